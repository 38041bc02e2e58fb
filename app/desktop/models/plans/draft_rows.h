// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/draft.h"

#include <memory>
#include <vector>

namespace sextant::desktop {

/// Which member of a draft stands below which, and which placements are whose. Node 0 is the root,
/// node n + 1 member n; children and placements of node or member i lie from begin[i] to
/// begin[i + 1].
struct DraftRows {
  using Number = std::uint32_t;
  std::vector<Number> childBegin;
  std::vector<Number> children;
  std::vector<Number> rowOf;  ///< of each member among its siblings
  std::vector<Number> placementBegin;
  std::vector<Number> placements;
  std::vector<std::string> zones;  ///< in which the draft has prefixes, in address order
  std::uint64_t pinned = 0;        ///< placements in force before it
};
using DraftRowsPtr = std::shared_ptr<const DraftRows>;

/// Too much for the window's thread where a draft is large.
DraftRowsPtr rowsOf(const model::Draft& draft);

}  // namespace sextant::desktop
