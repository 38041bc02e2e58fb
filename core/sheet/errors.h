// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/codes.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace sextant::sheet {

/// kCannotRead, kCannotWrite or kWriteFailed with the system's reason in `errno`.
tl::unexpected<Error> failBySystem(Code code, const std::string& file);

tl::unexpected<Error> tooLarge(std::string_view what, std::uint64_t limit);

}  // namespace sextant::sheet
