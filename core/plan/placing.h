// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/division_files.h"
#include "plan/pins.h"
#include "plan/zones.h"

#include <vector>

namespace sextant::plan {

/// Everything that decides where prefixes lie.
struct Places {
  const model::Scheme& scheme;
  const std::vector<model::PlannedBlock>& blocks;  ///< with their zones by script name
  const Roster& roster;
  const ZonePlan& zones;
  const PinPlan& pins;
  const std::vector<net::Address>& seats;  ///< of each member, below its block, without zone
};

/// All prefixes of all members in address order, wider first, with the room each has to grow. One
/// that a code puts where a prefix is in force that is nobody's counts as pinned.
std::vector<model::Placement> place(const Places& places);

}  // namespace sextant::plan
