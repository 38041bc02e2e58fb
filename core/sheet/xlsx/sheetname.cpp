// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx/sheetname.h"

#include "sheet/text/utf8.h"

#include <algorithm>
#include <cstdint>

namespace sextant::sheet::xlsx {
namespace {

constexpr std::size_t kLongestName = 31;
constexpr std::string_view kForbidden = "[]:*?/\\'";

void dropLastCharacter(std::string& text)
{
  while (!text.empty() && (static_cast<std::uint8_t>(text.back()) & 0xC0) == 0x80) text.pop_back();
  if (!text.empty()) text.pop_back();
}

}  // namespace

std::string sheetName(std::string_view title, std::size_t number)
{
  std::string name(text::isUtf8(title) ? title : std::string_view());
  std::ranges::replace_if(
      name,
      [](char c) {
        return kForbidden.find(c) != std::string_view::npos || static_cast<std::uint8_t>(c) < 0x20;
      },
      '_');
  if (text::isBlank(name)) name = "Sheet";
  if (name.size() == 7 && (name == "History" || name == "history" || name == "HISTORY"))
    name += "_";
  const std::string suffix = number > 1 ? " (" + std::to_string(number) + ")" : "";
  while (text::utf16Length(name) + suffix.size() > kLongestName) dropLastCharacter(name);
  return name + suffix;
}

}  // namespace sextant::sheet::xlsx
