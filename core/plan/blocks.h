// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/make_draft.h"
#include "plan/zones.h"

#include <span>
#include <vector>

namespace sextant::plan {

/// The blocks of a request with their zones by script name, each once. People also name a zone by
/// its Chinese name, its title (case ignored) or its value. Fails naming every block of another
/// length than the scheme's, every zone it does not have, and every overlap.
Result<std::vector<model::PlannedBlock>> settleBlocks(const DraftRequest& request);

/// The zones that each block takes: those it names, else all that no other block names.
std::vector<ZoneSet> zonesTaken(const model::Scheme& scheme,
                                std::span<const model::PlannedBlock> blocks);

}  // namespace sextant::plan
