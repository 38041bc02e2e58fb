// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scheme.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace sextant::plan {

/// The words of scheme files, each with what it stands for.
inline constexpr std::array kRoleWords = {std::pair{"zone", model::FieldRole::zone},
                                          std::pair{"level", model::FieldRole::level},
                                          std::pair{"subnet", model::FieldRole::subnet}};
inline constexpr std::array kNumberingWords = {
    std::pair{"code-number", model::Numbering::codeNumber},
    std::pair{"code-hex", model::Numbering::codeHex},
    std::pair{"table", model::Numbering::table},
    std::pair{"in-order", model::Numbering::inOrder},
    std::pair{"leftmost", model::Numbering::leftmost},
    std::pair{"centermost", model::Numbering::centermost},
    std::pair{"rightmost", model::Numbering::rightmost}};
inline constexpr std::array<std::string_view, 3> kDivisionWords = {"province", "city", "county"};

/// "a, b, c" of anything that converts to text.
template <typename Range, typename Text>
std::string listed(const Range& range, Text text)
{
  std::string list;
  for (const auto& item : range) {
    if (!list.empty()) list += ", ";
    list += text(item);
  }
  return list;
}

}  // namespace sextant::plan
