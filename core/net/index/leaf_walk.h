// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/node.h"

namespace sextant::net::index {

/// Follows records in order and knows what covers the newest.
class Ancestors {
 public:
  Ancestors() = default;
  /// Of the first record of a leaf. `covers` may be null.
  Ancestors(U128 spine, const Covers* covers) : m_lengths(spine)
  {
    std::size_t at = 0;
    for (U128 left = spine; left != 0; left &= left - 1)
      m_handles[static_cast<std::size_t>(lowest(left))] = covers->begin()[at++];
  }
  /// From a record to the one behind it.
  void step(const IndexEntry& record, Address behind)
  {
    const int length = record.prefix.length();
    if (length < Address::kBits) {
      m_lengths |= bitAt(length);
      m_handles[static_cast<std::size_t>(length)] = record.handle;
    }
    m_lengths &= upTo(commonBits(record.prefix.address(), behind));
  }

  [[nodiscard]] U128 lengths() const { return m_lengths; }
  /// The widest first.
  [[nodiscard]] std::vector<Handle> handles() const
  {
    std::vector<Handle> out;
    for (U128 left = m_lengths; left != 0; left &= left - 1)
      out.push_back(m_handles[static_cast<std::size_t>(lowest(left))]);
    return out;
  }

 private:
  U128 m_lengths = 0;
  std::array<Handle, Address::kBits> m_handles{};  ///< by length
};

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

/// A leaf with what stands around it.
struct LeafPlace {
  const Leaf& leaf;
  U128 spine = 0;              ///< as in About
  bool leftmost = false;       ///< the space before its first record belongs to it
  std::optional<Prefix> next;  ///< the record that follows, none when nothing does
};

/// Tells what stands in a leaf: `record(parent, length)` of every record, and in address order
/// `gap(parent, first, end)` of all free space behind it to the next leaf's first record, `end`
/// being the address behind it, 0 behind the last of all. `parent` is the length of what it is
/// directly in, -1 where nothing covers it.
template <typename OnRecord, typename OnGap>
class LeafWalk {
 public:
  LeafWalk(const LeafPlace& place, OnRecord record, OnGap gap)
      : m_place(place), m_record(record), m_gap(gap), m_around(place.spine)
  {
  }

  void run()
  {
    const Leaf& leaf = m_place.leaf;
    m_here = leaf.number(0);
    if (m_place.leftmost && m_here != 0) m_gap(-1, U128{0}, m_here);
    for (int i = 0; i + 1 < leaf.count; ++i) step(i, leaf.number(i + 1));
    const int last = leaf.count - 1;
    if (m_place.next) {
      step(last, toNumber(m_place.next->address()));
    } else {
      m_record(m_parent, lengthOf(last));
      tellTo(0, tellRests(m_here + hostBits(lengthOf(last)) + 1, ~U128{0}));
    }
  }

 private:
  [[nodiscard]] int lengthOf(int i) const
  {
    return m_place.leaf.lengths[static_cast<std::size_t>(i)];
  }

  /// From the i-th record to the one at `next`.
  void step(int i, U128 next)
  {
    const int length = lengthOf(i);
    m_record(m_parent, length);
    const U128 differ = m_here ^ next;
    U128 told = m_here;
    if (differ <= hostBits(length)) {
      m_around |= bitAt(length);
      m_parent = length;
    } else {
      told = tellRests(m_here + hostBits(length) + 1, differ);
    }
    tellTo(next, told);
    m_here = next;
  }

  /// A parent that does not reach as far as the next record leaves its rest free.
  U128 tellRests(U128 told, U128 differ)
  {
    while (m_parent >= 0 && differ > hostBits(m_parent)) {
      const U128 end = (m_here | hostBits(m_parent)) + 1;
      tellTo(end, told);
      told = end;
      m_around &= ~bitAt(m_parent);
      m_parent = highest(m_around);
    }
    return told;
  }

  void tellTo(U128 end, U128 told)
  {
    if (told != end) m_gap(m_parent, told, end);
  }

  const LeafPlace& m_place;
  OnRecord m_record;
  OnGap m_gap;
  U128 m_around;  ///< lengths of what covers the record
  int m_parent = highest(m_around);
  U128 m_here = 0;
};

}  // namespace sextant::net::index
