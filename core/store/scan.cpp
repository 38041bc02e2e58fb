// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/scan.h"

#include <sqlite3.h>

namespace sextant::store {

Scan::Scan(Database& database, const std::string& sql)
    : m_connection(database.connection().getHandle())
{
  check(sqlite3_prepare_v2(m_connection, sql.c_str(), static_cast<int>(sql.size()), &m_statement,
                           nullptr));
}

Scan::~Scan()
{
  sqlite3_finalize(m_statement);
}

void Scan::check(int code) const
{
  if (code != SQLITE_OK) throw SQLite::Exception(m_connection, code);
}

void Scan::bind(int place, std::int64_t value)
{
  check(sqlite3_bind_int64(m_statement, place, value));
}

void Scan::bind(int place, std::string_view text)
{
  // An empty text may have no address, and SQLite would take that for NULL.
  check(sqlite3_bind_text(m_statement, place, text.empty() ? "" : text.data(),
                          static_cast<int>(text.size()), SQLITE_TRANSIENT));
}

void Scan::bind(int place, ByteView blob)
{
  check(sqlite3_bind_blob(m_statement, place, blob.data(), static_cast<int>(blob.size()),
                          SQLITE_TRANSIENT));
}

void Scan::reset()
{
  sqlite3_reset(m_statement);  // a failed step has said why already
}

bool Scan::step()
{
  const int code = sqlite3_step(m_statement);
  if (code == SQLITE_ROW) return true;
  check(code == SQLITE_DONE ? SQLITE_OK : code);
  return false;
}

Scan::Type Scan::type(int column) const
{
  switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
      return Type::integer;
    case SQLITE_TEXT:
      return Type::text;
    case SQLITE_BLOB:
      return Type::blob;
    default:  // the tables have no column of floats
      return Type::null;
  }
}

std::int64_t Scan::integer(int column) const
{
  return sqlite3_column_int64(m_statement, column);
}

std::string_view Scan::text(int column) const
{
  const auto* text = sqlite3_column_text(m_statement, column);
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
  return {reinterpret_cast<const char*>(text), size};
}

ByteView Scan::blob(int column) const
{
  const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

}  // namespace sextant::store
