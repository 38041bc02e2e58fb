// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/draft.h"
#include "plan/held_prefixes.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sextant::plan {

/// Sets Placement::growTo: the shortest length to which each prefix can be widened without meeting
/// a placement beside it, one of `held` or a kept value, staying within its field and inside what
/// covers it.
/// `placements` in address order, wider first; `fields` holds the scheme field of every member.
void findGrowth(const model::Scheme& scheme, std::span<const std::uint32_t> fields,
                const HeldPrefixes& held, std::vector<model::Placement>& placements);

}  // namespace sextant::plan
