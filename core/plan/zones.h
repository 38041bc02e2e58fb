// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/division_files.h"
#include "plan/scheme_shape.h"

#include <cstdint>
#include <vector>

namespace sextant::plan {

/// A set of zones: bit i = row i of the zone field's code table.
using ZoneSet = std::uint64_t;

/// Which zones each member gets a prefix in.
class ZonePlan {
 public:
  /// Fails naming every row whose access category the scheme does not have.
  static Result<ZonePlan> make(const model::Scheme& scheme, const Roster& roster);

  /// Does a member in field `field` get one prefix per zone?
  [[nodiscard]] bool multiplies(std::uint32_t field) const
  {
    return m_field != model::Scheme::npos && field != Roster::kHoldsBlock && field > m_field;
  }
  [[nodiscard]] ZoneSet of(std::size_t member) const { return m_sets[member]; }
  /// Index of the zone field, npos when none stands above the last level.
  [[nodiscard]] std::size_t field() const { return m_field; }

 private:
  std::size_t m_field = model::Scheme::npos;
  std::vector<ZoneSet> m_sets;  ///< by member; empty without such a zone field
};

}  // namespace sextant::plan
