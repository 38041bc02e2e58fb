// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"
#include "huge_pages.h"

#include <algorithm>

namespace sextant::bench {

/// Yardstick: all entries in one sorted array, each with the place of the narrowest that covers it.
/// Binary search, then up the links. Cannot be changed.
class SortedVector {
 public:
  static constexpr std::string_view kName = "vector";
  static std::size_t limit(Op op);

  bool build(std::span<const net::IndexEntry> sorted);
  [[nodiscard]] std::size_t bytes() const
  {
    return m_entries.capacity() * sizeof(net::IndexEntry) + m_parents.capacity() * sizeof(Place);
  }

  [[nodiscard]] std::uint64_t longest(net::Address key) const
  {
    Place at = before({key, net::Address::kBits});
    while (at != kNone && !m_entries[at].prefix.covers(key)) at = m_parents[at];
    return at == kNone ? 0 : m_entries[at].handle + std::uint64_t{1};
  }
  [[nodiscard]] std::uint64_t bulk(std::span<const net::Address> keys) const
  {
    std::uint64_t sum = 0;
    for (const net::Address key : keys) sum += longest(key);
    return sum;
  }
  [[nodiscard]] std::uint64_t exact(net::Prefix key) const
  {
    const Place at = before(key);
    if (at == kNone || m_entries[at].prefix != key) return 0;
    return m_entries[at].handle + std::uint64_t{1};
  }
  [[nodiscard]] std::uint64_t chain(net::Address key) const
  {
    std::uint64_t sum = 0;
    for (Place at = before({key, net::Address::kBits}); at != kNone; at = m_parents[at])
      if (m_entries[at].prefix.covers(key)) sum += m_entries[at].handle + std::uint64_t{1};
    return sum;
  }
  template <typename See>
  void subtree(net::Prefix under, See& see) const
  {
    for (std::size_t at = from(under); at < m_entries.size() && under.covers(m_entries[at].prefix);
         ++at)
      see(m_entries[at].handle);
  }
  template <typename See>
  void children(net::Prefix parent, See& see) const
  {
    eachChild(parent, [&see](const net::IndexEntry& entry) {
      see(entry.handle);
      return true;
    });
  }
  [[nodiscard]] std::optional<net::Prefix> firstFree(net::Prefix parent) const;
  [[nodiscard]] std::optional<net::Prefix> bestFree(net::Prefix parent) const;
  [[nodiscard]] std::optional<net::Prefix> sparseFree(net::Prefix parent) const;
  [[nodiscard]] std::optional<net::Prefix> largestFree(net::Prefix parent) const;
  [[nodiscard]] std::optional<net::Prefix> freeAddress(net::Prefix subnet) const;
  [[nodiscard]] std::uint64_t taken(net::Prefix parent) const;

 private:
  using Place = std::uint32_t;
  static constexpr Place kNone = ~Place{0};

  /// How many sort before `key`.
  [[nodiscard]] std::size_t from(net::Prefix key) const
  {
    const auto less = [](const net::IndexEntry& e, net::Prefix p) { return e.prefix < p; };
    const auto it = std::lower_bound(m_entries.begin(), m_entries.end(), key, less);
    return static_cast<std::size_t>(it - m_entries.begin());
  }
  /// The last that is not behind `key`.
  [[nodiscard]] Place before(net::Prefix key) const
  {
    const auto less = [](net::Prefix p, const net::IndexEntry& e) { return p < e.prefix; };
    const auto it = std::upper_bound(m_entries.begin(), m_entries.end(), key, less);
    return static_cast<Place>(it - m_entries.begin()) - 1;
  }
  template <typename See>
  void eachChild(net::Prefix parent, See see) const
  {
    std::size_t at = from(parent);
    if (at < m_entries.size() && m_entries[at].prefix == parent) ++at;
    while (at < m_entries.size() && parent.covers(m_entries[at].prefix) && see(m_entries[at]))
      at = past(at);
  }
  /// The place behind all that the entry covers.
  [[nodiscard]] std::size_t past(std::size_t at) const;
  [[nodiscard]] std::vector<net::Prefix> occupied(net::Prefix parent) const;

  HugeVector<net::IndexEntry> m_entries;
  HugeVector<Place> m_parents;
};

}  // namespace sextant::bench
