// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/parent_column.h"

#include <array>

namespace sextant::plan {
namespace {

/// Compared from the first to the last; the last two are what the heading says.
using Score = std::array<std::uint64_t, 5>;

template <typename Judge>
std::optional<std::size_t> best(const MemberTable& table, Judge judge)
{
  std::optional<std::size_t> best;
  Score bestScore{};
  for (std::size_t i = 0; i < table.candidates.size(); ++i) {
    Score score = judge(i);
    score[3] = table.candidates[i].called ? 1 : 0;
    score[4] = table.candidates[i].coded ? 1 : 0;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

}  // namespace

std::optional<std::size_t> parentAmongDivisions(const MemberTable& table, const CodeIndex& codes)
{
  return best(table, [&](std::size_t candidate) {
    Score score{};
    std::vector<bool> seen(codes.size());
    ParentLookup lookup(codes);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      const std::string_view cell = table.cell(row, candidate);
      const std::uint32_t found = lookup.find(cell);
      if (found == CodeIndex::kNone || cell == table.rows[row].code) continue;
      if (!seen[found]) ++score[0];
      seen[found] = true;
      ++score[1];
      score[2] += cell.size();  // the longer code lies deeper
    }
    return score;
  });
}

std::optional<std::size_t> parentOfUnits(const MemberTable& table, const CodeIndex& members,
                                         const std::vector<bool>& levelUp)
{
  return best(table, [&](std::size_t candidate) {
    Score score{};
    ParentLookup lookup(members);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      const std::uint32_t found = lookup.find(table.cell(row, candidate));
      if (found == CodeIndex::kNone) continue;
      if (levelUp[found]) ++score[0];
      ++score[1];
    }
    return score;
  });
}

}  // namespace sextant::plan
