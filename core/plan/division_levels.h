// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/division_files.h"

namespace sextant::plan {

/// Gives every division of `roster` its scheme field. Codes of the form of GB/T 2260 take the
/// fields that say which of its levels they hold; others go by their depth. A top division without
/// a field of its own holds the block.
Result<> assignLevels(const model::Scheme& scheme, std::size_t unitFiles, Roster& roster);

/// The fields that unit files take: the next ones downward from the divisions.
Result<std::vector<std::uint32_t>> unitFields(const model::Scheme& scheme, std::size_t unitFiles,
                                              const Roster& divisions);

}  // namespace sextant::plan
