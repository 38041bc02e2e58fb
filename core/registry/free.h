// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix_index.h"
#include "registry/change.h"
#include "store/database.h"
#include "store/holdings.h"

#include <vector>

namespace sextant::registry {

/// The free prefixes that `wanted` asks for as things are from `now` on, quarantine counted as
/// taken. Keeps clear of values that the published plan reserves and, inside a /64, of the
/// interface ids that RFC 4291, RFC 2526 and RFC 5453 reserve.
Result<std::vector<net::Prefix>> freeInside(store::Database& database,
                                            const store::Holdings& holdings, const NextFree& wanted,
                                            Instant now);
/// The same, found in an index of everything believed from `now` on.
Result<std::vector<net::Prefix>> freeInside(store::Database& database,
                                            const net::PrefixView& occupied, const NextFree& wanted,
                                            Instant now);

}  // namespace sextant::registry
