// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sextant::sheet::text {

/// How far a text is well-formed UTF-8 (Unicode 15, table 3-7: no overlong forms, no surrogates).
struct Utf8Scan {
  std::size_t valid = 0;     ///< bytes of whole, well-formed characters at the start
  std::size_t longOnes = 0;  ///< characters among them of three or four bytes
  bool cut = false;          ///< what follows is the beginning of a character, cut off by the end
};
Utf8Scan scanUtf8(std::string_view text);

bool isUtf8(std::string_view text);

/// Length in UTF-16 units of well-formed UTF-8.
std::size_t utf16Length(std::string_view text);

/// `codePoint` must be a Unicode scalar value.
void appendUtf8(std::string& to, char32_t codePoint);

/// Nothing to see: empty, or only spaces, tabs, line breaks, no-break and ideographic spaces.
bool isBlank(std::string_view text);

/// `text` without the blanks (spaces, no-break and ideographic spaces) it begins with.
std::string_view skipSpaces(std::string_view text);

}  // namespace sextant::sheet::text
