// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/shares.h"

#include <algorithm>

namespace sextant::desktop {
namespace {

constexpr net::Address kOne{0, 1};

/// How many aligned /`length` lie wholly in the range, and the first of them.
std::pair<net::Count, net::Prefix> wholeInside(net::Range range, int length)
{
  const net::Count size = net::powerOfTwo(net::Address::kBits - length);
  net::Prefix first(range.first, length);
  if (first.first() < range.first) {
    if (first.last() >= range.last) return {0, first};
    first = net::Prefix(first.last() + kOne, length);
  }
  const net::Count left = net::toCount(range.last) + 1;
  const net::Count from = net::toCount(first.first());
  if (left <= from) return {0, first};
  return {(left - from) / size, first};
}

}  // namespace

FreeGap freeGap(net::Prefix parent, net::Range range, int length)
{
  auto [count, first] = wholeInside(range, length);
  if (count == 0) {
    const auto pieces = net::cover(range);
    const auto widest = std::ranges::min_element(pieces, {}, &net::Prefix::length);
    length = widest->length();
    std::tie(count, first) = wholeInside(range, length);
  }
  return {range, length, count, first, parent};
}

}  // namespace sextant::desktop
