// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix.h"

#include <span>
#include <string_view>

namespace sextant::net {

/// A column of the special-purpose registry: its N/A is a third answer, and one row has none.
enum class Answer { no, yes, notApplicable, none };

/// A row of the IANA IPv6 Special-Purpose Address Registry (RFC 6890).
struct SpecialPurpose {
  Prefix prefix;
  std::string_view name;       ///< as the registry writes it
  std::string_view rfc;        ///< numbers, separated by '+'
  std::string_view allocated;  ///< yyyy-MM
  std::string_view ended;      ///< yyyy-MM, empty = in force
  Answer source;               ///< may stand as a source address
  Answer destination;          ///< may stand as a destination
  Answer forwardable;          ///< a router may forward it between interfaces
  Answer globallyReachable;
  Answer reservedByProtocol;
  std::string_view note;  ///< what the registry's footnote says, empty = none
};

/// All rows in registry order.
std::span<const SpecialPurpose> specialPurposes();

/// The most specific row that holds all of the prefix, null when none does.
const SpecialPurpose* specialPurposeOf(Prefix prefix);

/// What a prefix (an address: its /128) is: the name of the most specific type that holds all of
/// it. Types are the registry's rows, `multicast` ff00::/8, `site-local` fec0::/10 (deprecated,
/// RFC 3879), `ipv4-compatible` ::/96 (deprecated, RFC 4291), `global-unicast` 2000::/3; whatever
/// no type holds whole, ::/0 included, is `reserved`. The view lives as long as the program.
std::string_view classify(Prefix prefix);

/// Inside fc00::/7, RFC 4193.
bool isUniqueLocal(Prefix prefix);
/// Inside 2001:db8::/32 (RFC 3849) or 3fff::/20 (RFC 9637).
bool isDocumentation(Prefix prefix);

}  // namespace sextant::net
