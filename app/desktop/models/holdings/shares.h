// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/range.h"
#include "net/uint128.h"

#include <QString>

namespace sextant::desktop {

/// "37 %", "<0.1 %", "99.9 %": never 0 % or 100 % where it is neither. `share` 0 … 1.
QString shareText(double share);
/// Exact below ten million, else as a power of two or about.
QString countText(const net::Count& count);

/// A stretch of free space between two holdings, told in prefixes of one length.
struct FreeGap {
  net::Range range;
  int length = 0;      ///< what `count` counts
  net::Count count;    ///< at least 1
  net::Prefix first;   ///< the first of them
  net::Prefix parent;  ///< what the gap lies in
  friend bool operator==(const FreeGap&, const FreeGap&) = default;
};

/// The gap in prefixes of `length`, or of the widest that fits where not even one of these does.
FreeGap freeGap(net::Prefix parent, net::Range range, int length);

}  // namespace sextant::desktop
