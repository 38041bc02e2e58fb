// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/holdings.h"

#include <span>
#include <vector>

namespace sextant::registry {

/// May this content be believed beside what `holdings` tells of other objects? At every moment of
/// its period its prefix is its own, what stands around it may hold it, and it may hold what stands
/// directly inside it. Some moment of the period must lie inside a block; moments before the block
/// began are accepted (an older date is known than the block's) and told by the rules.
Result<> checkNesting(const store::Holdings& holdings, const model::Holding& content);
/// As above for all versions of one object: its moments are those of all of them.
Result<> checkNesting(const store::Holdings& holdings, std::span<const model::Holding> versions);

/// May what stands directly inside go on standing there when this content ends? Only quarantined
/// holdings may be left behind.
Result<> checkNothingLeft(const store::Holdings& holdings, const model::Holding& ending,
                          Period without);

/// A holding that may not stand where it does, and why.
struct Misplaced {
  model::Holding holding;
  Error error;
};

/// What stands directly inside `prefix` at some moment of `during` and may not stand there any
/// more, now that what stood around it changed; about a hundred at most.
Result<std::vector<Misplaced>> misplacedInside(const store::Holdings& holdings, net::Prefix prefix,
                                               Period during);

/// That the content's prefix is another holding's, or its quarantine.
Error taken(const model::Holding& content, const model::Holding& other);

/// Is the holding marked 可再分?
bool givesOn(const model::Holding& holding);

}  // namespace sextant::registry
