// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/uint128.h"

#include <string>

namespace sextant::net {

/// The HD ratio (RFC 3194): log(used) / log(capacity) to four places, half up, as "0.9400". One
/// used of one is "1.0000". Fails when nothing is used or more than there is.
Result<std::string> hdRatio(const Count& used, const Count& capacity);

/// The same for /`length` used in `prefix`; fails also where countInside does.
Result<std::string> hdRatio(Prefix prefix, int length, const Count& used);

}  // namespace sextant::net
