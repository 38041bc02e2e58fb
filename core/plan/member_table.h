// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "plan/text_pool.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::plan {

/// The rows of one source of divisions or units, blanks around cells trimmed. Its texts live as
/// long as the table.
struct MemberTable {
  struct Row {
    std::string_view code;
    std::string_view name;
    std::string_view access;
    std::uint32_t number = 0;  ///< row of the sheet, 0 in the catalogue
  };
  /// A column that may hold the parents' codes.
  struct Candidate {
    std::string heading;
    std::size_t column = 0;  ///< of the sheet, from 1
    bool called = false;     ///< its heading says it is the parent
    bool coded = false;      ///< its heading says it holds codes
  };

  std::string source;  ///< as the planner named it
  std::size_t codeColumn = 0;
  std::size_t accessColumn = 0;  ///< 0 = the table has none
  std::vector<Candidate> candidates;
  std::vector<Row> rows;
  std::vector<std::string_view> cells;  ///< of the candidates, row after row
  TextPool texts;

  [[nodiscard]] std::string_view cell(std::size_t row, std::size_t candidate) const
  {
    return cells[row * candidates.size() + candidate];
  }
};

/// Reads `catalogue:…`, or a CSV or XLSX file by the headings of its first row.
Result<MemberTable> readMemberTable(const std::string& source, base::Progress& progress);

}  // namespace sextant::plan
