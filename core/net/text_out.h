// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/address.h"

namespace sextant::net::text {

/// In ::ffff:0:0/96 (mapped) or 64:ff9b::/96 (NAT64), whose last 32 bits are an IPv4 address.
constexpr bool hasDottedQuad(Address a)
{
  return (a.hi == 0 && a.lo >> 32 == 0xffffU) ||
         (a.hi == 0x0064'ff9b'0000'0000U && a.lo >> 32 == 0);
}

/// RFC 5952 section 5. Only where hasDottedQuad.
std::string withDottedQuad(Address address);
/// RFC 5952 section 4, hex groups throughout.
std::string inGroups(Address address);

}  // namespace sextant::net::text
