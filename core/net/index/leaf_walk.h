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
  U128 spine = 0;              ///< as in Branch::spines
  bool leftmost = false;       ///< the space before its first record belongs to it
  std::optional<Prefix> next;  ///< the record that follows, none when nothing does
};

/// Where a parent that ends before the next record begins leaves its rest free: the parents of
/// the lengths `ending`, around an address, narrowest first, from `end` on, which goes along.
template <typename OnGap>
bool tellRests(U128 address, U128 ending, U128& end, OnGap& gap)
{
  for (; ending != 0; ending &= upTo(highest(ending) - 1)) {
    const int length = highest(ending);
    const U128 last = address | upTo(Address::kBits - 1 - length);
    if (last > end && !gap(length, end + 1, last)) return false;
    end = last;
  }
  return true;
}

/// Tells what stands in a leaf from its `i`-th record on: `record(parent, address, length)` of
/// every record, and in address order `gap(parent, first, last)` of all free space behind it to the
/// next leaf's first record; all as numbers, `parent` being the length of what it is directly in
/// (-1: nothing covers it); false of `gap` ends the walk.
template <typename OnRecord, typename OnGap>
void walkLeaf(const LeafPlace& place, int i, OnRecord record, OnGap gap)
{
  const Leaf& leaf = place.leaf;
  U128 around = spineAt(leaf, place.spine, i);  // lengths of what covers the record
  U128 here = toNumber(leaf.address(i));
  if (i == 0 && place.leftmost && here > 0 && !gap(-1, U128{0}, here - 1)) return;
  for (; i < leaf.count; ++i) {
    const int length = leaf.lengths[static_cast<std::size_t>(i)];
    record(highest(around), here, length);
    const bool more = i + 1 < leaf.count || place.next;
    const Address behind =
        i + 1 < leaf.count ? leaf.address(i + 1) : place.next.value_or(Prefix{}).address();
    const U128 next = toNumber(behind);
    const int common = more ? commonBits(toAddress(here), behind) : -1;
    U128 end = here - 1;  // what is told so far
    if (length <= common) {
      around |= bitAt(length);
    } else {
      end = here | upTo(Address::kBits - 1 - length);
      if (!tellRests(here, around & from(common + 1), end, gap)) return;
      around &= upTo(common);
    }
    const U128 last = more ? next - 1 : ~U128{0};
    if (last != end && !gap(highest(around), end + 1, last)) return;
    here = next;
  }
}

}  // namespace sextant::net::index
