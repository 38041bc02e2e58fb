// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/division_files.h"

#include "plan/codes.h"
#include "plan/division_levels.h"
#include "plan/division_tree.h"
#include "plan/unit_rows.h"

namespace sextant::plan {

base::Where Roster::whereIs(std::size_t member) const
{
  const Origin origin = origins[member];
  const Source& source = sources[origin.source];
  return {source.name, origin.row, origin.row == 0 ? 0 : source.codeColumn};
}

Result<Roster> readRoster(const model::Scheme& scheme, std::span<const std::string> divisions,
                          std::span<const std::string> units, base::Progress& progress)
{
  Roster roster;
  roster.hasUnits = !units.empty();
  TRY(DivisionTree tree, readDivisions(divisions, roster, progress));
  TRY_DO(assignLevels(scheme, units.size(), roster));
  TRY(const std::vector<std::uint32_t> fields, unitFields(scheme, units.size(), roster));
  UnitReader reader(tree, roster);
  for (std::size_t i = 0; i < units.size(); ++i) {
    TRY_DO(reader.read(units[i], fields[i], progress));
  }
  TRY_DO(reader.finish());
  for (std::size_t i = 0; i < roster.members.size(); ++i) {
    const std::uint32_t field = roster.fields[i];
    if (field != Roster::kHoldsBlock) roster.members[i].level = scheme.fields[field].name;
  }
  return roster;
}

}  // namespace sextant::plan
