// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/node.h"

namespace sextant::net::index {

/// A leaf with what stands around it.
struct LeafPlace {
  const Leaf& leaf;
  U128 spine = 0;              ///< as in Branch::spines
  bool leftmost = false;       ///< the space before its first record belongs to it
  std::optional<Prefix> next;  ///< the record that follows, none when nothing does

  [[nodiscard]] std::optional<Prefix> behind(int i) const
  {
    return i + 1 < leaf.count ? std::optional(leaf.prefix(i + 1)) : next;
  }
};

/// Where a parent that ends before the next record begins leaves its rest free: the parents of
/// the lengths `ending`, around a record, narrowest first, from `end` on, which goes along.
template <typename OnGap>
bool tellRests(Prefix record, U128 ending, U128& end, OnGap& gap)
{
  for (; ending != 0; ending &= upTo(highest(ending) - 1)) {
    const int length = highest(ending);
    const U128 last = toNumber(record.widened(length).last());
    if (last > end && !gap(length, end + 1, last)) return false;
    end = last;
  }
  return true;
}

/// Tells what stands in a leaf: `record(parent, prefix)` of every record, and in address order
/// `gap(parent, first, last)` of all free space from its first record to the next leaf's, as
/// numbers, with the length of the parent that it is directly in (-1: nothing covers it); false of
/// it ends the walk.
template <typename OnRecord, typename OnGap>
void walkLeaf(const LeafPlace& place, OnRecord record, OnGap gap)
{
  const Leaf& leaf = place.leaf;
  U128 around = place.spine;  // lengths of what covers the record
  const bool begins = place.leftmost && leaf.count > 0 && leaf.address(0) != Address{};
  if (begins && !gap(-1, U128{0}, toNumber(leaf.address(0)) - 1)) return;
  for (int i = 0; i < leaf.count; ++i) {
    const Prefix prefix = leaf.prefix(i);
    record(highest(around), prefix);
    const auto next = place.behind(i);
    const int common = next ? commonBits(prefix.address(), next->address()) : -1;
    const bool nextInside = prefix.length() <= common;
    U128 end = toNumber(nextInside ? prefix.first() : prefix.last());
    if (nextInside) {
      around |= bitAt(prefix.length());
      if (toNumber(next->first()) == end) continue;
      --end;
    } else if (!tellRests(prefix, around & from(common + 1), end, gap)) {
      return;
    }
    around &= upTo(common);
    const U128 last = next ? toNumber(next->first()) - 1 : ~U128{0};
    if (last != end && !gap(highest(around), end + 1, last)) return;
  }
}

/// The lengths of the entries that cover the i-th record, 0 <= i < count.
inline U128 spineAt(const Leaf& leaf, U128 spine, int i)
{
  for (int at = 0; at < i; ++at) {
    const int length = leaf.lengths[static_cast<std::size_t>(at)];
    if (length < Address::kBits) spine |= bitAt(length);
    spine &= upTo(commonBits(leaf.address(at), leaf.address(at + 1)));
  }
  return spine;
}

}  // namespace sextant::net::index
