// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/unit_parents.h"

#include "plan/division_code.h"

namespace sextant::plan {

UnitParents::UnitParents(const MemberTable& table, const DivisionTree& tree, const Roster& roster,
                         std::optional<std::size_t> chosen)
    : m_table(table),
      m_tree(tree),
      m_roster(roster),
      m_chosen(chosen),
      m_known(roster.members.size()),
      m_lookup(tree.codes)
{
}

UnitParents::Named UnitParents::of(std::size_t row)
{
  if (!m_chosen) return {};
  const std::string_view cell = m_table.cell(row, *m_chosen);
  if (cell.empty()) return elsewhere(row);
  return {cell, m_lookup.find(cell), m_table.candidates[*m_chosen].column};
}

/// A division that is none of ours still says that the row lies outside.
UnitParents::Named UnitParents::elsewhere(std::size_t row)
{
  if (!m_further) findFurther();
  Named deepest;
  for (const std::size_t candidate : *m_further) {
    const std::string_view cell = m_table.cell(row, candidate);
    const std::uint32_t found = cell.empty() ? CodeIndex::kNone : m_tree.codes.findDivision(cell);
    const Named named{cell, found, m_table.candidates[candidate].column};
    if (found == CodeIndex::kNone) {
      const bool elsewhere = looksLikeDivision(cell) && !m_tree.inside(cell, cell);
      if (deepest.code.empty() && !cell.empty() && elsewhere) deepest = named;
    } else if (found < m_known &&
               (deepest.parent == CodeIndex::kNone || rank(found) > rank(deepest.parent))) {
      deepest = named;
    }
  }
  return deepest;
}

/// How deep a member is placed; 0 holds the block.
std::uint32_t UnitParents::rank(std::uint32_t member) const
{
  const std::uint32_t field = m_roster.fields[member];
  return field == Roster::kHoldsBlock ? 0 : field + 1;
}

void UnitParents::findFurther()
{
  m_further.emplace();
  for (std::size_t i = 0; i < m_table.candidates.size(); ++i) {
    if (i != *m_chosen && namesMembers(i)) m_further->push_back(i);
  }
}

/// Numbers of houses or telephones may look like codes by chance: a column counts when its heading
/// says codes or parents, or most of its cells are members.
bool UnitParents::namesMembers(std::size_t candidate) const
{
  std::size_t filled = 0;
  std::size_t members = 0;
  ParentLookup lookup(m_tree.codes);
  for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
    const std::string_view cell = m_table.cell(row, candidate);
    if (cell.empty()) continue;
    ++filled;
    const std::uint32_t found = lookup.find(cell);
    if (found != CodeIndex::kNone && found < m_known) ++members;
  }
  const MemberTable::Candidate& column = m_table.candidates[candidate];
  return members > 0 && (column.called || column.coded || members * 2 > filled);
}

}  // namespace sextant::plan
