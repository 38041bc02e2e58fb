// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "net/uint128.h"

#include <QString>

namespace sextant::desktop {

// Figures as people read them, in the window's language, the same everywhere.

/// "37 %", "<0.1 %", "99.9 %": never 0 % or 100 % where it is neither. `share` 0 … 1.
QString shareText(double share);
/// Exact and grouped below a million million, else as a power of two or about one.
QString countText(const net::Count& count);

/// `2026-03-01`, local; as documents write it, in every language.
QString dateText(Instant instant);
/// With hours and minutes.
QString timeText(Instant instant);

}  // namespace sextant::desktop
