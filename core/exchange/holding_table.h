// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::exchange {

struct TableRow {
  std::size_t number = 0;  ///< of the sheet, from 1
  std::vector<std::string> cells;
};

/// Anyone's table of holdings before it is imported, for those who show and correct it. Copies
/// share their rows.
struct HoldingTable {
  std::vector<std::string> headings;  ///< as they stand; empty where no row heads the others
  /// What each column means: a name of knownColumns(), or empty where it means nothing. As many as
  /// the widest row has cells.
  std::vector<std::string> columns;
  std::vector<std::shared_ptr<const TableRow>> rows;

  /// Is there a column for the prefix, or two for its ends?
  [[nodiscard]] bool tellsPrefix() const;
  [[nodiscard]] bool has(std::string_view column) const;
};

/// Names under which importHoldings knows columns: `prefix`, `start`, `end`, `length`, `kind`,
/// `org_name`, `holder_code`, `status`, `valid_from`, `valid_to` and the names of model::fields().
std::span<const std::string> knownColumns();

/// Reads a CSV or XLSX whole. Where no heading tells the prefixes, all rows are rows and the
/// columns are guessed from what stands in them.
Result<HoldingTable> readTable(const std::string& path,
                               base::Progress& progress = base::noProgress());

/// Writes the table as a CSV that importHoldings reads: row `i` of the table becomes row i + 2.
/// `kind` is written for every row where no column says the kind; empty = leave it unsaid.
Result<> writeTable(const HoldingTable& table, std::string_view kind, const std::string& path);

/// What the columns of rows without headings seem to mean, by the first rows' cells.
std::vector<std::string> guessedColumns(std::span<const std::shared_ptr<const TableRow>> rows);

}  // namespace sextant::exchange
