// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix.h"

#include <bit>

namespace sextant::net::index {

/// 128 bits as a number, or as a set of the numbers 0 … 127.
__extension__ using U128 = unsigned __int128;

constexpr U128 toNumber(Address a)
{
  return U128{a.hi} << 64 | a.lo;
}
constexpr Address toAddress(U128 number)
{
  return {static_cast<std::uint64_t>(number >> 64), static_cast<std::uint64_t>(number)};
}

/// 0 <= bit <= 127.
constexpr U128 bitAt(int bit)
{
  return U128{1} << bit;
}
/// The numbers 0 … last; none when `last` is negative, all from 127 on.
constexpr U128 upTo(int last)
{
  if (last < 0) return 0;
  return last >= 127 ? ~U128{0} : (U128{1} << (last + 1)) - 1;
}
/// The numbers `first` … 127; none from 128 on.
constexpr U128 from(int first)
{
  return ~upTo(first - 1);
}
/// -1 for none.
constexpr int highest(U128 set)
{
  const Address halves = toAddress(set);
  if (halves.hi != 0) return 127 - std::countl_zero(halves.hi);
  return 63 - std::countl_zero(halves.lo);
}
/// That number alone, as a set.
constexpr U128 highestIn(U128 set)
{
  const Address halves = toAddress(set);
  const std::uint64_t upper = std::bit_floor(halves.hi);
  return toNumber({upper, upper != 0 ? 0 : std::bit_floor(halves.lo)});
}
/// 128 for none.
constexpr int lowest(U128 set)
{
  return toAddress(set).trailingZeros();
}

constexpr int sizeOf(U128 set)
{
  const Address halves = toAddress(set);
  return std::popcount(halves.hi) + std::popcount(halves.lo);
}

/// Whether the highest number of one set is below that of the other.
constexpr bool isLower(U128 set, U128 other)
{
  return set < other && set < (set ^ other);
}
/// Whether the bits of one number in the opposite order make the smaller number.
constexpr bool isSparser(U128 a, U128 b)
{
  const U128 differ = a ^ b;
  return (b & (differ & (~differ + 1))) != 0;
}

namespace detail {
constexpr std::array<U128, Address::kBits + 1> hostBits()
{
  std::array<U128, Address::kBits + 1> out{};
  for (int length = 0; length <= Address::kBits; ++length)
    out[static_cast<std::size_t>(length)] = upTo(Address::kBits - 1 - length);
  return out;
}
}  // namespace detail

/// What is behind so many bits of an address, all ones: by length, 0 … 128.
inline constexpr std::array<U128, Address::kBits + 1> kHostBits = detail::hostBits();

constexpr U128 hostBits(int length)
{
  return kHostBits[static_cast<std::size_t>(length)];
}

}  // namespace sextant::net::index
