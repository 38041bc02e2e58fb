// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>

namespace sextant::registry {

// %1 is not a field of a %2. | Fields: %3.
inline constexpr Code kUnknownField{"registry.unknown-field", Fault::badInput};
// The field %1 cannot be %2. | It takes %3.
inline constexpr Code kBadValue{"registry.bad-value", Fault::badInput};
// There is no holder %1. | Create it with `holder`, or say --new.
inline constexpr Code kUnknownHolder{"registry.unknown-holder", Fault::badInput};
// Several holders are called %1: %2. | Say the code.
inline constexpr Code kAmbiguousHolder{"registry.ambiguous-holder", Fault::badInput};
// An assignment of %1 needs a holder. | Say --holder.
inline constexpr Code kHolderNeeded{"registry.holder-needed", Fault::badInput};
// Nothing is held at exactly %1. | `lookup` says what is around it.
inline constexpr Code kNoHolding{"registry.no-holding", Fault::badInput};
// There is no draft %1. | `plan list` shows the drafts.
inline constexpr Code kUnknownDraft{"registry.unknown-draft", Fault::badInput};
// There is no entry %1 in the journal. | `log` shows the entries.
inline constexpr Code kUnknownEntry{"registry.unknown-entry", Fault::badInput};
// %1 is not an anchor of a register. | An anchor reads sextant:UUID:ENTRY:ALGORITHM:HASH.
inline constexpr Code kBadAnchor{"registry.bad-anchor", Fault::badInput};
// No published plan covers %1. | Publish a plan, or name a scheme and a block.
inline constexpr Code kNoPlan{"registry.no-plan", Fault::badInput};
// The file cannot be read: %1. | Check that it exists and that you may read it.
inline constexpr Code kCannotReadText{"registry.cannot-read-text", Fault::badInput};
// The file is no text. | Unpack it, or convert it to UTF-8, first.
inline constexpr Code kNotText{"registry.not-text", Fault::badInput};
// The period of %1 is empty: it ends before it begins. | Check valid_from and valid_to.
inline constexpr Code kEmptyPeriod{"registry.empty-period", Fault::badInput};
// %1 is taken: %2 %3. | Choose another prefix; `free` offers some.
inline constexpr Code kTaken{"registry.taken", Fault::refused};
// %1 is quarantined until %2. | Choose another prefix, or wait.
inline constexpr Code kQuarantined{"registry.quarantined", Fault::refused};
// %1 lies outside every block in force. | Add the block first, or check the prefix.
inline constexpr Code kOutside{"registry.outside", Fault::refused};
// %1 (%2) cannot stand directly inside %3 (%4). | See the kinds: block, allocation, assignment,
// registration.
inline constexpr Code kNotAllowedInside{"registry.not-allowed-inside", Fault::refused};
// %1 overlaps the block %2. | Blocks do not overlap.
inline constexpr Code kBlockOverlaps{"registry.block-overlaps", Fault::refused};
// %1 still holds %2 inside (%3 in all). | Release what is inside first.
inline constexpr Code kNotEmpty{"registry.not-empty", Fault::refused};
// Only %2 of %3 prefixes are free in %1. | Ask for fewer, or for another length.
inline constexpr Code kNotEnoughFree{"registry.not-enough-free", Fault::refused};
// The name %1 is taken by %2. | Choose another name.
inline constexpr Code kNameTaken{"registry.name-taken", Fault::refused};
// The draft %1 is published already, by entry %2. | Undo that entry first.
inline constexpr Code kAlreadyPublished{"registry.already-published", Fault::refused};
// Entry %1 cannot be undone: entries %2 build upon it. | Undo those first.
inline constexpr Code kBuiltUpon{"registry.built-upon", Fault::refused};
// There is nothing to undo. | `log` shows who did what.
inline constexpr Code kNothingToUndo{"registry.nothing-to-undo", Fault::refused};
// There is nothing to redo. | Only the latest undo can be redone, before any other change.
inline constexpr Code kNothingToRedo{"registry.nothing-to-redo", Fault::refused};
// Entry %1 is undone already. | `log` shows by which entry.
inline constexpr Code kAlreadyUndone{"registry.already-undone", Fault::refused};

inline constexpr std::array kCodes = {
    kUnknownField, kBadValue,         kUnknownHolder, kAmbiguousHolder, kHolderNeeded,
    kNoHolding,    kUnknownDraft,     kUnknownEntry,  kBadAnchor,       kNoPlan,
    kEmptyPeriod,  kCannotReadText,   kNotText,       kTaken,           kQuarantined,
    kOutside,      kNotAllowedInside, kBlockOverlaps, kNotEmpty,        kNotEnoughFree,
    kNameTaken,    kAlreadyPublished, kBuiltUpon,     kNothingToUndo,   kNothingToRedo,
    kAlreadyUndone};

}  // namespace sextant::registry
