// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <string>
#include <string_view>

namespace sextant::net {

/// Counts of addresses or of prefixes, exact: 2^128 itself needs 129 bits. The only place that
/// knows the library behind it.
using Count = boost::multiprecision::uint256_t;

inline std::string toString(const Count& count)
{
  return count.str();
}
/// 2^power, 0 <= power <= 255.
inline Count powerOfTwo(int power)
{
  return Count(1) << power;
}
/// The address as a number.
inline Count toCount(Address address)
{
  return (Count(address.hi) << 64) | Count(address.lo);
}
/// Decimal digits only, below 10^77.
Result<Count> parseCount(std::string_view digits);
/// How many /`length` there are in `prefix`, exact. Fails when the prefix is longer than that or
/// `length` is above 128.
Result<Count> countInside(Prefix prefix, int length);

}  // namespace sextant::net
