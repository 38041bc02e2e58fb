// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/division_tree.h"

#include "net/address.h"
#include "plan/catalogue.h"
#include "plan/codes.h"
#include "plan/division_code.h"
#include "plan/parent_column.h"

#include <algorithm>
#include <numeric>

namespace sextant::plan {
namespace {

constexpr std::uint32_t kNone = CodeIndex::kNone;

/// A row that is planned.
struct Entry {
  std::uint32_t table = 0;
  std::uint32_t row = 0;
  std::uint32_t parent = kNone;  ///< another entry
  std::uint32_t depth = 0;
  std::string_view parentCode;
  std::size_t parentColumn = 0;
};

class TreeBuilder {
 public:
  TreeBuilder(DivisionTree& tree, Roster& roster) : m_tree(tree), m_roster(roster) {}

  Result<> build()
  {
    chooseRows();
    indexCodes();
    for (Entry& entry : m_entries) findParent(entry);
    if (m_errors.empty()) findDepths();
    if (!m_errors.empty()) return fail(base::allOf(std::move(m_errors)));
    fillRoster();
    return {};
  }

 private:
  const MemberTable::Row& rowOf(const Entry& entry) const
  {
    return m_tree.tables[entry.table].rows[entry.row];
  }

  Error errorAt(const Entry& entry, std::size_t column, Code code, std::vector<std::string> args)
  {
    const MemberTable& table = m_tree.tables[entry.table];
    const std::size_t line = rowOf(entry).number;
    return Error{code, std::move(args), {}, {table.source, line, line == 0 ? 0 : column}, {}};
  }

  void chooseRows()
  {
    CodeIndex all;
    for (const MemberTable& table : m_tree.tables) {
      for (const MemberTable::Row& row : table.rows) all.add(row.code);
    }
    std::vector<Entry> outside;
    for (std::uint32_t t = 0; t < m_tree.tables.size(); ++t) {
      chooseRowsOf(t, parentAmongDivisions(m_tree.tables[t], all), outside);
    }
    while (takeChildren(outside)) {
    }
    m_roster.leftOut += outside.size();
    std::ranges::sort(m_entries, {}, [](const Entry& e) { return std::pair(e.table, e.row); });
  }

  void chooseRowsOf(std::uint32_t number, std::optional<std::size_t> column,
                    std::vector<Entry>& outside)
  {
    const MemberTable& table = m_tree.tables[number];
    const bool ours = namesCatalogue(table.source);
    const std::size_t sheetColumn = column ? table.candidates[*column].column : 0;
    for (std::uint32_t row = 0; row < table.rows.size(); ++row) {
      const std::string_view parent = column ? table.cell(row, *column) : std::string_view();
      const bool inside = ours || m_tree.inside(table.rows[row].code, parent);
      (inside ? m_entries : outside).push_back({number, row, kNone, 0, parent, sheetColumn});
    }
  }

  /// Rows below a planned row are inside too, whatever their codes. True when there were any.
  bool takeChildren(std::vector<Entry>& outside)
  {
    if (outside.empty()) return false;
    CodeIndex planned;
    for (const Entry& entry : m_entries) planned.add(rowOf(entry).code);
    const auto children = std::ranges::stable_partition(outside, [&](const Entry& entry) {
      return planned.findDivision(entry.parentCode) == kNone;
    });
    m_entries.insert(m_entries.end(), children.begin(), children.end());
    const bool any = !children.empty();
    outside.erase(children.begin(), children.end());
    return any;
  }

  void indexCodes()
  {
    m_codes.reserve(m_entries.size());
    std::vector<Entry> fresh;
    fresh.reserve(m_entries.size());
    for (const Entry& entry : m_entries) {
      const std::string_view code = rowOf(entry).code;
      const std::size_t column = m_tree.tables[entry.table].codeColumn;
      if (code.empty()) {
        m_errors.push_back(errorAt(entry, column, kNoCode, {}));
        continue;
      }
      const auto [number, isNew] = m_codes.add(code);
      if (isNew) {
        fresh.push_back(entry);
      } else {
        m_errors.push_back(
            errorAt(entry, column, kDuplicateCode, {std::string(code), placeOf(fresh[number])})
                .of(std::string(code)));
      }
    }
    m_entries = std::move(fresh);
  }

