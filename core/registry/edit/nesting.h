// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/holdings.h"

namespace sextant::registry {

/// May this content be believed beside what `holdings` tells of other objects? At every moment of
/// its period its prefix is its own, what stands around it may hold it, and it may hold what stands
/// directly inside it. Some moment of the period must lie inside a block; moments before the block
/// began are accepted (an older date is known than the block's) and told by the rules.
Result<> checkNesting(const store::Holdings& holdings, const model::Holding& content);

/// May what stands directly inside go on standing there when this content ends? Only quarantined
/// holdings may be left behind.
Result<> checkNothingLeft(const store::Holdings& holdings, const model::Holding& ending,
                          Period without);

/// A holding as messages name it: kind, and its label where it has one.
bool givesOn(const model::Holding& holding);

}  // namespace sextant::registry
