// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

/// The forms that the filing system takes values in. Everything is UTF-8.
namespace sextant::filing {

/// Bytes as the filing system counts them (GB 18030): ASCII 1, a Chinese character 2, a character
/// beyond the Basic Multilingual Plane 4.
std::size_t filedBytes(std::string_view text);
/// Code points.
std::size_t characters(std::string_view text);

/// One number: an area code of 3 or 4 digits, a hyphen and 7 or 8 digits (0951-4078160), or a
/// mobile number of 11 digits beginning with 1.
bool isPhone(std::string_view text);
/// name@host.domain in ASCII, at most 254 characters.
bool isEmail(std::string_view text);

enum class Division { province, city, county };
/// Six digits of GB/T 2260 that stand for a division of that level: 450000, 450300, 450325.
bool isDivision(std::string_view code, Division level);

/// GB 32100-2015: 18 characters of its alphabet, the last one the check of the others. What fails
/// may be an early code that is legal all the same.
bool isCreditCode(std::string_view code);
/// GB 11714: eight characters and the check, with or without a hyphen before it.
bool isOrganisationCode(std::string_view code);

}  // namespace sextant::filing
