// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/unit_rows.h"

#include "plan/codes.h"

#include <algorithm>

namespace sextant::plan {
namespace {

constexpr std::uint32_t kNobody = model::Member::kNobody;

/// The divisions of the deepest level in use.
std::vector<bool> deepestOf(const Roster& roster)
{
  std::uint32_t deepest = 0;
  for (const std::uint32_t field : roster.fields) {
    if (field != Roster::kHoldsBlock) deepest = std::max(deepest, field);
  }
  std::vector<bool> is(roster.members.size());
  for (std::size_t i = 0; i < is.size(); ++i) is[i] = roster.fields[i] == deepest;
  return is;
}

}  // namespace

UnitReader::UnitReader(DivisionTree& tree, Roster& roster)
    : m_tree(tree), m_roster(roster), m_levelUp(deepestOf(roster)), m_top(onlyTop())
{
}

std::uint32_t UnitReader::onlyTop() const
{
  // Members are in order of depth: the tops come first.
  const auto& members = m_roster.members;
  const bool several = members.size() > 1 && members[1].parent == kNobody;
  return members.empty() || several ? kNobody : 0;
}

Error UnitReader::errorAt(const MemberTable& table, std::size_t row, std::size_t column, Code code,
                          std::vector<std::string> args) const
{
  const std::size_t line = table.rows[row].number;
  return Error{code, std::move(args), {}, {table.source, line, column}, {}};
}

std::string UnitReader::placeOf(std::uint32_t member) const
{
  const base::Where where = m_roster.whereIs(member);
  return where.line == 0 ? where.file : where.file + ":" + std::to_string(where.line);
}

Result<> UnitReader::read(const std::string& file, std::uint32_t field, base::Progress& progress)
{
  TRY(MemberTable read, readMemberTable(file, progress));
  m_tree.tables.push_back(std::move(read));
  MemberTable& table = m_tree.tables.back();
  m_roster.sources.push_back({file, table.codeColumn, table.accessColumn});
  const auto column = parentOfUnits(table, m_tree.codes, m_levelUp);
  m_field = field;

  const std::size_t before = m_roster.members.size();
  const std::size_t all = before + table.rows.size();
  m_roster.members.reserve(all);
  m_roster.origins.reserve(all);
  m_roster.fields.reserve(all);
  m_tree.codes.reserve(all);
  UnitParents parents(table, m_tree, m_roster, column);
  for (std::size_t row = 0; row < table.rows.size(); ++row) take(table, row, parents.of(row));
  table.cells = {};
  m_levelUp.assign(before, false);
  m_levelUp.resize(m_roster.members.size(), true);
  return {};
}

void UnitReader::take(const MemberTable& table, std::size_t row, UnitParents::Named parent)
{
  const std::string_view code = table.rows[row].code;
  if (parent.parent == CodeIndex::kNone && !m_tree.inside(code, parent.code)) {
    ++m_roster.leftOut;
    return;
  }
  if (code.empty()) {
    m_errors.push_back(errorAt(table, row, table.codeColumn, kNoCode, {}));
    return;
  }
  parent.parent = settled(table, row, parent);
  const auto [number, isNew] = m_tree.codes.add(code);
  if (!isNew) {
    m_errors.push_back(
        errorAt(table, row, table.codeColumn, kDuplicateCode, {std::string(code), placeOf(number)})
            .of(std::string(code)));
    return;
  }
  append(table.rows[row], parent.parent);
}

/// The only top where none is named; nobody, and a fault, where it is not there.
std::uint32_t UnitReader::settled(const MemberTable& table, std::size_t row,
                                  const UnitParents::Named& parent)
{
  if (parent.code.empty()) return m_top;
  const bool there = parent.parent != CodeIndex::kNone && m_roster.fields[parent.parent] != m_field;
  if (there) return parent.parent;
  const std::string said(parent.code);
  m_errors.push_back(
      errorAt(table, row, parent.column, kMissingParent, {std::string(table.rows[row].code), said})
          .of(said));
  return kNobody;
}

void UnitReader::append(const MemberTable::Row& row, std::uint32_t parent)
{
  model::Member member;
  member.code = row.code;
  member.name = row.name.empty() ? row.code : row.name;
  member.parent = parent;
  member.unit = true;
  if (parent != kNobody) member.division = m_roster.members[parent].division;
  member.access = row.access;
  m_roster.members.push_back(std::move(member));
  m_roster.origins.push_back({static_cast<std::uint32_t>(m_roster.sources.size() - 1), row.number});
  m_roster.fields.push_back(m_field);
}

Result<> UnitReader::finish()
{
  if (m_errors.empty()) return {};
  return fail(base::allOf(std::move(m_errors)));
}

}  // namespace sextant::plan
