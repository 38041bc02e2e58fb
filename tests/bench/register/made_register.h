// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../data_sets.h"
#include "model/draft.h"
#include "registry/registry.h"

namespace sextant::bench {

/// The prefixes of a synthetic register as holdings of one holder, in force for ever: a block,
/// allocations down to /48, assignments of /56, and what is registered inside.
registry::Load holdingsOf(const DataSet& data);

/// The same prefixes for bare rows.
model::Draft placementsOf(const DataSet& data);

}  // namespace sextant::bench
