// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time.h"

#include <array>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <optional>

namespace sextant::base {
namespace {

constexpr std::int64_t kSecond = 1'000'000;

/// Walks a text; every step says whether it found what it asked for.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : m_text(text) {}
  [[nodiscard]] bool atEnd() const { return m_text.empty(); }
  bool accept(char c)
  {
    if (m_text.empty() || m_text.front() != c) {
      return false;
    }
    m_text.remove_prefix(1);
    return true;
  }
  std::optional<int> digits(std::size_t count)
  {
    if (m_text.size() < count) {
      return std::nullopt;
    }
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (m_text[i] < '0' || m_text[i] > '9') {
        return std::nullopt;
      }
      value = value * 10 + (m_text[i] - '0');
    }
    m_text.remove_prefix(count);
    return value;
  }
  /// One to six digits of a fraction, as microseconds.
  std::optional<int> fraction()
  {
    int value = 0;
    int places = 0;
    while (places < 6) {
      const auto digit = digits(1);
      if (!digit) {
        break;
      }
      value = value * 10 + *digit;
      ++places;
    }
    if (places == 0) {
      return std::nullopt;
    }
    for (; places < 6; ++places) {
      value *= 10;
    }
    return value;
  }

 private:
  std::string_view m_text;
};

struct Parsed {
  std::tm local{};
  int micros = 0;
  bool hasTime = false;
  std::optional<int> offsetSeconds;
};

bool scanDate(Scanner& in, std::tm& tm)
{
  const auto year = in.digits(4);
  if (!year || !in.accept('-')) {
    return false;
  }
  const auto month = in.digits(2);
  if (!month || !in.accept('-')) {
    return false;
  }
  const auto day = in.digits(2);
  if (!day) {
    return false;
  }
  const std::chrono::year_month_day date{std::chrono::year(*year),
                                         std::chrono::month(static_cast<unsigned>(*month)),
                                         std::chrono::day(static_cast<unsigned>(*day))};
  tm.tm_year = *year - 1900;
  tm.tm_mon = *month - 1;
  tm.tm_mday = *day;
  return date.ok();
}

bool scanTime(Scanner& in, Parsed& out)
{
  const auto hour = in.digits(2);
  if (!hour || !in.accept(':')) {
    return false;
  }
  const auto minute = in.digits(2);
  if (!minute) {
    return false;
  }
  out.local.tm_hour = *hour;
  out.local.tm_min = *minute;
  if (in.accept(':')) {
    const auto second = in.digits(2);
    if (!second) {
      return false;
    }
    out.local.tm_sec = *second;
    if (in.accept('.')) {
      const auto micros = in.fraction();
      if (!micros) {
        return false;
      }
      out.micros = *micros;
    }
  }
  return *hour < 24 && *minute < 60 && out.local.tm_sec < 60;
}

bool scanOffset(Scanner& in, Parsed& out)
{
  if (in.atEnd()) {
    return true;
  }
  if (in.accept('Z')) {
    out.offsetSeconds = 0;
    return true;
  }
  const bool west = in.accept('-');
  if (!west && !in.accept('+')) {
    return false;
  }
  const auto hours = in.digits(2);
  in.accept(':');
  const auto minutes = in.digits(2);
  if (!hours || !minutes || *hours > 23 || *minutes > 59) {
    return false;
  }
  const int seconds = *hours * 3600 + *minutes * 60;
  out.offsetSeconds = west ? -seconds : seconds;
  return true;
}

std::optional<Parsed> scan(std::string_view text)
{
  Scanner in(text);
  Parsed out;
  if (!scanDate(in, out.local)) {
    return std::nullopt;
  }
  if (in.accept('T') || in.accept(' ')) {
    out.hasTime = true;
    if (!scanTime(in, out) || !scanOffset(in, out)) {
      return std::nullopt;
    }
  }
  return in.atEnd() ? std::optional(out) : std::nullopt;
}

std::int64_t localSeconds(std::tm tm)
{
  tm.tm_isdst = -1;
  return std::mktime(&tm);
}

std::tm localTime(Instant t, std::int64_t& micros)
{
  std::int64_t seconds = t.us / kSecond;
  micros = t.us % kSecond;
  if (micros < 0) {
    micros += kSecond;
    --seconds;
  }
  const std::time_t time = seconds;
  std::tm tm{};
  localtime_r(&time, &tm);
  return tm;
}

}  // namespace

Result<Instant> parseInstant(std::string_view text, DateMeans bareDate)
{
  auto parsed = scan(text);
  if (!parsed) {
    return fail(Error{kBadTime, {}, std::string(text), {}, {}});
  }
  if (!parsed->hasTime && bareDate == DateMeans::lastInstant) {
    parsed->local.tm_mday += 1;  // mktime carries into the next month
    return Instant{localSeconds(parsed->local) * kSecond - 1};
  }
  if (parsed->offsetSeconds) {
    const std::int64_t utc = timegm(&parsed->local) - *parsed->offsetSeconds;
    return Instant{utc * kSecond + parsed->micros};
  }
  return Instant{localSeconds(parsed->local) * kSecond + parsed->micros};
}

std::string toIso(Instant t)
{
  std::int64_t micros = 0;
  const std::tm tm = localTime(t, micros);
  std::array<char, 64> buffer{};
  std::strftime(buffer.data(), buffer.size(), "%Y-%m-%dT%H:%M:%S", &tm);
  std::string out = buffer.data();
  if (micros != 0) {
    std::snprintf(buffer.data(), buffer.size(), ".%06d", static_cast<int>(micros));
    out += buffer.data();
  }
  const long offset = tm.tm_gmtoff;
  const long magnitude = std::labs(offset) / 60;
  std::snprintf(buffer.data(), buffer.size(), "%c%02ld:%02ld", offset < 0 ? '-' : '+',
                magnitude / 60, magnitude % 60);
  return out + buffer.data();
}

std::string toDate(Instant t)
{
  std::int64_t micros = 0;
  const std::tm tm = localTime(t, micros);
  std::array<char, 32> buffer{};
  std::strftime(buffer.data(), buffer.size(), "%Y-%m-%d", &tm);
  return buffer.data();
}

}  // namespace sextant::base
