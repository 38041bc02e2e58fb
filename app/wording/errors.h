// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace sextant::wording {

/// What an error code says in English, the source of every translation. %1, %2 … are the error's
/// arguments, %1 the offending text where there are none. An id `code:word` words the case that the
/// first argument is `word`.
struct ErrorText {
  std::string_view id;
  const char* sentence;
  const char* hint;  ///< what to do about it; empty = nothing to add
};
using ErrorTexts = std::span<const ErrorText>;

/// All texts, one span per room.
std::span<const ErrorTexts> errorTexts();
/// Null when nobody worded the code.
const ErrorText* findErrorText(std::string_view id);

// One table per room.
ErrorTexts baseErrors();
ErrorTexts cliErrors();
ErrorTexts exchangeErrors();
ErrorTexts filingErrors();
ErrorTexts netErrors();
ErrorTexts planErrors();
ErrorTexts printErrors();
ErrorTexts registryErrors();
ErrorTexts sheetErrors();
ErrorTexts storeErrors();

}  // namespace sextant::wording
