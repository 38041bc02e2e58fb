// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/trace/number_table.h"
#include "registry/trace/trace.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sextant::registry {

/// An account for each of so many addresses.
class Accounts {
 public:
  explicit Accounts(std::size_t most) : m_most(most) {}

  /// The account of the address, opened where there is none; null where there may be no more.
  CountedAddress* of(net::Address address);
  [[nodiscard]] const std::vector<CountedAddress>& all() const { return m_all; }
  /// Has the accounts of those behind `at` on their way from memory.
  void fetchAhead(std::span<const CountedAddress> addresses, std::size_t at) const;
  void clear();

 private:
  std::size_t m_most;
  NumberTable m_numbers;  ///< of m_all
  std::vector<CountedAddress> m_all;
};

/// Adds what was seen later.
void add(TraceHits& to, const TraceHits& more);

}  // namespace sextant::registry
