// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::sheet {

enum class FileType { csv, xlsx };

struct Column {
  std::string heading;
  double width = 12;  ///< in characters of the default font, XLSX only
  bool mono = false;  ///< monospaced, for addresses
  bool number = false;
};

struct SheetStyle {
  std::string title;               ///< name of the sheet
  std::vector<std::string> notes;  ///< lines above the heading row, such as a 草稿 mark
  int freezeColumns = 0;           ///< columns that stay when scrolling sideways
};

struct Cell {
  std::string text;
  int indent = 0;       ///< levels, 0 to 15, XLSX only
  bool number = false;  ///< a plain decimal of at most 15 digits; anything else is written as text
};

/// What stands on disk when all is written.
struct Written {
  std::uint64_t rows = 0;  ///< without notes and headings
  std::string sha256;      ///< of the file, lower-case hexadecimal
};

/// A table written row by row in bounded memory. One thread at a time. A Writer destroyed before
/// finish() leaves nothing behind.
class Writer {
 public:
  Writer() = default;
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  virtual ~Writer();

  /// Cells beyond the columns are refused, missing ones stay empty. No cell ever becomes a formula
  /// or a link, whatever it begins with.
  virtual Result<> row(std::span<const Cell> cells) = 0;

  /// Writes everything to disk (fsync), then moves the file into place; without it nothing appears
  /// at the path. Once only.
  virtual Result<Written> finish() = 0;
};

/// A file or link that stands at `path` is replaced at finish(); a link is not followed.
Result<std::unique_ptr<Writer>> openWriter(const std::string& path, FileType type,
                                           std::vector<Column> columns, SheetStyle style);

/// By the ending of the path, .csv or .xlsx in any case of letters; else kUnknownEnding.
Result<FileType> fileTypeOf(std::string_view path);

/// Whether the path ends so, in any case of letters. `ending` is lower case with its dot.
bool hasEnding(std::string_view path, std::string_view ending);

}  // namespace sextant::sheet
