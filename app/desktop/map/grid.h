// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix.h"

namespace sextant::desktop {

// The plane of all addresses. Every nibble is a grid of 4 × 4 in reading order (0123 / 4567 / 89ab
// / cdef): its first two bits choose the row, its last two the column. So the 64 bits at places 0
// and 1 of their nibbles are an address's y, the other 64 its x, and a prefix is a rectangle of
// 2^(64 - xBits) × 2^(64 - yBits) addresses.

/// Where a prefix begins in the plane, and how many bits of either axis it fixes.
struct Cell {
  std::uint64_t x = 0;
  std::uint64_t y = 0;
  int xBits = 0;
  int yBits = 0;
  friend bool operator==(const Cell&, const Cell&) = default;

  /// The last column and row in it.
  [[nodiscard]] std::uint64_t lastX() const { return x | below(xBits); }
  [[nodiscard]] std::uint64_t lastY() const { return y | below(yBits); }

 private:
  [[nodiscard]] static std::uint64_t below(int bits) { return bits >= 64 ? 0 : ~0ULL >> bits; }
};

/// How many of the first `length` bits (0 … 128) belong to x, and to y.
constexpr int xBitsOf(int length)
{
  return length / 4 * 2 + (length % 4 > 2 ? length % 4 - 2 : 0);
}
constexpr int yBitsOf(int length)
{
  return length / 4 * 2 + (length % 4 < 2 ? length % 4 : 2);
}

Cell cellOf(net::Prefix prefix);
net::Address addressAt(std::uint64_t x, std::uint64_t y);

}  // namespace sextant::desktop
