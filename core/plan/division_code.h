// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sextant::plan {

/// Levels of GB/T 2260, outermost first.
enum class DivisionLevel { province, city, county };

/// 2, 4 or 6 digits: the form of GB/T 2260, in full or without its trailing zeros.
bool looksLikeDivision(std::string_view code);

/// 450000 -> 45, 450300 -> 4503; any other text unchanged.
std::string_view shortCode(std::string_view code);

/// 45 -> 450000, 4503 -> 450300; any other text unchanged.
std::string fullCode(std::string_view code);

/// Of a code that looksLikeDivision. 441900 is a county where its parent is 4419.
DivisionLevel divisionLevel(std::string_view code, std::string_view parent);

/// A city without districts: 441900 within 4419.
bool isDistrictless(std::string_view code, std::string_view parent);

/// The code one level up, short: 450325 -> 4503, 4503 -> 45, 45 -> empty.
std::string_view upperDivision(std::string_view code);

}  // namespace sextant::plan
