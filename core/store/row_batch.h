// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/digest.h"

#include <cstdint>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_context;

namespace sextant::store {

/// Rows on their way into a table, all of the same columns. One statement takes them all: it reads
/// them as the table `incoming` with the columns c0, c1, …
class RowBatch {
 public:
  /// More columns than any table of a register has.
  static constexpr std::size_t kMostColumns = 64;

  RowBatch();
  [[nodiscard]] std::size_t rows() const { return m_width == 0 ? 0 : m_cells.size() / m_width; }
  /// Worth writing before more is added.
  [[nodiscard]] bool full() const;
  void clear();
  /// Begins a row whose `width` values are all NULL.
  void startRow(std::size_t width);
  void set(std::size_t column, std::int64_t value);
  void set(std::size_t column, std::string_view text);
  void set(std::size_t column, ByteView blob);

  /// Hands a value to SQLite, good until the batch changes.
  void tell(std::size_t row, std::size_t column, sqlite3_context* context) const;

 private:
  enum class Type : std::uint8_t { null, integer, text, blob };
  struct Cell {
    std::int64_t value = 0;  ///< or where its bytes begin
    std::uint32_t size = 0;
    Type type = Type::null;
  };
  void setBytes(std::size_t column, Type type, ByteView bytes);

  std::size_t m_width = 0;
  std::vector<Cell> m_cells;  ///< row by row
  std::vector<std::uint8_t> m_bytes;
};

/// Makes the table `incoming` known to a connection: its rows are those of `*batch` at the time.
/// `batch` must outlive the connection. Returns SQLite's code.
int offerIncoming(sqlite3* connection, const RowBatch** batch);

}  // namespace sextant::store
