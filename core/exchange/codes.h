// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <array>

namespace sextant::exchange {

using base::Code;
using base::Fault;

// Tables of holdings.

/// "No column holds prefixes. The headings are: %1." Hint: "Head one %2."
inline constexpr Code kNoPrefixColumn{"exchange.no-prefix-column", Fault::badInput};
/// "The table has no row below its headings." Hint: "Give one row per prefix."
inline constexpr Code kNoRows{"exchange.no-rows", Fault::badInput};
/// "The row has no prefix." Hint: "Give one, or take the row out."
inline constexpr Code kNoPrefix{"exchange.no-prefix", Fault::badInput};
/// "'%1' is no kind of holding." Hint: "One of %2."
inline constexpr Code kUnknownKind{"exchange.unknown-kind", Fault::badInput};
/// "The row stands for free space." Hint: "Free is what nobody holds: take the row out."
inline constexpr Code kFreeSpace{"exchange.free-space", Fault::badInput};
/// "'%1' is no status." Hint: "One of %2."
inline constexpr Code kUnknownStatus{"exchange.unknown-status", Fault::badInput};
/// "'%1' is no date." Hint: "Such as 2026-03-01."
inline constexpr Code kBadDate{"exchange.bad-date", Fault::badInput};
/// "%1 lies outside %2." Hint: "Import it with its own --under, or take the row out."
inline constexpr Code kOutside{"exchange.outside", Fault::refused};

// Register lines (JSON Lines).

/// "The file cannot be read: %1." Hint: "Check its name and your rights."
inline constexpr Code kCannotRead{"exchange.cannot-read", Fault::badInput};
/// "This is no export of a register." Hint: "It begins with {\"sextant\":\"register\",…}; other
/// tables are imported with --format holdings."
inline constexpr Code kNotRegister{"exchange.not-register", Fault::badInput};
/// "The export is of version %1; this program reads up to %2." Hint: "Use the newer program."
inline constexpr Code kNewer{"exchange.newer", Fault::badInput};
/// "The line is no JSON object." Hint: "Export the file anew; it is not for editing by hand."
inline constexpr Code kBadJson{"exchange.bad-json", Fault::badInput};
/// "The line is of no known sort." Hint: "Its first key is one of %1."
inline constexpr Code kUnknownSort{"exchange.unknown-sort", Fault::badInput};
/// "'%1' is no key of a %2." Hint: "Known are %3."
inline constexpr Code kUnknownKey{"exchange.unknown-key", Fault::badInput};
/// "The key '%1' stands twice." Hint: "Take one away."
inline constexpr Code kKeyTwice{"exchange.key-twice", Fault::badInput};
/// "The key '%1' is missing." Hint: "Add it."
inline constexpr Code kMissingKey{"exchange.missing-key", Fault::badInput};
/// "'%1' has to be %2." Hint: "Correct it." (%2: text, number, yes-no, list, object, time, prefix,
/// kind, status)
inline constexpr Code kWrongType{"exchange.wrong-type", Fault::badInput};
/// "'%1' is no field." Hint: "A newer program may know it."
inline constexpr Code kUnknownField{"exchange.unknown-field", Fault::badInput};
/// "'%1' names line %2, which is no %3." Hint: "It has to name the first line of a %3."
inline constexpr Code kBadReference{"exchange.bad-reference", Fault::badInput};
/// "It ends before it begins." Hint: "valid_from has to come before valid_to."
inline constexpr Code kEmptyPeriod{"exchange.empty-period", Fault::badInput};
/// "The register holds text that is not valid UTF-8: %1." Hint: "Correct it first."
inline constexpr Code kBadText{"exchange.bad-text", Fault::store};

/// "The register kept changing while it was written out." Hint: "Try again."
inline constexpr Code kMoved{"exchange.moved", Fault::store};

inline constexpr std::array kCodes = {
    kNoPrefixColumn, kNoRows,      kNoPrefix,   kUnknownKind, kFreeSpace, kUnknownStatus,
    kBadDate,        kOutside,     kCannotRead, kNotRegister, kNewer,     kBadJson,
    kUnknownSort,    kUnknownKey,  kKeyTwice,   kMissingKey,  kWrongType, kUnknownField,
    kBadReference,   kEmptyPeriod, kBadText,    kMoved};

}  // namespace sextant::exchange
