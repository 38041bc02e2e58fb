// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/draft.h"
#include "net/uint128.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sextant::plan {

/// How full one level of a plan is. A node is what a field's values are counted in: the place of
/// one member of the level above, or of its own slot, in one zone of one block.
struct LevelMeasure {
  std::string level;
  int length = 0;             ///< of the level's prefixes
  std::uint64_t members = 0;  ///< prefixes placed
  net::Count slots;           ///< values of the field in all nodes in use
  net::Count reserved;        ///< of those, reserved by the scheme and held by nobody
  net::Count free;            ///< of those, neither placed nor reserved
  std::string hd;  ///< HD ratio of members among all prefixes of `length`, 4 places; empty = none
  std::uint64_t routes = 0;  ///< the most one node sees, the level above itself counted once
};

struct Measure {
  net::Count capacity;  ///< prefixes of the last level that the blocks hold
  std::optional<net::Prefix>
      largestFree;                   ///< outside the topmost placements, the lowest of its size
  std::vector<LevelMeasure> levels;  ///< from the top
};

/// The holder of the block counts in no level. Linear in the placements.
Measure measure(const model::Draft& draft);

}  // namespace sextant::plan
