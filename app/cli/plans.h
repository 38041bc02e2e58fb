// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "registry/registry.h"

#include <span>

namespace sextant::cli {

/// The blocks of a plan, comma-separated.
std::string blocksText(std::span<const model::PlannedBlock> blocks);

/// A row of `plan list`.
Json summaryJson(const registry::DraftSummary& draft);
std::vector<std::string> summaryCells(const registry::DraftSummary& draft, const Context& context);

}  // namespace sextant::cli
