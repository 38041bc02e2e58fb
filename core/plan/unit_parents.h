// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/division_tree.h"
#include "plan/parent_column.h"

#include <optional>
#include <string_view>
#include <vector>

namespace sextant::plan {

/// Finds the parents of the units of one file: by the column chosen for the whole file, or where
/// that says nothing, by the deepest member that the row names in another column of codes.
class UnitParents {
 public:
  struct Named {
    std::string_view code;                    ///< as the row writes it, empty = names none
    std::uint32_t parent = CodeIndex::kNone;  ///< a member of the roster
    std::size_t column = 0;                   ///< of the sheet, from 1
  };

  /// `chosen` is a candidate of `table`. All arguments outlive it.
  UnitParents(const MemberTable& table, const DivisionTree& tree, const Roster& roster,
              std::optional<std::size_t> chosen);

  [[nodiscard]] Named of(std::size_t row);

 private:
  [[nodiscard]] Named elsewhere(std::size_t row);
  [[nodiscard]] bool namesMembers(std::size_t candidate) const;
  [[nodiscard]] std::uint32_t rank(std::uint32_t member) const;
  void findFurther();

  const MemberTable& m_table;
  const DivisionTree& m_tree;
  const Roster& m_roster;
  std::optional<std::size_t> m_chosen;
  std::size_t m_known;  ///< members before this file
  ParentLookup m_lookup;
  std::optional<std::vector<std::size_t>> m_further;  ///< candidates; unset until needed
};

}  // namespace sextant::plan
