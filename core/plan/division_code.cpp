// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/division_code.h"

#include <algorithm>

namespace sextant::plan {

bool looksLikeDivision(std::string_view code)
{
  const bool digits = std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
  return digits && (code.size() == 2 || code.size() == 4 || code.size() == 6);
}

std::string_view shortCode(std::string_view code)
{
  if (code.size() != 6 || !looksLikeDivision(code)) return code;
  if (code.ends_with("0000")) return code.substr(0, 2);
  return code.ends_with("00") ? code.substr(0, 4) : code;
}

std::string fullCode(std::string_view code)
{
  std::string full(code);
  if (looksLikeDivision(code)) full.resize(6, '0');
  return full;
}

bool isDistrictless(std::string_view code, std::string_view parent)
{
  return code.size() == 6 && looksLikeDivision(code) && shortCode(code).size() == 4 &&
         parent == code.substr(0, 4);
}

DivisionLevel divisionLevel(std::string_view code, std::string_view parent)
{
  if (isDistrictless(code, parent)) return DivisionLevel::county;
  return static_cast<DivisionLevel>(shortCode(code).size() / 2 - 1);
}

std::string_view upperDivision(std::string_view code)
{
  const std::string_view own = shortCode(code);
  return own.substr(0, own.size() - 2);
}

}  // namespace sextant::plan
