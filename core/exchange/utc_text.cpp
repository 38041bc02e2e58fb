// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/utc_text.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace sextant::exchange {

std::string toUtc(Instant t)
{
  using namespace std::chrono;
  const sys_time<microseconds> time{microseconds(t.us)};
  const auto day = floor<days>(time);
  const year_month_day date(day);
  const hh_mm_ss clock(time - day);
  std::array<char, 48> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d",
                static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()));
  std::string out = text.data();
  if (clock.subseconds().count() != 0) {
    std::snprintf(text.data(), text.size(), ".%06d", static_cast<int>(clock.subseconds().count()));
    out += text.data();
  }
  return out + "Z";
}

}  // namespace sextant::exchange
