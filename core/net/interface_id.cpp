// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/interface_id.h"

#include "net/address.h"
#include "net/codes.h"
#include "net/text_scan.h"

#include <algorithm>

namespace sextant::net {
namespace {

constexpr std::size_t kDigits = 12;
constexpr std::uint64_t kLocalBit = 0x0200'0000'0000'0000U;

constexpr std::array kReserved = {
    InterfaceIdRange{0, 0},
    InterfaceIdRange{0x0200'5eff'fe00'0000U, 0x0200'5eff'feff'ffffU},
    InterfaceIdRange{0xfdff'ffff'ffff'ff80U, 0xfdff'ffff'ffff'ffffU},
};

/// How the digits are parted.
struct Grouping {
  std::size_t digits;
  char separator;
};

Grouping groupingOf(std::string_view text)
{
  const auto isOneOf = [&](std::size_t at, std::string_view set) {
    return at < text.size() && set.find(text[at]) != std::string_view::npos;
  };
  if (isOneOf(2, ":-")) return {2, text[2]};
  if (isOneOf(4, ".-")) return {4, text[4]};
  return {kDigits, '\0'};
}

Grouping groupingOf(MacStyle style)
{
  switch (style) {
    case MacStyle::colon:
      return {2, ':'};
    case MacStyle::dash:
      return {2, '-'};
    case MacStyle::dot:
      return {4, '.'};
    case MacStyle::quads:
      return {4, '-'};
    case MacStyle::bare:
      break;
  }
  return {kDigits, '\0'};
}

}  // namespace

Result<Mac> parseMac(std::string_view text)
{
  const Grouping grouping = groupingOf(text);
  Mac mac{};
  std::size_t at = 0;
  const auto bad = [&] { return fail(text::errorAt(kBadMac, text, at, {std::string(text)})); };
  for (std::size_t i = 0; i < kDigits; ++i, ++at) {
    if (i > 0 && i % grouping.digits == 0) {
      if (at >= text.size() || text[at] != grouping.separator) return bad();
      ++at;
    }
    const int digit = at < text.size() ? text::hexValue(text[at]) : -1;
    if (digit < 0) return bad();
    mac[i / 2] = static_cast<std::uint8_t>(mac[i / 2] << 4 | digit);
  }
  if (at != text.size()) return bad();
  return mac;
}

std::string toString(const Mac& mac, MacStyle style)
{
  constexpr std::string_view kHex = "0123456789abcdef";
  const Grouping grouping = groupingOf(style);
  std::string out;
  for (std::size_t i = 0; i < kDigits; ++i) {
    if (i > 0 && i % grouping.digits == 0) {
      out += grouping.separator;
    }
    out += kHex[i % 2 == 0 ? mac[i / 2] >> 4 : mac[i / 2] & 0xfU];
  }
  return out;
}

std::uint64_t interfaceIdOf(const Mac& mac)
{
  const std::array<std::uint8_t, 8> bytes{mac[0], mac[1], mac[2], 0xff,
                                          0xfe,   mac[3], mac[4], mac[5]};
  std::uint64_t id = 0;
  for (const std::uint8_t byte : bytes) {
    id = id << 8 | byte;
  }
  return id ^ kLocalBit;
}

Result<Mac> macOf(std::uint64_t interfaceId)
{
  if ((interfaceId >> 24 & 0xffffU) != 0xfffeU) {
    return fail(kNotFromMac, {toExpanded({0, interfaceId}).substr(20)});
  }
  const std::uint64_t id = interfaceId ^ kLocalBit;
  const auto byte = [id](int shift) { return static_cast<std::uint8_t>(id >> shift); };
  return Mac{byte(56), byte(48), byte(40), byte(16), byte(8), byte(0)};
}

std::span<const InterfaceIdRange> reservedInterfaceIds()
{
  return kReserved;
}

bool isReservedInterfaceId(std::uint64_t interfaceId)
{
  return std::any_of(kReserved.begin(), kReserved.end(), [=](const InterfaceIdRange& range) {
    return range.first <= interfaceId && interfaceId <= range.last;
  });
}

}  // namespace sextant::net
