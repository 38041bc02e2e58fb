// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <array>

namespace sextant::plan {

using base::Code;
using base::Fault;

// Schemes.

/// "There is no scheme '%1'." Hint: "Give a file, or one of %2."
inline constexpr Code kUnknownScheme{"plan.unknown-scheme", Fault::badInput};
/// "The scheme is no valid TOML: %1." Hint: "Correct the file at this place."
inline constexpr Code kBadToml{"plan.bad-toml", Fault::badInput};
/// "'%1' is no key of %2." Hint: "Known are %3." (%2: scheme, field, values, access)
inline constexpr Code kUnknownKey{"plan.unknown-key", Fault::badInput};
/// "%2 lacks its '%1'." Hint: "Add it."
inline constexpr Code kMissingKey{"plan.missing-key", Fault::badInput};
/// "'%1' has to be %2." Hint: "Correct it." (%2: text, number, list, table)
inline constexpr Code kWrongType{"plan.wrong-type", Fault::badInput};
/// "'%1' is %2." Hint: "Give %3 to %4."
inline constexpr Code kOutOfRange{"plan.out-of-range", Fault::badInput};
/// "'%2' is no %1." Hint: "One of %3."
inline constexpr Code kBadWord{"plan.bad-word", Fault::badInput};
/// "The %1 '%2' stands twice." Hint: "Give each a name and a value of its own."
inline constexpr Code kSchemeTwice{"plan.scheme-twice", Fault::badInput};
/// "The value %2 is beyond field %1." Hint: "Its %3 bits hold 0 to %4."
inline constexpr Code kValueBeyondField{"plan.value-beyond-field", Fault::badInput};
/// "Block and fields need %1 bits." Hint: "An address has 128."
inline constexpr Code kTooManyBits{"plan.too-many-bits", Fault::badInput};
/// "No field has the role level." Hint: "At least one field has to hold divisions or units."
inline constexpr Code kNoLevel{"plan.no-level", Fault::badInput};
/// "The subnet field %1 stands above a level." Hint: "Move it below the last level."
inline constexpr Code kSubnetAboveLevel{"plan.subnet-above-level", Fault::badInput};
/// "%1 is a second zone field above the last level." Hint: "One at most."
inline constexpr Code kSecondZone{"plan.second-zone", Fault::badInput};
/// "No zone is called '%1'." Hint: "The scheme's zones are %2."
inline constexpr Code kUnknownZone{"plan.unknown-zone", Fault::badInput};
/// "The zone '%1' has a reserved value." Hint: "Take it out of `reserved`, or give it another."
inline constexpr Code kReservedZone{"plan.reserved-zone", Fault::badInput};
/// "The scheme gives zones, but no access category says to whom." Hint: "Add [[access]] tables."
inline constexpr Code kNoAccess{"plan.no-access", Fault::badInput};
/// "There is no access category '%1'." Hint: "The scheme has %2."
inline constexpr Code kUnknownAccess{"plan.unknown-access", Fault::badInput};
/// "The division '%1' stands out of its order." Hint: "province, then city, then county, each
/// once."
inline constexpr Code kDivisionOrder{"plan.division-order", Fault::badInput};

// Divisions and units.

/// "The catalogue has no province '%1'." Hint: "Two digits, such as catalogue:45, or
/// catalogue:all."
inline constexpr Code kUnknownProvince{"plan.unknown-province", Fault::badInput};
/// "The table has no column of codes." Hint: "Head it code or 编码. Its headings are: %1."
inline constexpr Code kNoCodeColumn{"plan.no-code-column", Fault::badInput};
/// "There is no row below the headings." Hint: "The first row names the columns."
inline constexpr Code kNoRows{"plan.no-rows", Fault::badInput};
/// "The row has no code." Hint: "Give every row one."
inline constexpr Code kNoCode{"plan.no-code", Fault::badInput};
/// "The code %1 stands already in %2." Hint: "Give each division and unit a code of its own."
inline constexpr Code kDuplicateCode{"plan.duplicate-code", Fault::badInput};
/// "%1 has the parent '%2', which is not there." Hint: "Add %2, or correct the parent."
inline constexpr Code kMissingParent{"plan.missing-parent", Fault::badInput};
/// "%1 names no parent, and there are several top divisions." Hint: "Name one."
inline constexpr Code kParentUnsaid{"plan.parent-unsaid", Fault::badInput};
/// "%1 is its own ancestor." Hint: "Correct the parents of %2."
inline constexpr Code kParentCycle{"plan.parent-cycle", Fault::badInput};
/// "Several divisions would hold the block itself: %1." Hint: "Plan them one by one, or take a
/// scheme with a field for %2."
inline constexpr Code kSeveralHolders{"plan.several-holders", Fault::badInput};
/// "The scheme has no field for %1 %2." Hint: "Take a scheme with a field for %3."
inline constexpr Code kNoField{"plan.no-field", Fault::badInput};
/// "%1 is of the level of its parent %2, or above it." Hint: "Correct the parent."
inline constexpr Code kNotBelowParent{"plan.not-below-parent", Fault::badInput};
/// "%1 unit files, but the scheme has only %2 fields for units." Hint: "Take a scheme with more."
inline constexpr Code kTooManyUnitFiles{"plan.too-many-unit-files", Fault::badInput};
/// "%1 %2 lies directly in %3, and field %4 has no slot for a level itself." Hint: "Set `own` in
/// field %4."
inline constexpr Code kNoOwnSlot{"plan.no-own-slot", Fault::badInput};

// Placement.

/// "The block %1 is not a /%3, which scheme %2 asks for." Hint: "Presets for a /%4: %5."
inline constexpr Code kBlockLength{"plan.block-length", Fault::badInput};
/// "The blocks %1 and %2 overlap." Hint: "Name each space once."
inline constexpr Code kBlocksOverlap{"plan.blocks-overlap", Fault::badInput};
/// "The scheme %1 gives no prefixes by zone." Hint: "Name the block without zones."
inline constexpr Code kNoZones{"plan.no-zones", Fault::badInput};
/// "No block is given." Hint: "Name at least one."
inline constexpr Code kNoBlock{"plan.no-block", Fault::badInput};
/// "No divisions and no units are given." Hint: "Name a catalogue or a file."
inline constexpr Code kNoMembers{"plan.no-members", Fault::badInput};
/// "The code %1 does not fit field %2." Hint: "It holds 0 to %3. Correct the code, or take a
/// scheme with a wider field or a code table."
inline constexpr Code kMisfit{"plan.misfit", Fault::badInput};
/// "The code %1 has the value %3, which field %2 reserves." Hint: "Take a scheme with a code
/// table."
inline constexpr Code kReservedValue{"plan.reserved-value", Fault::badInput};
/// "The code %1 has the value %3 of field %2, which %4 has." Hint: "Change one code, or take a
/// scheme with a code table."
inline constexpr Code kValueTaken{"plan.value-taken", Fault::badInput};
/// "%1 %2 has %3 in force, where scheme %4 places %5 %6: %7." Hint: "Choose another block, or the
/// scheme in force."
inline constexpr Code kHeldPlace{"plan.held-place", Fault::badInput};
/// "Scheme %4 places %1 %2 on %3 and %5 %6 on %7, which overlap." Hint: "Choose another block, or
/// the scheme in force."
inline constexpr Code kSamePlace{"plan.same-place", Fault::badInput};
/// "%1 is in force outside this plan, where scheme %2 places %3 %4: %5." Hint: "Move or release it
/// first, or choose another block."
inline constexpr Code kForeignPlace{"plan.foreign-place", Fault::badInput};
/// "%1 has %3 members for field %2, which has room for %4." Hint: "Take a scheme with a wider
/// field."
inline constexpr Code kFieldFull{"plan.field-full", Fault::badInput};

// Decoding and encoding.

/// "%1 lies in none of the blocks." Hint: "The blocks are %2."
inline constexpr Code kOutsideBlocks{"plan.outside-blocks", Fault::badInput};
/// "The scheme has no field '%1'." Hint: "Its fields are %2."
inline constexpr Code kUnknownField{"plan.unknown-field", Fault::badInput};
/// "Field %1 has no value, but a later one has." Hint: "Give every field down to the last."
inline constexpr Code kFieldUnsaid{"plan.field-unsaid", Fault::badInput};
/// "'%2' is no value of field %1." Hint: "Give a number, or a code of its table."
inline constexpr Code kUnknownValue{"plan.unknown-value", Fault::badInput};

inline constexpr std::array kCodes = {
    kUnknownScheme, kBadToml,          kUnknownKey,    kMissingKey,       kWrongType,
    kOutOfRange,    kBadWord,          kSchemeTwice,   kValueBeyondField, kTooManyBits,
    kNoLevel,       kSubnetAboveLevel, kSecondZone,    kUnknownZone,      kReservedZone,
    kNoAccess,      kUnknownAccess,    kDivisionOrder, kUnknownProvince,  kNoCodeColumn,
    kNoRows,        kNoCode,           kDuplicateCode, kMissingParent,    kParentUnsaid,
    kParentCycle,   kSeveralHolders,   kNoField,       kNotBelowParent,   kTooManyUnitFiles,
    kNoOwnSlot,     kBlockLength,      kBlocksOverlap, kNoZones,          kNoBlock,
    kNoMembers,     kMisfit,           kReservedValue, kValueTaken,       kHeldPlace,
    kSamePlace,     kForeignPlace,     kFieldFull,     kOutsideBlocks,    kUnknownField,
    kFieldUnsaid,   kUnknownValue};

}  // namespace sextant::plan
