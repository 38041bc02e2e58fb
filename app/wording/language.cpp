// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/language.h"

namespace sextant::wording {

std::optional<Language> languageFrom(std::string_view word)
{
  if (word == "zh") return Language::zh;
  if (word == "en") return Language::en;
  return std::nullopt;
}

Language languageOfLocale(std::string_view locale)
{
  const std::string_view tongue = locale.substr(0, locale.find_first_of("_.@-"));
  return tongue == "zh" ? Language::zh : Language::en;
}

}  // namespace sextant::wording
