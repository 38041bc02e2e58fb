// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// CSV has no types: a spreadsheet program that opens one takes a cell for a formula by its first
/// character. Guarding puts an apostrophe before such text; unguarding takes exactly one off, so
/// that any text, one with apostrophes of its own too, comes back as it was.
namespace sextant::sheet::csv {

/// Begins, behind apostrophes and spaces, with = + - @ TAB CR LF or full-width ＝ ＋ － ＠ (the
/// OWASP list of CSV injection and its full-width forms). A plain negative decimal such as -5 does
/// not count.
bool looksLikeFormula(std::string_view text);

/// The text to be written for `text`: itself or with an apostrophe before it.
std::string guard(std::string_view text);

/// Undoes guard(); else turns Excel's ="text" into the text.
void unguard(std::string& text);

}  // namespace sextant::sheet::csv
