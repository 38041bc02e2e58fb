// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/placing.h"

namespace sextant::plan {

/// Fails naming every placement that has the prefix of another, that lies in a placement of neither
/// an ancestor nor the member itself, or in what is in force outside the draft. Allowed are what
/// is in an own slot somebody shares, what is in force within what is in force, and everything in
/// the block of its holder. `placements` in address order, wider first.
Result<> checkCollisions(const Places& places, std::span<const model::Placement> placements);

}  // namespace sextant::plan
