// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <array>

namespace sextant::print {

using base::Code;
using base::Fault;

/// "The form asks for '%1', which nothing fills." Hint: "One of %2."
inline constexpr Code kUnknownPlace{"print.unknown-place", Fault::badInput};
/// "The part '%1' of the form has no end." Hint: "Close it with {{/%1}}."
inline constexpr Code kOpenPart{"print.open-part", Fault::badInput};
/// "The form cannot be read: %1." Hint: "Check its name and your rights."
inline constexpr Code kCannotRead{"print.cannot-read", Fault::badInput};
/// "%1 cannot be written." Hint: "Check the folder, your rights in it and the free space."
inline constexpr Code kCannotWrite{"print.cannot-write", Fault::store};
/// "The printer took no pages." Hint: "Check that it is there and has paper."
inline constexpr Code kCannotPrint{"print.cannot-print", Fault::store};

inline constexpr std::array kCodes = {kUnknownPlace, kOpenPart, kCannotRead, kCannotWrite,
                                      kCannotPrint};

}  // namespace sextant::print
