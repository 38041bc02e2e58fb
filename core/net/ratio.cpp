// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratio.h"

#include "net/codes.h"

#include <boost/multiprecision/cpp_dec_float.hpp>

namespace sextant::net {
namespace {

using Decimal = boost::multiprecision::cpp_dec_float_50;

Decimal logOf(const Count& count)
{
  return log(Decimal(count.str()));
}

/// 0 … 10,000 as "0.0000" … "1.0000".
std::string inFourPlaces(int tenThousandths)
{
  std::string digits = std::to_string(10'000 + tenThousandths).substr(1);
  return (tenThousandths == 10'000 ? "1." : "0.") + digits;
}

}  // namespace

Result<std::string> hdRatio(const Count& used, const Count& capacity)
{
  if (used == 0) {
    return fail(kNothingUsed);
  }
  if (used > capacity) {
    return fail(kAboveCapacity, {toString(used), toString(capacity)});
  }
  if (used == capacity) {
    return inFourPlaces(10'000);
  }
  // Ratios of powers of one number end on an exact half; the logs miss it by some 1e-49.
  const Decimal nudge("1e-40");
  const Decimal scaled = logOf(used) / logOf(capacity) * 10'000 + Decimal("0.5") + nudge;
  return inFourPlaces(static_cast<int>(floor(scaled)));
}

Result<std::string> hdRatio(Prefix prefix, int length, const Count& used)
{
  TRY(const Count capacity, countInside(prefix, length));
  return hdRatio(used, capacity);
}

}  // namespace sextant::net
