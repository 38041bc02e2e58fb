// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix.h"
#include "net/uint128.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::net {

/// All addresses from first to last, both included. first <= last.
struct Range {
  Address first;
  Address last;

  friend constexpr auto operator<=>(const Range&, const Range&) = default;
  [[nodiscard]] constexpr bool contains(Address a) const { return first <= a && a <= last; }
  [[nodiscard]] constexpr bool covers(Range other) const
  {
    return first <= other.first && other.last <= last;
  }
  [[nodiscard]] constexpr bool overlaps(Range other) const
  {
    return first <= other.last && other.first <= last;
  }
};

constexpr Range rangeOf(Prefix prefix)
{
  return {prefix.first(), prefix.last()};
}

/// `A-B`, two addresses of RFC 4291 text with nothing around the dash, A not above B.
Result<Range> parseRange(std::string_view text);
/// A range as people type it: what parseTyped allows in addresses, blanks around the dash, any dash
/// or tilde or 至 for it. A single address or prefix is a range too.
Result<Range> parseTypedRange(std::string_view text);
/// `A-B` in RFC 5952 form.
std::string toString(Range range);

/// The fewest prefixes that hold exactly the range, in address order; never more than 254.
std::vector<Prefix> cover(Range range);
/// The fewest prefixes that hold exactly what the given ones hold together, in address order.
std::vector<Prefix> fewest(std::vector<Prefix> prefixes);
/// How many addresses, exact.
Count count(Range range);

}  // namespace sextant::net
