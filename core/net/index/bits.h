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

constexpr std::uint64_t reversed(std::uint64_t x)
{
  constexpr std::uint64_t kOdd = 0x5555555555555555;
  constexpr std::uint64_t kPairs = 0x3333333333333333;
  constexpr std::uint64_t kNibbles = 0x0f0f0f0f0f0f0f0f;
  x = (x >> 1 & kOdd) | (x & kOdd) << 1;
  x = (x >> 2 & kPairs) | (x & kPairs) << 2;
  x = (x >> 4 & kNibbles) | (x & kNibbles) << 4;
  return __builtin_bswap64(x);
}
/// Bits in the opposite order.
constexpr U128 reversed(U128 x)
{
  const Address halves = toAddress(x);
  return toNumber({reversed(halves.lo), reversed(halves.hi)});
}

}  // namespace sextant::net::index
