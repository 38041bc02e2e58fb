// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace sextant::registry {

/// Finds the numbers 0, 1, 2 … that things kept elsewhere were given, by their hashes: a table with
/// open places, at most half of them taken.
class NumberTable {
 public:
  static constexpr std::uint32_t kFree = static_cast<std::uint32_t>(-1);

  /// Where the number is of which `isIt` is true, or the free place where it belongs.
  template <typename IsIt>
  [[nodiscard]] std::size_t placeOf(std::uint64_t hash, IsIt isIt) const
  {
    std::size_t place = firstPlaceOf(hash);
    while (m_places[place] != kFree && !isIt(m_places[place])) place = (place + 1) & mask();
    return place;
  }
  /// kFree where none is.
  [[nodiscard]] const std::uint32_t& at(std::size_t place) const { return m_places[place]; }
  /// Where the search for a hash begins.
  [[nodiscard]] std::size_t firstPlaceOf(std::uint64_t hash) const { return hash >> 32U & mask(); }

  /// Puts the next number in a free place; `hashOf` tells the hash of each number, this one too.
  template <typename HashOf>
  void add(std::size_t place, HashOf hashOf)
  {
    m_places[place] = m_count++;
    if (2 * std::size_t{m_count} <= m_places.size()) return;
    m_places.assign(2 * m_places.size(), kFree);
    for (std::uint32_t number = 0; number < m_count; ++number)
      m_places[placeOf(hashOf(number), [](std::uint32_t) { return false; })] = number;
  }
  void clear()
  {
    m_places.assign(m_places.size(), kFree);
    m_count = 0;
  }

 private:
  static constexpr std::size_t kFirstPlaces = 4096;  ///< a power of two, as always
  [[nodiscard]] std::size_t mask() const { return m_places.size() - 1; }

  std::vector<std::uint32_t> m_places = std::vector<std::uint32_t>(kFirstPlaces, kFree);
  std::uint32_t m_count = 0;
};

}  // namespace sextant::registry
