// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace sextant::base {

/// A point in time: microseconds since 1970-01-01 UTC.
struct Instant {
  std::int64_t us = 0;
  friend constexpr auto operator<=>(Instant, Instant) = default;
};

inline constexpr Instant kSinceEver{std::numeric_limits<std::int64_t>::min()};
inline constexpr Instant kForEver{std::numeric_limits<std::int64_t>::max()};

/// Half open: in force at t when from <= t < to.
struct Period {
  Instant from = kSinceEver;
  Instant to = kForEver;
  [[nodiscard]] constexpr bool empty() const { return !(from < to); }
  [[nodiscard]] constexpr bool holds(Instant t) const { return from <= t && t < to; }
  [[nodiscard]] constexpr bool meets(Period o) const { return from < o.to && o.from < to; }
  friend constexpr bool operator==(Period, Period) = default;
};

/// Which instant a bare date stands for.
enum class DateMeans { firstInstant, lastInstant };

inline constexpr Code kBadTime{"base.bad-time", Fault::badInput};

/// Reads `2026-03-01` or ISO 8601 `2026-03-01T08:30[:00[.000001]][Z|+08:00]` (a blank may stand for
/// the T). Without an offset the time is local. A date's last instant is the last microsecond of
/// the local day.
Result<Instant> parseInstant(std::string_view text, DateMeans bareDate);

/// ISO 8601 with the local offset, microseconds only when there are any.
std::string toIso(Instant t);
/// `yyyy-MM-dd`, local.
std::string toDate(Instant t);

}  // namespace sextant::base

namespace sextant {
using base::Instant;
using base::Period;
}  // namespace sextant
