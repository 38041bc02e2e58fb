// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "model/draft.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace sextant::plan {

/// The members of a plan as their sources name them, each with its level and where it stands.
struct Roster {
  static constexpr std::uint32_t kHoldsBlock = 0xffffffff;

  struct Source {
    std::string name;
    std::size_t codeColumn = 0;  ///< of the sheet, from 1; 0 in the catalogue
    std::size_t accessColumn = 0;
  };
  struct Origin {
    std::uint32_t source = 0;
    std::uint32_t row = 0;
  };

  std::vector<Source> sources;
  std::vector<model::Member> members;  ///< parents before their children
  std::vector<Origin> origins;         ///< of each member
  std::vector<std::uint32_t> fields;   ///< of each member: index of its scheme field
  bool hasUnits = false;               ///< there are unit files
  std::uint64_t leftOut = 0;

  /// Where the code of a member stands.
  [[nodiscard]] base::Where whereIs(std::size_t member) const;
};

/// Reads divisions (`catalogue:45`, `catalogue:all`, CSV or XLSX files) and units (files, one for
/// each next field downward) as sextant-cli documents them, and finds each one's parent and level.
/// Every row that is wrong is told at once (Error::more).
Result<Roster> readRoster(const model::Scheme& scheme, std::span<const std::string> divisions,
                          std::span<const std::string> units, base::Progress& progress);

}  // namespace sextant::plan
