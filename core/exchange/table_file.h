// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <functional>
#include <string>
#include <vector>

namespace sextant::exchange {

/// A table in the words of whoever writes it, for CSV and XLSX.
struct TableHead {
  struct Column {
    std::string heading;
    double width = 12;  ///< in characters, XLSX only
    bool mono = false;  ///< for addresses
    bool number = false;
  };
  std::vector<Column> columns;
  std::string title;
  std::vector<std::string> notes;  ///< lines above the headings
};

/// Fills in the cells of row `n`, from 0, one for each column.
using TableRow = std::function<void(std::size_t n, std::vector<std::string>& cells)>;

/// Writes `rows` rows to a .csv or .xlsx, which appears only when all is written; returns its
/// SHA-256. Errors are those of sheet/codes.h.
Result<std::string> writeTable(const TableHead& head, std::size_t rows, const TableRow& row,
                               const std::string& file, base::Progress& progress);

}  // namespace sextant::exchange
