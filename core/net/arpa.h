// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix.h"

#include <string>
#include <string_view>
#include <vector>

namespace sextant::net {

/// The name under ip6.arpa (RFC 3596 section 2.5) that holds an address's PTR record: 32 labels,
/// lower case, without the final dot.
std::string reverseName(Address address);

/// The zones to delegate for a prefix, in address order: one on a nibble boundary, else the 2, 4 or
/// 8 of the next longer nibble. ::/0 is `ip6.arpa`.
std::vector<std::string> reverseZones(Prefix prefix);

/// Whether the text ends as a reverse name does, so that parseReverseName is the one to read it.
bool looksReverse(std::string_view text);

/// The prefix a name under ip6.arpa stands for, a /128 when it has all 32 labels. Any case, one
/// final dot allowed.
Result<Prefix> parseReverseName(std::string_view name);

}  // namespace sextant::net
