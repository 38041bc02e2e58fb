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
/// "The file cannot be created: %1." Hint: "Check the folder and your rights in it."
inline constexpr Code kCannotWrite{"print.cannot-write", Fault::badInput};
/// "The file could not be written to its end: %1." Hint: "Check the free space and the disk."
inline constexpr Code kWriteFailed{"print.write-failed", Fault::store};
/// "The printer took no pages." Hint: "Check that it is there and has paper."
inline constexpr Code kCannotPrint{"print.cannot-print", Fault::store};

inline constexpr std::array kCodes = {kUnknownPlace, kOpenPart,    kCannotRead,
                                      kCannotWrite,  kWriteFailed, kCannotPrint};

}  // namespace sextant::print
