// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scheme.h"
#include "net/prefix.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sextant::model {

/// Somebody a plan gives prefixes to: a division or a unit.
struct Member {
  static constexpr std::uint32_t kNobody = 0xffffffff;

  std::string code;  ///< exactly as its source writes it
  std::string name;
  std::string level;  ///< name of the scheme field it is placed in, empty = holds the block itself
  std::uint32_t parent = kNobody;  ///< index among the draft's members, always smaller than its own
  bool unit = false;               ///< from a unit file; else a division
  std::string division;            ///< code of the nearest division: its own, or the one it is in
  std::string access;              ///< access category, empty = the scheme's default
};

/// One prefix of one member.
struct Placement {
  std::uint32_t member = 0;
  net::Prefix prefix;
  std::string zone;     ///< zone name, empty where the scheme has no zone field
  int growTo = 0;       ///< shortest length the prefix can grow to in place
  bool pinned = false;  ///< in force before the draft; no placement moves it
};

/// A block of a plan; `zones` empty = all zones that no other block of the plan names.
struct PlannedBlock {
  net::Prefix prefix;
  std::vector<std::string> zones;
};

/// A plan being made: inputs and placements. Placements are stored, never recomputed on opening.
struct Draft {
  std::string name;
  Scheme scheme;
  std::vector<PlannedBlock> blocks;
  std::vector<std::string> sources;   ///< divisions and unit files as named by the planner
  std::vector<Member> members;        ///< parents before their children
  std::vector<Placement> placements;  ///< in address order, wider first
  std::uint64_t leftOut = 0;          ///< rows of the files that lie outside the planned divisions
};

/// A prefix in force, as the register tells the planner: of the member with that code, or, without
/// a code, of nobody's plan.
struct Pin {
  std::string code;
  std::string zone;
  net::Prefix prefix;
};

}  // namespace sextant::model
