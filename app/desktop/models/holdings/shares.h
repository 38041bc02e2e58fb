// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/figures.h"
#include "net/range.h"
#include "net/uint128.h"

namespace sextant::desktop {

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
