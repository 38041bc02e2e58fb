// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/node.h"

#include <algorithm>

namespace sextant::net::index {

/// `count` places from `from` on to `to` on, within one array or from one to another.
struct Shift {
  int from;
  int to;
  int count;
};

template <typename T>
void shift(const std::array<T, kFan>& source, std::array<T, kFan>& target, Shift by)
{
  const auto* const first = source.data() + by.from;
  T* const start = target.data() + by.to;
  if (start <= first || start >= first + by.count) {
    std::copy_n(first, by.count, start);
  } else {
    std::copy_backward(first, first + by.count, start + by.count);
  }
}

/// The target has lower halves if the source does.
inline void shift(const Leaf& source, Leaf& target, Shift by)
{
  shift(source.lengths, target.lengths, by);
  shift(source.hi, target.hi, by);
  shift(source.handles, target.handles, by);
  if (!target.hosts) return;
  auto& lo = static_cast<HostLeaf&>(target).lo;
  if (source.hosts) {
    shift(static_cast<const HostLeaf&>(source).lo, lo, by);
  } else {
    std::fill_n(lo.begin() + by.to, by.count, 0);
  }
}

inline void shift(const Branch& source, Branch& target, Shift by)
{
  shift(source.lengths, target.lengths, by);
  shift(source.hi, target.hi, by);
  shift(source.lo, target.lo, by);
  shift(source.children, target.children, by);
  shift(source.counts, target.counts, by);
  shift(source.largest, target.largest, by);
  shift(source.about, target.about, by);
  if (by.count == 0) return;
  const std::uint32_t moved = source.stale >> by.from & placesBetween(0, by.count);
  target.stale &= ~placesBetween(by.to, by.to + by.count);
  target.stale |= moved << by.to;
}

/// Makes room for an i-th child, of which nothing is known yet.
inline void addPlace(Branch& branch, int i, void* child)
{
  shift(branch, branch, {i, i + 1, branch.count - i});
  ++branch.count;
  branch.children[static_cast<std::size_t>(i)] = child;
  branch.of(i) = {};
  branch.setStale(i);
}

/// Closes up over the i-th child.
inline void removePlace(Branch& branch, int i)
{
  shift(branch, branch, {i + 1, i, branch.count - i - 1});
  branch.setCount(branch.count - 1);
}

inline void setRecord(Leaf& leaf, int i, const IndexEntry& entry)
{
  const auto at = static_cast<std::size_t>(i);
  leaf.lengths[at] = static_cast<std::uint8_t>(entry.prefix.length());
  leaf.hi[at] = entry.prefix.address().hi;
  leaf.handles[at] = entry.handle;
  if (leaf.hosts) static_cast<HostLeaf&>(leaf).lo[at] = entry.prefix.address().lo;
}

inline void setFirst(Branch& branch, int i, Prefix first)
{
  const auto at = static_cast<std::size_t>(i);
  branch.lengths[at] = static_cast<std::uint8_t>(first.length());
  branch.hi[at] = first.address().hi;
  branch.lo[at] = first.address().lo;
}

}  // namespace sextant::net::index
