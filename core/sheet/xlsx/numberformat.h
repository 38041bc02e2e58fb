// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace sextant::sheet::xlsx {

/// What a number format (ECMA-376 part 1, 18.8.30 and 18.8.31) makes of a number, as far as a
/// register cares: the kind, and how many digits it pads to.
struct NumberFormat {
  enum class Kind { number, date, dateTime, time };
  Kind kind = Kind::number;
  int wholeDigits = 0;  ///< 000000 shows the code 450100 and 012345 alike
  int decimals = 0;     ///< digits are only ever added, never rounded away
};

/// A built-in format by its number; General when it is none we know.
NumberFormat builtInFormat(int id);
NumberFormat parseFormat(std::string_view code);

/// Day 0 of the serial numbers: 1899-12-30 or 1904-01-01.
enum class DateSystem { from1900, from1904 };

/// The text of a cell whose value is the XML number `value`: at most 15 significant digits, without
/// exponent; a date as yyyy-MM-dd, with HH:mm:ss where the format or the value has a time of day.
/// Nothing when `value` is not a number.
std::optional<std::string> showNumber(std::string_view value, NumberFormat format,
                                      DateSystem system);

/// The text of a cell of type "d" (ISO 8601): the T a blank, no zone, no fraction.
std::string showIsoDate(std::string_view value);

}  // namespace sextant::sheet::xlsx
