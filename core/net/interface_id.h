// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace sextant::net {

/// An EUI-48 hardware address, in the order it is written.
using Mac = std::array<std::uint8_t, 6>;

enum class MacStyle {
  colon,  ///< 00:11:22:33:44:55
  dash,   ///< 00-11-22-33-44-55
  dot,    ///< 0011.2233.4455
  quads,  ///< 0011-2233-4455
  bare    ///< 001122334455
};

/// Reads every MacStyle, in any case, and nothing else.
Result<Mac> parseMac(std::string_view text);
/// Lower case.
std::string toString(const Mac& mac, MacStyle style);

/// Modified EUI-64 (RFC 4291 appendix A): ff:fe in the middle, universal/local bit turned round.
std::uint64_t interfaceIdOf(const Mac& mac);
/// Fails when the id was not made from a MAC: no ff:fe in the middle.
Result<Mac> macOf(std::uint64_t interfaceId);

struct InterfaceIdRange {
  std::uint64_t first;
  std::uint64_t last;
};
/// The IANA registry of reserved interface ids (RFC 5453), ascending: Subnet-Router anycast
/// (RFC 4291 section 2.6.1), IANA's Ethernet block (RFC 5453, 6543), subnet anycast (RFC 2526).
std::span<const InterfaceIdRange> reservedInterfaceIds();
/// Whether no interface may get the id, whatever its /64.
bool isReservedInterfaceId(std::uint64_t interfaceId);

}  // namespace sextant::net
