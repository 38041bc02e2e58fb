// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/code_index.h"
#include "plan/division_files.h"
#include "plan/member_table.h"

#include <string_view>
#include <vector>

namespace sextant::plan {

/// What reading the divisions leaves for reading the units.
struct DivisionTree {
  std::vector<MemberTable> tables;     ///< own the texts that `codes` looks at
  CodeIndex codes;                     ///< numbers are indices of members
  std::vector<std::string_view> tops;  ///< codes of the top divisions
  bool takesAll = false;               ///< no row lies outside: the whole catalogue, or own files

  /// Does a row belong to the planned divisions, as far as its codes tell?
  [[nodiscard]] bool inside(std::string_view code, std::string_view parent) const;
};

/// Fills `roster` with the divisions, parents before children. Levels are not yet known.
Result<DivisionTree> readDivisions(std::span<const std::string> sources, Roster& roster,
                                   base::Progress& progress);

}  // namespace sextant::plan
