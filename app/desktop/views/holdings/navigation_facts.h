// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/register_session.h"

#include <string>
#include <vector>

namespace sextant::desktop {

/// What is there at once: blocks and plans.
struct NavigationFacts {
  std::vector<registry::Branch> blocks;
  std::vector<registry::DraftSummary> plans;
};
Result<NavigationFacts> readNavigation(const registry::Registry& registry);

/// What takes a walk over the register: the own unit's holdings, and how many want attention.
struct NavigationFigures {
  std::vector<registry::HoldingView> own;  ///< at most 200
  std::uint64_t returning = 0;
  std::uint64_t quarantined = 0;
  std::uint64_t quarantineEnding = 0;  ///< within 30 days
};
/// `ownUnit`: code or exact name of a member or holder, or a prefix; empty = none chosen. Cancelled
/// once nobody waits for it.
Result<NavigationFigures> readFigures(const registry::Registry& registry,
                                      const std::string& ownUnit, const StillWanted& wanted);

}  // namespace sextant::desktop
