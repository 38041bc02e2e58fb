// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "model/draft.h"

#include <string>
#include <vector>

namespace sextant::plan {

/// What a planner asks for.
struct DraftRequest {
  std::string name;
  std::vector<model::PlannedBlock> blocks;  ///< each as long as the scheme's block
  model::Scheme scheme;
  std::vector<std::string> divisions;  ///< `catalogue:45`, `catalogue:all`, CSV or XLSX files
  std::vector<std::string> units;      ///< files for the next fields downward
  std::vector<model::Pin> pins;        ///< in force already; those outside the blocks do not count
};

/// Places every division and unit. The same request and files always give the same draft. All
/// rows and parents that do not fit are told at once (Error::more); nothing is placed halfway.
///
/// A member has the same number in every zone and block. Where the scheme has a zone field above a
/// level, a member of that level gets one prefix for each of its zones in each block that takes
/// the zone: a unit those of its access category, a division those of its own category and of all
/// units below it, or without unit files those of any category. Pinned prefixes stay where they
/// are; nobody else is given their values. The holder of the block is placed on the block itself.
///
/// A pin without code belongs to no member: nobody is numbered so that a prefix of theirs overlaps
/// it. A code that leads to exactly its prefix takes it over, as pinned; it may lie inside the
/// prefix of a code, not around it. No two placements have the same prefix, and none overlaps one
/// of a member that is not above or below it, but for prefixes that are in force both (a county
/// keeps its place when it passes to another city).
Result<model::Draft> makeDraft(const DraftRequest& request, base::Progress& progress);

}  // namespace sextant::plan
