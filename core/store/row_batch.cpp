// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_batch.h"

#include <sqlite3.h>

#include <memory>
#include <string>

namespace sextant::store {
namespace {

constexpr std::size_t kMostRows = 512;
constexpr std::size_t kMostBytes = std::size_t{1} << 20;

struct IncomingTable {
  sqlite3_vtab base;
  const RowBatch** batch;
};

struct IncomingCursor {
  sqlite3_vtab_cursor base;
  const RowBatch* batch;
  std::size_t row;
};

IncomingCursor& asCursor(sqlite3_vtab_cursor* cursor)
{
  return *reinterpret_cast<IncomingCursor*>(cursor);
}

std::string declaration()
{
  std::string sql = "CREATE TABLE incoming (";
  for (std::size_t i = 0; i < RowBatch::kMostColumns; ++i) {
    sql += (i == 0 ? "c" : ", c") + std::to_string(i);
  }
  return sql + ")";
}

int connect(sqlite3* connection, void* batch, int /*count*/, const char* const* /*args*/,
            sqlite3_vtab** out, char** /*error*/)
{
  static const std::string sql = declaration();
  sqlite3_vtab_config(connection, SQLITE_VTAB_DIRECTONLY);
  const int code = sqlite3_declare_vtab(connection, sql.c_str());
  if (code != SQLITE_OK) return code;
  auto table = std::make_unique<IncomingTable>();
  table->batch = static_cast<const RowBatch**>(batch);
  *out = &table.release()->base;
  return SQLITE_OK;
}

int disconnect(sqlite3_vtab* table)
{
  delete reinterpret_cast<IncomingTable*>(table);
  return SQLITE_OK;
}

int bestIndex(sqlite3_vtab* /*table*/, sqlite3_index_info* info)
{
  info->estimatedRows = static_cast<sqlite3_int64>(kMostRows);
  return SQLITE_OK;
}

int open(sqlite3_vtab* table, sqlite3_vtab_cursor** out)
{
  auto cursor = std::make_unique<IncomingCursor>();
  cursor->batch = *reinterpret_cast<IncomingTable*>(table)->batch;
  *out = &cursor.release()->base;
  return SQLITE_OK;
}

int close(sqlite3_vtab_cursor* cursor)
{
  delete &asCursor(cursor);
  return SQLITE_OK;
}

int rewind(sqlite3_vtab_cursor* cursor, int /*index*/, const char* /*name*/, int /*count*/,
           sqlite3_value** /*args*/)
{
  asCursor(cursor).row = 0;
  return SQLITE_OK;
}

int next(sqlite3_vtab_cursor* cursor)
{
  ++asCursor(cursor).row;
  return SQLITE_OK;
}

int atEnd(sqlite3_vtab_cursor* cursor)
{
  const IncomingCursor& at = asCursor(cursor);
  return at.batch == nullptr || at.row >= at.batch->rows() ? 1 : 0;
}

int column(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int place)
{
  const IncomingCursor& at = asCursor(cursor);
  at.batch->tell(at.row, static_cast<std::size_t>(place), context);
  return SQLITE_OK;
}

int rowId(sqlite3_vtab_cursor* cursor, sqlite3_int64* out)
{
  *out = static_cast<sqlite3_int64>(asCursor(cursor).row);
  return SQLITE_OK;
}

sqlite3_module incomingModule()
{
  sqlite3_module out{};  // without xCreate nobody can make such a table in a file
  out.xConnect = connect;
  out.xDisconnect = disconnect;
  out.xBestIndex = bestIndex;
  out.xOpen = open;
  out.xClose = close;
  out.xFilter = rewind;
  out.xNext = next;
  out.xEof = atEnd;
  out.xColumn = column;
  out.xRowid = rowId;
  return out;
}

}  // namespace

RowBatch::RowBatch()
{
  m_bytes.reserve(4096);  // an empty text without an address would be taken for NULL
}

bool RowBatch::full() const
{
  return rows() >= kMostRows || m_bytes.size() >= kMostBytes;
}

void RowBatch::clear()
{
  m_cells.clear();
  m_bytes.clear();
}

void RowBatch::startRow(std::size_t width)
{
  m_width = width;
  m_cells.resize(m_cells.size() + width);
}

void RowBatch::set(std::size_t column, std::int64_t value)
{
  Cell& cell = m_cells[m_cells.size() - m_width + column];
  cell.value = value;
  cell.type = Type::integer;
}

void RowBatch::set(std::size_t column, std::string_view text)
{
  setBytes(column, Type::text, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

void RowBatch::set(std::size_t column, ByteView blob)
{
  setBytes(column, Type::blob, blob);
}

void RowBatch::setBytes(std::size_t column, Type type, ByteView bytes)
{
  Cell& cell = m_cells[m_cells.size() - m_width + column];
  cell.value = static_cast<std::int64_t>(m_bytes.size());
  cell.size = static_cast<std::uint32_t>(bytes.size());
  cell.type = type;
  m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
}

void RowBatch::tell(std::size_t row, std::size_t column, sqlite3_context* context) const
{
  if (column >= m_width) return;
  const Cell& cell = m_cells[row * m_width + column];
  const std::uint8_t* bytes = m_bytes.data() + (cell.type == Type::integer ? 0 : cell.value);
  const int size = static_cast<int>(cell.size);
  switch (cell.type) {
    case Type::null:
      return;  // what SQLite takes silence for
    case Type::integer:
      return sqlite3_result_int64(context, cell.value);
    case Type::text:
      return sqlite3_result_text(context, reinterpret_cast<const char*>(bytes), size, nullptr);
    case Type::blob:
      return sqlite3_result_blob(context, bytes, size, nullptr);
  }
}

int offerIncoming(sqlite3* connection, const RowBatch** batch)
{
  static const sqlite3_module module = incomingModule();
  return sqlite3_create_module_v2(connection, "incoming", &module, batch, nullptr);
}

}  // namespace sextant::store
