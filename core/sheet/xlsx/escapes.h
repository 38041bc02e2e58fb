// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

/// XLSX writes characters that XML cannot hold as _xHHHH_ (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
namespace sextant::sheet::xlsx {

/// Control characters, CR, U+FFFE, U+FFFF and text that looks like an escape become escapes.
std::string escape(std::string_view text);

/// Undoes escape(). kNul for the character NUL, kBadEncoding for half a surrogate pair.
Result<> unescape(std::string& text);

}  // namespace sextant::sheet::xlsx
