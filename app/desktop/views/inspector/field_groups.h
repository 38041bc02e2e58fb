// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filing/code_lists.h"
#include "model/facts.h"
#include "wording/words.h"

#include <span>

namespace sextant::desktop {

/// Fields of a holding that belong together, the most needed first.
struct FieldGroup {
  const char* title;  ///< marked for translation in the context "Inspector"
  std::span<const std::string_view> fields;
};

std::span<const FieldGroup> fieldGroups();
/// The group's title in the window's language.
QString titleOf(const FieldGroup& group);

/// The lists that ship; null where the field has none.
const filing::CodeList* codeListOf(std::string_view field);
bool isYesNoField(std::string_view field);
bool isDateField(std::string_view field);

/// A value as people say it: yes and no in words, codes of lists as their words.
QString spokenValue(std::string_view field, std::string_view value);

}  // namespace sextant::desktop
