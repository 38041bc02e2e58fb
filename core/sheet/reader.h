// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace sextant::sheet {

/// The cells of one row in UTF-8; trailing empty cells may be missing.
using Row = std::vector<std::string>;

/// A table read row by row in bounded memory. One thread at a time.
class Reader {
 public:
  Reader() = default;
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
  virtual ~Reader();

  /// The next row that is not wholly blank; false at the end. `row` keeps its storage between
  /// calls. An error (codes.h) carries the file, the row of the sheet and the column of the sheet
  /// (1 = A) and is final: every further call returns it again.
  virtual Result<bool> next(Row& row) = 0;

  /// Of the row last read, counted from 1 as a spreadsheet shows it: blank rows count, a line
  /// break within a quoted cell does not. 0 before the first.
  [[nodiscard]] virtual std::size_t rowNumber() const = 0;
};

/// Recognises CSV and TSV (RFC 4180; comma, semicolon or tab) and XLSX (ECMA-376, its first visible
/// sheet) by content, not by name. "-" is the standard input, CSV only.
///
/// CSV may be UTF-8, UTF-16 with a byte order mark, or else GB18030; text that is none of them
/// is an error, never a guess. A cell holds the text the user sees: the apostrophe that the Writer
/// puts before a formula lead and the ="text" of Excel are taken off; a number of an XLSX comes
/// without exponent, a date as yyyy-MM-dd[ HH:mm:ss].
Result<std::unique_ptr<Reader>> openReader(const std::string& path);

}  // namespace sextant::sheet
