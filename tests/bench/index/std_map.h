// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

#include <algorithm>
#include <map>

namespace sextant::bench {

/// Yardstick: std::map by prefix. A match is the predecessor or, where that does not cover the
/// key, the predecessor of what both share, and so on. Keeps no counters.
class StdMap {
 public:
  static constexpr std::string_view kName = "std::map";
  static std::size_t limit(Op op) { return yardstickLimit(op); }

  bool build(std::span<const net::IndexEntry> sorted)
  {
    for (const net::IndexEntry& e : sorted) m_map.emplace_hint(m_map.end(), e.prefix, e.handle);
    return true;
  }

  [[nodiscard]] std::uint64_t longest(net::Address key) const
  {
    const auto it = match({key, net::Address::kBits});
    return it == m_map.end() ? 0 : it->second + std::uint64_t{1};
  }
  [[nodiscard]] std::uint64_t bulk(std::span<const net::Address> keys) const
  {
    std::uint64_t sum = 0;
    for (const net::Address key : keys) sum += longest(key);
    return sum;
  }
  [[nodiscard]] std::uint64_t exact(net::Prefix key) const
  {
    const auto it = m_map.find(key);
    return it == m_map.end() ? 0 : it->second + std::uint64_t{1};
  }
  [[nodiscard]] std::uint64_t chain(net::Address key) const
  {
    std::uint64_t sum = 0;
    auto it = match({key, net::Address::kBits});
    while (it != m_map.end()) {
      sum += it->second + std::uint64_t{1};
      if (it->first.length() == 0) break;
      it = match(it->first.widened(it->first.length() - 1));
    }
    return sum;
  }
  template <typename See>
  void subtree(net::Prefix under, See& see) const
  {
    for (auto it = m_map.lower_bound(under); it != m_map.end() && under.covers(it->first); ++it)
      see(it->second);
  }
  template <typename See>
  void children(net::Prefix parent, See& see) const
  {
    auto it = m_map.upper_bound(parent);
    while (it != m_map.end() && parent.covers(it->first)) {
      see(it->second);
      it = past(it);
    }
  }
  bool insert(const net::IndexEntry& e) { return m_map.emplace(e.prefix, e.handle).second; }
  bool erase(const net::IndexEntry& e) { return m_map.erase(e.prefix) == 1; }

  [[nodiscard]] std::optional<net::Prefix> firstFree(net::Prefix parent) const
  {
    net::Prefix free = parent.sub(64, 0);
    for (auto it = m_map.upper_bound(parent); it != m_map.end() && parent.covers(it->first);
         it = past(it)) {
      if (free.last() < it->first.address()) break;
      free = {it->first.last() + net::Address{0, 1}, 64};
    }
    return parent.covers(free) ? std::optional(free) : std::nullopt;
  }

 private:
  using Map = std::map<net::Prefix, net::Handle>;

  [[nodiscard]] Map::const_iterator match(net::Prefix key) const
  {
    while (true) {
      auto it = m_map.upper_bound(key);
      if (it == m_map.begin()) return m_map.end();
      --it;
      if (it->first.covers(key)) return it;
      key = key.widened(std::min(key.length(), commonBits(it->first.address(), key.address())));
    }
  }
  /// Behind all that the entry covers.
  [[nodiscard]] Map::const_iterator past(Map::const_iterator it) const
  {
    const auto next = std::next(it);
    if (next == m_map.end() || !it->first.covers(next->first)) return next;
    return m_map.upper_bound({it->first.last(), net::Address::kBits});
  }

  Map m_map;
};

}  // namespace sextant::bench
