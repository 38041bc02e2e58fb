// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

#include <vector>

namespace sextant::desktop {

/// What an undo or a redo was about.
struct UndoStory {
  model::JournalEntry about;          ///< the entry withdrawn, or brought back
  std::vector<net::Prefix> prefixes;  ///< that it touched, at most a few
};

/// Of the undo or redo that is entry `number`.
Result<UndoStory> undoStory(const registry::Registry& registry, model::EntryNumber number);

/// The numbers that an error of an undo names as built upon the entry, ascending.
std::vector<model::EntryNumber> entriesBuiltUpon(const base::Error& error);

}  // namespace sextant::desktop
