// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "store/journal.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace sextant::store {

/// Drafts that were not dropped, in the order they were made.
Result<std::vector<DraftInput>> draftInputs(Database& database);
Result<std::optional<DraftInput>> draftInput(Database& database, std::string_view name);

/// Members and placements of a draft in their order; everything else stands in its DraftInput.
Result<> visitDraftMembers(Database& database, model::ObjectId draft,
                           const std::function<void(const DraftMember&)>& visit);
Result<> visitDraftPlacements(Database& database, model::ObjectId draft,
                              const std::function<void(const DraftPlacement&)>& visit);

/// Writes a new draft as its first step, in a transaction of its own.
Result<> insertDraft(Database& database, const model::Draft& draft, const EntryHeader& header,
                     base::Progress& progress);
/// The step that takes a draft away: its rows stay, believed no more.
Result<> dropDraft(Database& database, model::ObjectId draft, const EntryHeader& header);

}  // namespace sextant::store
