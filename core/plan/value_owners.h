// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/pins.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace sextant::plan {

/// Who has which value of one field in one node. Kept from node to node for its memory.
class ValueOwners {
 public:
  /// Empties it for a field of `bits`.
  void reset(int bits)
  {
    for (const std::uint64_t value : m_taken) m_small[value] = 0;
    m_taken.clear();
    m_large.clear();
    m_ranges.clear();
    m_isSmall = bits <= 16;
    if (m_isSmall && m_small.size() < (1ULL << bits)) m_small.resize(1ULL << bits);
  }

  void take(std::uint64_t value, std::uint32_t owner)
  {
    if (m_isSmall) {
      m_small[value] = static_cast<std::uint64_t>(owner) + 1;
      m_taken.push_back(value);
    } else {
      m_large[value] = owner;
    }
  }

  void take(const Claim& claim)
  {
    if (claim.first == claim.last) {
      take(claim.first, claim.owner);
    } else {
      m_ranges.push_back(claim);
    }
  }

  [[nodiscard]] std::optional<std::uint32_t> of(std::uint64_t value) const
  {
    for (const Claim& range : m_ranges) {
      if (range.first <= value && value <= range.last) return range.owner;
    }
    if (m_isSmall) {
      if (m_small[value] == 0) return std::nullopt;
      return static_cast<std::uint32_t>(m_small[value] - 1);
    }
    const auto found = m_large.find(value);
    return found == m_large.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  bool m_isSmall = true;
  std::vector<std::uint64_t> m_small;  ///< owner + 1 by value, 0 = free
  std::vector<std::uint64_t> m_taken;
  std::unordered_map<std::uint64_t, std::uint32_t> m_large;
  std::vector<Claim> m_ranges;
};

}  // namespace sextant::plan
