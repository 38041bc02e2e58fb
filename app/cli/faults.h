// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "cli/json.h"
#include "wording/words.h"

namespace sextant::cli {

/// `what is wrong: hint`, the sentence alone where there is no hint.
std::string withHint(std::string sentence, const std::string& hint, const wording::Words& words);

/// `FILE:ROW:COLUMN: what is wrong: hint`, parts that do not apply left out. `more` is left out.
std::string faultText(const base::Error& error, const wording::Words& words);

/// `{"code","message","input","file","line","column","hint"}`, message and hint in English, null
/// where a part does not apply.
Json faultJson(const base::Error& error);

}  // namespace sextant::cli
