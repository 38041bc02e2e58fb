// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/range.h"

#include <map>
#include <vector>

namespace sextant::net {

/// A set of addresses, kept as ranges that neither overlap nor touch. Costs O(log ranges) a
/// question and amortised a change. Not for use by several threads while one changes it.
class PrefixSet {
 public:
  PrefixSet() = default;
  explicit PrefixSet(const std::vector<Prefix>& prefixes);

  void add(Range range);
  void add(Prefix prefix) { add(rangeOf(prefix)); }
  void add(const PrefixSet& other);
  void remove(Range range);
  void remove(Prefix prefix) { remove(rangeOf(prefix)); }
  void remove(const PrefixSet& other);

  [[nodiscard]] bool empty() const { return m_lastByFirst.empty(); }
  [[nodiscard]] bool contains(Address address) const { return covers({address, address}); }
  /// All of the range is in the set.
  [[nodiscard]] bool covers(Range range) const;
  [[nodiscard]] bool covers(Prefix prefix) const { return covers(rangeOf(prefix)); }
  /// Some of the range is in the set.
  [[nodiscard]] bool overlaps(Range range) const;
  [[nodiscard]] bool overlaps(Prefix prefix) const { return overlaps(rangeOf(prefix)); }

  /// In address order.
  [[nodiscard]] std::vector<Range> ranges() const;
  /// The fewest that hold exactly the set, in address order.
  [[nodiscard]] std::vector<Prefix> prefixes() const;
  /// Addresses, exact.
  [[nodiscard]] Count count() const;

  friend bool operator==(const PrefixSet&, const PrefixSet&) = default;

 private:
  using Map = std::map<Address, Address>;

  /// The first range that ends at or after the address.
  [[nodiscard]] Map::const_iterator endingFrom(Address address) const;

  Map m_lastByFirst;
};

}  // namespace sextant::net
