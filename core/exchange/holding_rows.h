// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/holding_columns.h"
#include "model/holding.h"
#include "net/prefix.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sextant::exchange {

/// What one row says of one prefix, or why it cannot be taken.
struct HoldingRow {
  std::size_t row = 0;     ///< of the sheet, from 1
  std::size_t column = 0;  ///< of the prefix, from 1
  std::string typed;       ///< the cell of the prefix
  net::Prefix prefix;
  model::Kind kind = model::Kind::assignment;
  std::string holderCode;
  std::string holderName;
  model::Facts facts;  ///< status and dates too, as registry::Change takes them
  std::optional<Error> fault;
};

/// Reads an office's table of holdings row by row.
class HoldingRows {
 public:
  /// "-" is the standard input.
  static Result<HoldingRows> open(const std::string& path);

  [[nodiscard]] const std::vector<std::string>& ignored() const { return m_columns.ignored; }
  /// Appends what the next row says: a HoldingRow for each of its prefixes, or one with all its
  /// faults. False at the end; an error when the file itself cannot be read on.
  Result<bool> next(std::vector<HoldingRow>& rows);

 private:
  HoldingRows(std::string path, std::unique_ptr<sheet::Reader> reader, HoldingColumns columns);

  std::string m_path;
  std::unique_ptr<sheet::Reader> m_reader;
  HoldingColumns m_columns;
  sheet::Row m_cells;
};

}  // namespace sextant::exchange
