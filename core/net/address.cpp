// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/address.h"

#include "net/text_out.h"
#include "net/text_scan.h"

namespace sextant::net {

Address::Bytes Address::toBytes() const
{
  Bytes bytes{};
  for (std::size_t i = 0; i < 8; ++i) {
    const auto shift = static_cast<int>(56 - 8 * i);
    bytes[i] = static_cast<std::uint8_t>(hi >> shift);
    bytes[i + 8] = static_cast<std::uint8_t>(lo >> shift);
  }
  return bytes;
}

Address Address::fromBytes(const std::uint8_t* sixteen)
{
  Address address;
  for (int i = 0; i < 8; ++i) {
    address.hi = address.hi << 8 | sixteen[i];
    address.lo = address.lo << 8 | sixteen[i + 8];
  }
  return address;
}

Result<Address> parseAddress(std::string_view text)
{
  text::Scan scan = text::scanAddress(text);
  if (scan.code == nullptr) {
    return scan.address;
  }
  return fail(text::errorOf(std::move(scan), text));
}

std::string toString(Address address)
{
  return text::hasDottedQuad(address) ? text::withDottedQuad(address) : text::inGroups(address);
}

std::string toExpanded(Address address)
{
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out;
  out.reserve(39);
  for (int nibble = 0; nibble < 32; ++nibble) {
    if (nibble > 0 && nibble % 4 == 0) {
      out += ':';
    }
    out += kDigits[address.field(nibble * 4, 4)];
  }
  return out;
}

}  // namespace sextant::net
