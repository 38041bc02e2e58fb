// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/bits.h"
#include "net/uint128.h"

#include <optional>

namespace sextant::net::index {

/// Free addresses, never all 2^128, as the fewest aligned blocks: these ascend in size up to a
/// middle and descend from there, so that two numbers tell all of them. A size of j means 2^j
/// addresses.
class Gap {
 public:
  /// From first to before end, which is 0 behind the last address of all.
  Gap(U128 first, U128 end) : Gap(first, middleOf(first, end), end) {}

  [[nodiscard]] Address first() const { return toAddress(m_first); }
  /// Sizes of the blocks, as a set.
  [[nodiscard]] U128 sizes() const { return m_ascending | m_descending; }
  /// The lowest block of that size or more. Only where there is one; so with those below.
  [[nodiscard]] Prefix lowestFrom(int size) const;
  [[nodiscard]] Prefix highestFrom(int size) const;
  /// The lowest block of just that size.
  [[nodiscard]] Prefix lowestOf(int size) const;
  /// The first address of the largest block; of two the one lower with bits reversed.
  [[nodiscard]] U128 sparsest() const
  {
    // They lie on either side of the middle.
    const U128 largest = highestIn(sizes());
    const U128 up = m_middle - largest;
    if ((m_ascending & largest) == 0) return m_middle;
    if ((m_descending & largest) == 0) return up;
    return isSparser(up, m_middle) ? up : m_middle;
  }
  /// The lowest block of at least `size` that begins on a multiple of 2^boundary, `boundary` not
  /// below `size`.
  [[nodiscard]] std::optional<Prefix> lowestOn(int boundary, int size) const;
  /// How many aligned parts of that size the blocks have together.
  [[nodiscard]] Count parts(int size) const;

 private:
  Gap(U128 first, U128 middle, U128 end)
      : m_first(first), m_middle(middle), m_ascending(middle - first), m_descending(end - middle)
  {
  }
  /// The multiple of the greatest power of two from first on to the end.
  static U128 middleOf(U128 first, U128 end)
  {
    const Address a = toAddress(first);
    const Address b = toAddress(end);
    const auto cut = [](std::uint64_t from, std::uint64_t to) {
      return to & (0 - std::bit_floor(from ^ to));
    };
    if (end == 0) return 0;
    return a.hi == b.hi ? toNumber({b.hi, cut(a.lo, b.lo)}) : toNumber({cut(a.hi, b.hi), 0});
  }
  [[nodiscard]] Prefix ascending(int size) const;
  [[nodiscard]] Prefix descending(int size) const;

  U128 m_first;
  U128 m_middle;      ///< modulo 2^128
  U128 m_ascending;   ///< bit j: a block of that size below the middle
  U128 m_descending;  ///< bit j: one from the middle on
};

}  // namespace sextant::net::index
