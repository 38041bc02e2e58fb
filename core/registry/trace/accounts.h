// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/trace/trace.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sextant::registry {

/// An account for each of so many addresses: a hash table with open places.
class Accounts {
 public:
  explicit Accounts(std::size_t most) : m_most(most), m_places(kFirstPlaces, kFree) {}

  /// The account of the address, opened where there is none; null where there may be no more.
  CountedAddress* of(net::Address address);
  [[nodiscard]] const std::vector<CountedAddress>& all() const { return m_all; }
  /// Has the accounts of those behind `at` on their way from memory.
  void fetchAhead(std::span<const CountedAddress> addresses, std::size_t at) const;
  void clear();

 private:
  static constexpr std::size_t kFirstPlaces = 4096;  ///< a power of two, as always
  static constexpr std::uint32_t kFree = static_cast<std::uint32_t>(-1);
  [[nodiscard]] std::size_t firstPlaceOf(net::Address address) const;
  [[nodiscard]] std::size_t placeOf(net::Address address) const;
  void grow();

  std::size_t m_most;
  std::vector<std::uint32_t> m_places;  ///< numbers in m_all
  std::vector<CountedAddress> m_all;
};

/// Adds what was seen later.
void add(TraceHits& to, const TraceHits& more);

}  // namespace sextant::registry
