// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal.h"

#include <map>
#include <optional>
#include <string_view>

namespace sextant::registry {

inline constexpr std::string_view kUndo = "undo";
inline constexpr std::string_view kRedo = "redo";

/// Entries whose record is withdrawn, each with the entry that undid it and is not itself
/// withdrawn.
std::map<model::EntryNumber, model::EntryNumber> withdrawnEntries(store::Database& database);

/// This person's latest entry that can still be undone.
std::optional<model::EntryNumber> latestOf(store::Database& database, std::string_view who);
/// This person's latest undo, if nothing but redone undos came after it.
std::optional<model::EntryNumber> latestUndoOf(store::Database& database, std::string_view who);

}  // namespace sextant::registry
