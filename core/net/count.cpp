// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/codes.h"
#include "net/text_scan.h"
#include "net/uint128.h"

#include <algorithm>

namespace sextant::net {

Result<Count> parseCount(std::string_view digits)
{
  constexpr std::ptrdiff_t kMostDigits = 77;
  const auto bad = std::find_if_not(digits.begin(), digits.end(), text::isDigit);
  if (digits.empty() || bad != digits.end()) {
    const auto offset = static_cast<std::size_t>(bad - digits.begin());
    return fail(text::errorAt(kBadNumber, digits, offset, {std::string(digits)}));
  }
  const auto start = std::find_if(digits.begin(), digits.end(), [](char c) { return c != '0'; });
  if (digits.end() - start > kMostDigits) {
    return fail(text::errorAt(kNumberTooLarge, digits, 0, {std::string(digits)}));
  }
  Count value = 0;
  for (auto digit = start; digit != digits.end(); ++digit) {
    value = value * 10 + (*digit - '0');
  }
  return value;
}

Result<Count> countInside(Prefix prefix, int length)
{
  if (length < prefix.length() || length > Address::kBits) {
    return fail(kLengthOutside, {toString(prefix), std::to_string(length)});
  }
  return powerOfTwo(length - prefix.length());
}

}  // namespace sextant::net
