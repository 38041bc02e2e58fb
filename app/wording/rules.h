// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace sextant::wording {

/// What a rule of `check` says of a prefix in English, the source of every translation. %1, %2 …
/// are the finding's arguments.
struct RuleText {
  std::string_view id;
  const char* text;
  const char* fix;
};

std::span<const RuleText> ruleTexts();

}  // namespace sextant::wording
