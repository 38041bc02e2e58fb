// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <string>

namespace sextant::exchange {

/// ISO 8601 in UTC, so that a file does not depend on where it is written:
/// 2026-03-01T00:30:00Z, with microseconds only when there are any. base::parseInstant reads it.
std::string toUtc(Instant t);

}  // namespace sextant::exchange
