// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx/numberformat.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace sextant::sheet::xlsx {
namespace {

using Kind = NumberFormat::Kind;

constexpr std::string_view kDigits = "0123456789";
constexpr std::int64_t kDaySeconds = 86'400;
constexpr double kLastSerial = 2'958'465;  // 9999-12-31
constexpr int kMostPadding = 15;

// The letters of the first section of a format code that stand for parts of a date or time, in
// lower case: literals, colours, conditions and AM/PM left out, elapsed hours [h] kept.
std::string dateLetters(std::string_view code)
{
  std::string letters;
  for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
    const char c = static_cast<char>(code[i] | 0x20);
    if (code[i] == '\\' || code[i] == '_' || code[i] == '*') {
      ++i;
    } else if (code[i] == '"') {
      i = std::min(code.find('"', i + 1), code.size());
    } else if (code[i] == '[') {
      const std::size_t end = std::min(code.find(']', i), code.size());
      if (code.substr(i + 1, end - i - 1).find_first_not_of("hHmMsS") == std::string_view::npos) {
        letters.append("h");
      }
      i = end;
    } else if (code.substr(i, 5) == "AM/PM" || code.substr(i, 5) == "am/pm") {
      i += 4;
    } else if (std::string_view("ymdhs").find(c) != std::string_view::npos) {
      letters.push_back(c);
    }
  }
  return letters;
}

bool areZeros(std::string_view text)
{
  return !text.empty() && text.find_first_not_of('0') == std::string_view::npos;
}

NumberFormat paddingOf(std::string_view code)
{
  code = code.substr(0, code.find(';'));
  const std::size_t point = std::min(code.find('.'), code.size());
  const std::string_view fraction = code.substr(std::min(point + 1, code.size()));
  if (!areZeros(code.substr(0, point)) || (point < code.size() && !areZeros(fraction))) return {};
  const auto digits = [](std::size_t n) { return std::min(static_cast<int>(n), kMostPadding); };
  return {Kind::number, digits(point), digits(fraction.size())};
}

bool isShortInteger(std::string_view value)
{
  if (value.starts_with('-')) value.remove_prefix(1);
  return !value.empty() && value.size() <= 15 && value.front() != '0' &&
         value.find_first_not_of(kDigits) == std::string_view::npos;
}

std::optional<double> toDouble(std::string_view value)
{
  double number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error != std::errc() || end != value.data() + value.size()) return std::nullopt;
  return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

// As a spreadsheet program shows it: rounded to 15 significant digits.
std::string toFixed(double number)
{
  std::array<char, 400> buffer{};
  char* const last = buffer.data() + buffer.size();
  const char* end =
      std::to_chars(buffer.data(), last, number, std::chars_format::scientific, 14).ptr;
  double rounded = 0;
  std::from_chars(buffer.data(), end, rounded);
  if (rounded == 0) return "0";
  return {buffer.data(), std::to_chars(buffer.data(), last, rounded, std::chars_format::fixed).ptr};
}

std::string padded(std::string text, NumberFormat format)
{
  const std::size_t sign = text.starts_with('-') ? 1 : 0;
  const std::size_t point = std::min(text.find('.'), text.size());
  const auto decimals = static_cast<int>(text.size() - std::min(point + 1, text.size()));
  if (decimals < format.decimals) {
    if (point == text.size()) text.push_back('.');
    text.append(static_cast<std::size_t>(format.decimals - decimals), '0');
  }
  const auto whole = static_cast<int>(point - sign);
  if (whole < format.wholeDigits) {
    text.insert(sign, static_cast<std::size_t>(format.wholeDigits - whole), '0');
  }
  return text;
}

std::string clockText(std::int64_t seconds)
{
  std::array<char, 40> buffer{};
  const int n = std::snprintf(
      buffer.data(), buffer.size(), "%02lld:%02lld:%02lld", static_cast<long long>(seconds / 3600),
      static_cast<long long>(seconds / 60 % 60), static_cast<long long>(seconds % 60));
  return {buffer.data(), static_cast<std::size_t>(n)};
}

// Excel keeps the mistake of Lotus 1-2-3 that 1900 was a leap year: day 60 is 1900-02-29.
std::string dateText(std::int64_t day, DateSystem system)
{
  using namespace std::chrono;
  if (system == DateSystem::from1900 && day == 60) return "1900-02-29";
  const sys_days zero = system == DateSystem::from1904 ? sys_days{year{1904} / 1 / 1}
                        : day < 60                     ? sys_days{year{1899} / 12 / 31}
                                                       : sys_days{year{1899} / 12 / 30};
  const year_month_day date(zero + days{day});
  std::array<char, 40> buffer{};
  const int n = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", int(date.year()),
                              unsigned(date.month()), unsigned(date.day()));
  return {buffer.data(), static_cast<std::size_t>(n)};
}

std::string showDate(double serial, NumberFormat format, DateSystem system)
{
  const auto total = static_cast<std::int64_t>(std::llround(serial * kDaySeconds));
  const std::int64_t day = total / kDaySeconds;
  const std::int64_t seconds = total % kDaySeconds;
  if (format.kind == Kind::time) return clockText(total);
  if (day == 0 && system == DateSystem::from1900) return clockText(seconds);
  std::string text = dateText(day, system);
  if (format.kind == Kind::dateTime || seconds != 0) text += " " + clockText(seconds);
  return text;
}

}  // namespace

NumberFormat builtInFormat(int id)
{
  const auto within = [id](int first, int last) { return id >= first && id <= last; };
  if (id == 1) return {Kind::number, 1, 0};
  if (id == 2) return {Kind::number, 1, 2};
  if (id == 22) return {Kind::dateTime, 0, 0};
  if (within(18, 21) || within(45, 47) || within(32, 35)) return {Kind::time, 0, 0};
  if (within(14, 17) || within(27, 31) || id == 36 || within(50, 58)) return {Kind::date, 0, 0};
  return {};
}

NumberFormat parseFormat(std::string_view code)
{
  const std::string letters = dateLetters(code);
  const bool time = letters.find_first_of("hs") != std::string::npos;
  const bool date = letters.find_first_of("yd") != std::string::npos;
  if (date) return {time ? Kind::dateTime : Kind::date, 0, 0};
  if (time) return {Kind::time, 0, 0};
  if (!letters.empty()) return {Kind::date, 0, 0};
  return paddingOf(code);
}

std::optional<std::string> showNumber(std::string_view value, NumberFormat format,
                                      DateSystem system)
{
  if (format.kind == Kind::number && isShortInteger(value)) {
    return padded(std::string(value), format);
  }
  const auto number = toDouble(value);
  if (!number) return std::nullopt;
  const bool isDate = format.kind != Kind::number && *number >= 0 && *number < kLastSerial + 1;
  return isDate ? showDate(*number, format, system) : padded(toFixed(*number), format);
}

std::string showIsoDate(std::string_view value)
{
  std::string text(value.substr(0, value.find_first_of("Z.+")));
  const std::size_t t = text.find('T');
  if (t != std::string::npos) text[t] = ' ';
  return text;
}

}  // namespace sextant::sheet::xlsx
