// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/scheme.h"
#include "plan/division_files.h"
#include "plan/held_values.h"
#include "plan/pins.h"
#include "plan/value_owners.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace sextant::plan {

/// Numbers the members of one field in one node after the other.
class NodeNumbering {
 public:
  /// `held` has entered the node that is numbered. Faults go to `errors`. All arguments outlive it.
  NodeNumbering(const model::SchemeField& field, const Roster& roster, const HeldValues& held,
                std::vector<Error>& errors);

  /// The value of each of `members`, none of which is pinned; `claims` are taken already. Valid
  /// until the next call; meaningless where a fault was told.
  const std::vector<std::optional<std::uint64_t>>& number(std::span<const std::uint32_t> members,
                                                          std::span<const Claim> claims);

 private:
  bool takeOwnSlot(std::size_t i);
  bool takeClaimed(std::size_t i);
  bool takeByCode(std::size_t i);
  void takeNext(std::size_t i);
  bool take(std::size_t i, std::uint64_t value);
  [[nodiscard]] std::optional<std::uint64_t> nextFree(std::uint32_t member);
  [[nodiscard]] std::uint64_t valueAt(std::uint64_t k) const;
  [[nodiscard]] bool mayTake(std::uint32_t member, std::uint64_t value) const;
  [[nodiscard]] bool byCode() const;
  void fault(std::size_t i, Code code, std::vector<std::string> args);
  void full(std::size_t unplaced);

  const model::SchemeField& m_field;
  const Roster& m_roster;
  const HeldValues& m_held;
  std::vector<Error>& m_errors;
  ValueOwners m_owners;
  std::span<const std::uint32_t> m_members;
  std::span<const Claim> m_claims;
  std::vector<std::optional<std::uint64_t>> m_values;
  std::vector<bool> m_settled;
  std::uint64_t m_next = 0;  ///< how many values of the field's order are of use to nobody more
  std::size_t m_given = 0;   ///< how many of them were given
};

}  // namespace sextant::plan
