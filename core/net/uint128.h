// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/multiprecision/cpp_int.hpp>

#include <string>

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

}  // namespace sextant::net