  std::string placeOf(const Entry& entry) const
  {
    const std::size_t line = rowOf(entry).number;
    const std::string& source = m_tree.tables[entry.table].source;
    return line == 0 ? source : source + ":" + std::to_string(line);
  }

  void findParent(Entry& entry)
  {
    const std::string_view code = rowOf(entry).code;
    if (!entry.parentCode.empty()) {
      entry.parent = m_codes.findDivision(entry.parentCode);
      if (entry.parent != kNone) return;
      m_errors.push_back(errorAt(entry, entry.parentColumn, kMissingParent,
                                 {std::string(code), std::string(entry.parentCode)})
                             .of(std::string(entry.parentCode)));
      return;
    }
    // A bare list of GB/T 2260 codes says the parents by its digits.
    if (!looksLikeDivision(code)) return;
    const std::string_view upper = upperDivision(code);
    if (!upper.empty()) entry.parent = m_codes.findDivision(upper);
  }

  /// Depth of an entry by walking up; more steps than an address has bits means a circle.
  bool findDepth(Entry& entry)
  {
    int steps = 0;
    for (std::uint32_t up = entry.parent; up != kNone; up = m_entries[up].parent) {
      if (++steps > net::Address::kBits) return false;
    }
    entry.depth = static_cast<std::uint32_t>(steps);
    return true;
  }

  void findDepths()
  {
    for (Entry& entry : m_entries) {
      if (findDepth(entry)) continue;
      const std::string code(rowOf(entry).code);
      m_errors.push_back(errorAt(entry, entry.parentColumn, kParentCycle, {code, code}).of(code));
      entry.parent = kNone;  // told once for each circle
    }
  }

  void fillRoster()
  {
    std::vector<std::uint32_t> order(m_entries.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::uint32_t i) { return m_entries[i].depth; });
    std::vector<std::uint32_t> memberOf(m_entries.size());
    m_roster.members.reserve(order.size());
    m_tree.codes.reserve(order.size());
    for (const std::uint32_t i : order) {
      memberOf[i] = static_cast<std::uint32_t>(m_roster.members.size());
      addMember(m_entries[i], memberOf);
    }
  }

  void addMember(const Entry& entry, const std::vector<std::uint32_t>& memberOf)
  {
    const MemberTable::Row& row = rowOf(entry);
    model::Member member;
    member.code = row.code;
    member.name = row.name.empty() ? row.code : row.name;
    member.parent = entry.parent == kNone ? model::Member::kNobody : memberOf[entry.parent];
    member.division = row.code;
    member.access = row.access;
    m_roster.members.push_back(std::move(member));
    m_roster.origins.push_back({entry.table, row.number});
    m_tree.codes.add(row.code);
    if (entry.parent == kNone) m_tree.tops.push_back(row.code);
  }

  DivisionTree& m_tree;
  Roster& m_roster;
  std::vector<Entry> m_entries;
  CodeIndex m_codes;  ///< numbers are indices of entries
  std::vector<Error> m_errors;
};

}  // namespace

bool DivisionTree::inside(std::string_view code, std::string_view parent) const
{
  return takesAll || parent.empty() || std::ranges::any_of(tops, [&](std::string_view top) {
           return code.starts_with(top) || parent.starts_with(top);
         });
}

Result<DivisionTree> readDivisions(std::span<const std::string> sources, Roster& roster,
                                   base::Progress& progress)
{
  DivisionTree tree;
  tree.takesAll = std::ranges::any_of(sources, namesWholeCatalogue) ||
                  std::ranges::none_of(sources, namesCatalogue);
  for (const std::string& source : sources) {
    TRY(MemberTable table, readMemberTable(source, progress));
    roster.sources.push_back({source, table.codeColumn, table.accessColumn});
    if (namesCatalogue(source)) tree.tops.push_back(table.rows.front().code);
    tree.tables.push_back(std::move(table));
  }
  TRY_DO(TreeBuilder(tree, roster).build());
  return tree;
}

}  // namespace sextant::plan
