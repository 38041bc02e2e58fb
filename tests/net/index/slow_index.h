// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix_index.h"

#include <array>
#include <map>

namespace sextant::net::test {

using IndexEntries = std::vector<IndexEntry>;

/// The index as anybody would write it: a sorted map, asked length by length and entry by entry.
/// Free space is what free_space.h says of the children. Meanings are those of PrefixIndex and
/// PrefixView.
class SlowIndex {
 public:
  bool insert(Prefix prefix, Handle handle);
  bool assign(Prefix prefix, Handle handle);
  bool erase(Prefix prefix);
  void clear() { *this = {}; }

  [[nodiscard]] std::size_t size() const { return m_all.size(); }
  [[nodiscard]] IndexEntries all() const { return subtree({}, {}); }
  /// The first entry at or behind `prefix`, else the very first. Not when empty.
  [[nodiscard]] IndexEntry near(Prefix prefix) const;
  /// Costs O(limit).
  [[nodiscard]] bool holdsMoreThan(Prefix under, std::size_t limit) const;

  [[nodiscard]] std::optional<Handle> exact(Prefix prefix) const;
  [[nodiscard]] std::optional<IndexEntry> longestMatch(Prefix key) const;
  [[nodiscard]] IndexEntries chain(Prefix key) const;
  [[nodiscard]] bool overlaps(Prefix key) const;
  [[nodiscard]] IndexEntries subtree(Prefix under, const IndexPage& page) const;
  [[nodiscard]] IndexEntries children(Prefix parent, const IndexPage& page) const;
  void walk(Prefix under, std::optional<Prefix> after,
            const std::function<IndexWalk(const IndexEntry&)>& visit) const;
  [[nodiscard]] std::size_t count(Prefix under) const;
  [[nodiscard]] IndexTaken taken(Prefix parent) const;

  [[nodiscard]] std::vector<Prefix> freePrefixes(const FreeQuery& query,
                                                 const KeptSpace& kept) const;
  [[nodiscard]] std::optional<Prefix> largestFree(Prefix parent) const;
  [[nodiscard]] Count freeCount(Prefix parent, int length) const;
  [[nodiscard]] Prefix growsTo(Prefix prefix, Prefix parent) const;
  [[nodiscard]] std::optional<Address> nextFreeAddress(Prefix subnet) const;

 private:
  using Map = std::map<Prefix, Handle>;
  [[nodiscard]] Map::const_iterator past(Prefix prefix) const;
  [[nodiscard]] std::vector<Prefix> occupied(Prefix parent) const;

  Map m_all;
  std::array<std::size_t, Address::kBits + 1> m_ofLength{};  ///< lengths of no entry are not tried
};

}  // namespace sextant::net::test
