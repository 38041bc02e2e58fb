// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/division_tree.h"
#include "plan/unit_parents.h"

namespace sextant::plan {

/// Appends units to a roster, one file after the other.
class UnitReader {
 public:
  UnitReader(DivisionTree& tree, Roster& roster);

  /// Reads the units that take the scheme's field `field`. Wrong rows are kept for finish().
  Result<> read(const std::string& file, std::uint32_t field, base::Progress& progress);
  /// All wrong rows of all files, if any.
  Result<> finish();

 private:
  void take(const MemberTable& table, std::size_t row, UnitParents::Named parent);
  [[nodiscard]] std::uint32_t settled(const MemberTable& table, std::size_t row,
                                      const UnitParents::Named& parent);
  void append(const MemberTable::Row& row, std::uint32_t parent);
  [[nodiscard]] Error errorAt(const MemberTable& table, std::size_t row, std::size_t column,
                              Code code, std::vector<std::string> args) const;
  [[nodiscard]] std::string placeOf(std::uint32_t member) const;
  [[nodiscard]] std::uint32_t onlyTop() const;

  DivisionTree& m_tree;
  Roster& m_roster;
  std::vector<bool> m_levelUp;  ///< of each member: is it one level above the next file?
  std::uint32_t m_top;          ///< whose own level a unit without parent is, or nobody
  std::uint32_t m_field = 0;
  std::vector<Error> m_errors;
};

}  // namespace sextant::plan
