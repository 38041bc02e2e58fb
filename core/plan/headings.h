// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace sextant::plan {

enum class Heading { code, name, parent, access, other };

/// What a heading of a division or unit table says, English or Chinese; case, blanks, hyphens and
/// underscores do not matter.
Heading headingOf(std::string_view text);

/// Does a heading say that its column holds codes (areaCode, 街道编码)?
bool namesCodes(std::string_view text);

}  // namespace sextant::plan
