// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace sextant::wording {

enum class Language { zh, en };

/// `zh` or `en`, nothing else.
std::optional<Language> languageFrom(std::string_view word);

/// The language of a POSIX locale name such as zh_CN.UTF-8: Chinese for zh*, else English.
Language languageOfLocale(std::string_view locale);

}  // namespace sextant::wording
