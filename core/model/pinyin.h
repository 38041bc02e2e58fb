// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sextant::model {

/// The letters and digits a character may be typed by: bits 0 … 25 are a … z, 26 … 35 are 0 … 9.
using Keys = std::uint64_t;

/// The keys of a character: of a Chinese one the first letters of its readings, of a letter or
/// digit (full-width too) itself, of any other none. Thread safe; the first call takes some 100 ms.
Keys keysOf(char16_t character);
/// Of one typed character: a letter in any case or a digit; else none.
Keys typedKey(char16_t character);

/// The letters most people would type for a name, 平南县 → pnx; what has no key is left out. Text
/// is UTF-8.
std::string pinyinInitials(std::string_view name);
/// Whether the name's initials, in any reading, begin with what was typed: 重庆市 with cq and zq.
bool initialsBegin(std::u16string_view name, std::u16string_view typed);

}  // namespace sextant::model
