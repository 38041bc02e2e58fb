// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/special.h"

#include <algorithm>
#include <array>

namespace sextant::net {
namespace {

using Row = SpecialPurpose;

constexpr Answer kNo = Answer::no;
constexpr Answer kYes = Answer::yes;
constexpr Answer kNa = Answer::notApplicable;
constexpr Answer kNone = Answer::none;

constexpr std::string_view kUnlessMoreSpecific = "unless allowed by a more specific allocation";
constexpr std::string_view kTeredo = "see RFC 4380 section 5";
constexpr std::string_view kSixToFour = "see RFC 3056";
constexpr std::string_view kUniqueLocalNote = "see RFC 4193";

// Columns: prefix, name, RFC, allocated, ended, source, destination, forwardable, globally
// reachable, reserved by protocol, note.
constexpr std::array kRows = {
    // ::1/128
    Row{Prefix({0, 1}, 128), "Loopback Address", "4291", "2006-02", "", kNo, kNo, kNo, kNo, kYes,
        ""},
    // ::/128
    Row{Prefix({0, 0}, 128), "Unspecified Address", "4291", "2006-02", "", kYes, kNo, kNo, kNo,
        kYes, ""},
    // ::ffff:0:0/96
    Row{Prefix({0, 0xffff'0000'0000}, 96), "IPv4-mapped Address", "4291", "2006-02", "", kNo, kNo,
        kNo, kNo, kYes, ""},
    // 64:ff9b::/96
    Row{Prefix({0x0064'ff9b'0000'0000, 0}, 96), "IPv4-IPv6 Translat.", "6052", "2010-10", "", kYes,
        kYes, kYes, kYes, kNo, ""},
    // 64:ff9b:1::/48
    Row{Prefix({0x0064'ff9b'0001'0000, 0}, 48), "IPv4-IPv6 Translat.", "8215", "2017-06", "", kYes,
        kYes, kYes, kNo, kNo, ""},
    // 100::/64
    Row{Prefix({0x0100'0000'0000'0000, 0}, 64), "Discard-Only Address Block", "6666", "2012-06", "",
        kYes, kYes, kYes, kNo, kNo, ""},
    // 100:0:0:1::/64
    Row{Prefix({0x0100'0000'0000'0001, 0}, 64), "Dummy IPv6 Prefix", "9780", "2025-04", "", kYes,
        kNo, kNo, kNo, kNo, ""},
    // 2001::/23
    Row{Prefix({0x2001'0000'0000'0000, 0}, 23), "IETF Protocol Assignments", "2928", "2000-09", "",
        kNo, kNo, kNo, kNo, kNo, kUnlessMoreSpecific},
    // 2001::/32
    Row{Prefix({0x2001'0000'0000'0000, 0}, 32), "TEREDO", "4380+8190", "2006-01", "", kYes, kYes,
        kYes, kNa, kNo, kTeredo},
    // 2001:1::1/128
    Row{Prefix({0x2001'0001'0000'0000, 1}, 128), "Port Control Protocol Anycast", "7723", "2015-10",
        "", kYes, kYes, kYes, kYes, kNo, ""},
    // 2001:1::2/128
    Row{Prefix({0x2001'0001'0000'0000, 2}, 128), "Traversal Using Relays around NAT Anycast",
        "8155", "2017-02", "", kYes, kYes, kYes, kYes, kNo, ""},
    // 2001:1::3/128
    Row{Prefix({0x2001'0001'0000'0000, 3}, 128), "DNS-SD Service Registration Protocol Anycast",
        "9665", "2024-04", "", kYes, kYes, kYes, kYes, kNo, ""},
    // 2001:2::/48
    Row{Prefix({0x2001'0002'0000'0000, 0}, 48), "Benchmarking", "5180+Errata1752", "2008-04", "",
        kYes, kYes, kYes, kNo, kNo, ""},
    // 2001:3::/32
    Row{Prefix({0x2001'0003'0000'0000, 0}, 32), "AMT", "7450", "2014-12", "", kYes, kYes, kYes,
        kYes, kNo, ""},
    // 2001:4:112::/48
    Row{Prefix({0x2001'0004'0112'0000, 0}, 48), "AS112-v6", "7535", "2014-12", "", kYes, kYes, kYes,
        kYes, kNo, ""},
    // 2001:10::/28
    Row{Prefix({0x2001'0010'0000'0000, 0}, 28), "Deprecated (previously ORCHID)", "4843", "2007-03",
        "2014-03", kNone, kNone, kNone, kNone, kNone, ""},
    // 2001:20::/28
    Row{Prefix({0x2001'0020'0000'0000, 0}, 28), "ORCHIDv2", "7343", "2014-07", "", kYes, kYes, kYes,
        kYes, kNo, ""},
    // 2001:30::/28
    Row{Prefix({0x2001'0030'0000'0000, 0}, 28),
        "Drone Remote ID Protocol Entity Tags (DETs) Prefix", "9374", "2022-12", "", kYes, kYes,
        kYes, kYes, kNo, ""},
    // 2001:db8::/32
    Row{Prefix({0x2001'0db8'0000'0000, 0}, 32), "Documentation", "3849", "2004-07", "", kNo, kNo,
        kNo, kNo, kNo, ""},
    // 2002::/16
    Row{Prefix({0x2002'0000'0000'0000, 0}, 16), "6to4", "3056", "2001-02", "", kYes, kYes, kYes,
        kNa, kNo, kSixToFour},
    // 2620:4f:8000::/48
    Row{Prefix({0x2620'004f'8000'0000, 0}, 48), "Direct Delegation AS112 Service", "7534",
        "2011-05", "", kYes, kYes, kYes, kYes, kNo, ""},
    // 3fff::/20
    Row{Prefix({0x3fff'0000'0000'0000, 0}, 20), "Documentation", "9637", "2024-07", "", kNo, kNo,
        kNo, kNo, kNo, ""},
    // 5f00::/16
    Row{Prefix({0x5f00'0000'0000'0000, 0}, 16), "Segment Routing (SRv6) SIDs", "9602", "2024-04",
        "", kYes, kYes, kYes, kNo, kNo, ""},
    // fc00::/7
    Row{Prefix({0xfc00'0000'0000'0000, 0}, 7), "Unique-Local", "4193+8190", "2005-10", "", kYes,
        kYes, kYes, kNo, kNo, kUniqueLocalNote},
    // fe80::/10
    Row{Prefix({0xfe80'0000'0000'0000, 0}, 10), "Link-Local Unicast", "4291", "2006-02", "", kYes,
        kYes, kNo, kNo, kYes, ""},
};

/// Types that stand in no row, RFC 4291 section 2.4.
struct Type {
  Prefix prefix;
  std::string_view name;
};
constexpr std::array kTypes = {
    Type{Prefix({0xff00'0000'0000'0000, 0}, 8), "multicast"},
    Type{Prefix({0xfec0'0000'0000'0000, 0}, 10), "site-local"},
    Type{Prefix({0, 0}, 96), "ipv4-compatible"},
    Type{Prefix({0x2000'0000'0000'0000, 0}, 3), "global-unicast"},
};

/// The longest of `rows` that covers the prefix, null when none does.
template <typename Rows>
auto narrowest(const Rows& rows, Prefix prefix)
{
  const typename Rows::value_type* best = nullptr;
  for (const auto& row : rows) {
    if (row.prefix.covers(prefix) &&
        (best == nullptr || row.prefix.length() > best->prefix.length())) {
      best = &row;
    }
  }
  return best;
}

}  // namespace

std::span<const SpecialPurpose> specialPurposes()
{
  return kRows;
}

const SpecialPurpose* specialPurposeOf(Prefix prefix)
{
  return narrowest(kRows, prefix);
}

std::string_view classify(Prefix prefix)
{
  const SpecialPurpose* row = specialPurposeOf(prefix);
  const Type* type = narrowest(kTypes, prefix);
  if (row != nullptr && (type == nullptr || row->prefix.length() > type->prefix.length())) {
    return row->name;
  }
  return type != nullptr ? type->name : "reserved";
}

bool isUniqueLocal(Prefix prefix)
{
  return Prefix({0xfc00'0000'0000'0000, 0}, 7).covers(prefix);
}

bool isDocumentation(Prefix prefix)
{
  return Prefix({0x2001'0db8'0000'0000, 0}, 32).covers(prefix) ||
         Prefix({0x3fff'0000'0000'0000, 0}, 20).covers(prefix);
}

}  // namespace sextant::net
