// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

struct sqlite3_stmt;

namespace sextant::store {

/// A walk over many rows, a fraction of SQLite::Statement's cost for each value. What it gives
/// out is good until the next step. Throws SQLite::Exception.
class Scan {
 public:
  enum class Type { integer, text, blob, null };

  Scan(Database& database, const std::string& sql);
  Scan(const Scan&) = delete;
  Scan& operator=(const Scan&) = delete;
  ~Scan();

  void bind(int place, std::int64_t value);
  void bind(int place, std::string_view text);
  void bind(int place, ByteView blob);
  /// Ready to be bound and walked again.
  void reset();
  /// False behind the last row.
  bool step();

  [[nodiscard]] Type type(int column) const;
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] std::string_view text(int column) const;
  [[nodiscard]] ByteView blob(int column) const;

 private:
  void check(int code) const;
  sqlite3* m_connection;
  sqlite3_stmt* m_statement = nullptr;
};

/// A row of a versioned table under a scan, its columns found by id.
class ScannedRow {
 public:
  ScannedRow(const Scan& scan, const std::vector<int>& positions)
      : m_scan(scan), m_positions(positions)
  {
  }
  [[nodiscard]] bool has(int id) const { return m_scan.type(place(id)) != Scan::Type::null; }
  [[nodiscard]] std::int64_t integer(int id) const { return m_scan.integer(place(id)); }
  [[nodiscard]] std::string_view text(int id) const { return m_scan.text(place(id)); }
  [[nodiscard]] ByteView blob(int id) const { return m_scan.blob(place(id)); }

 private:
  [[nodiscard]] int place(int id) const { return m_positions[static_cast<std::size_t>(id)]; }
  const Scan& m_scan;
  const std::vector<int>& m_positions;
};

/// The record in the scan's current row (made by `sqlOf<Record>().select`).
template <typename Record>
Record readRecord(const Scan& scan)
{
  return readRecord<Record>(ScannedRow(scan, sqlOf<Record>().positions));
}

}  // namespace sextant::store
