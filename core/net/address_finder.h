// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/address.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace sextant::net {

// IPv6 addresses in text that was not written for us: logs, tables, mail. The text may be of any
// encoding that keeps ASCII, broken or not. Found is the longest text from its first character on
// that parseAddress reads, where both ends are borders, and then:
//
// - `::` alone is none: in a log it says "any". `0::`, `::0` and the long form are addresses.
// - Eight groups of exactly two digits are none: an EUI-64, a WWN, bytes of a dump.
// - A letter, a digit or `_` beside it joins, so that nothing is found inside words; every other
//   character parts, but for these four:
//   `:` before it parts behind a label: `client:2001:db8::1`, `IPv6:::1`. A label is a word of
//       letters with two digits behind them at most, in it a letter beyond f, at most 32
//       characters: `add:2001:db8::1` could be all groups, so it is.
//   `:` behind it parts before what is neither `:` nor word (`2001:db8::1: no route`), and before a
//       port as netstat and Java write it, where that cannot be a group: a decimal number to 65535
//       of five digits, or one too many. `2001:db8::1:443` is an address and no port.
//   `.` before it parts unless a word stands before the dot.
//   `.` behind it parts unless two words with a dot between follow: `2001:db8::1.` and tcpdump's
//       `2001:db8::1.443`, but neither `::ffff:192.0.2.999` nor `2001:db8::1.2.3`.
// - A zone id, `%eth0.100`, belongs to its text: letters, digits, `_`, and `.` and `-` between
//   them, at most 32 characters. `fe80::1%eth0:443` has none: the colon would go on with it.
//
// Brackets, ports behind them, lengths behind `/`, ranges with `-` need no rule.

/// An address and where in the text it stands.
struct FoundAddress {
  Address address;
  std::size_t offset = 0;    ///< of its first character, in bytes
  std::uint32_t length = 0;  ///< in bytes, the zone id included
  friend bool operator==(const FoundAddress&, const FoundAddress&) = default;
};

/// No more bytes than these on either side of a place decide whether an address begins there.
inline constexpr std::size_t kFinderReach = 128;

/// Appends, in order, the addresses that begin at `from` or behind and before `to`. What stands
/// around that piece of `text` counts: give kFinderReach bytes of it where there are so many, and a
/// text cut anywhere gives what the whole does. Speed is that of reading where no colons are.
void findAddresses(std::string_view text, std::size_t from, std::size_t to,
                   std::vector<FoundAddress>& out);

}  // namespace sextant::net
