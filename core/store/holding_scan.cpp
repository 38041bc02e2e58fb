// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/holding_scan.h"

#include "store/journal.h"

#include <sqlite3.h>

#include <array>

namespace sextant::store {
namespace {

// SQLiteCpp counts references for every column it gives out, which costs more than the row.
struct Finalise {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, Finalise>;

enum RowColumn { version, address, length, kind, status, holder, member, zone, from, to, closedBy };

constexpr int kAddressBytes = 16;

constexpr std::string_view kColumns =
    "SELECT version, address, length, kind, status, holder, member, zone, valid_from, valid_to, "
    "closed_by FROM holding WHERE ";

std::string_view textOf(sqlite3_stmt* row, int column)
{
  const auto* text = static_cast<const char*>(sqlite3_column_blob(row, column));
  if (text == nullptr) return {};
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(row, column))};
}

HoldingRow read(sqlite3_stmt* row)
{
  HoldingRow out;
  out.version = sqlite3_column_int64(row, version);
  const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(row, address));
  if (sqlite3_column_bytes(row, address) != kAddressBytes)
    throw SQLite::Exception("an address is not one", SQLITE_CORRUPT);
  out.prefix = {net::Address::fromBytes(bytes), sqlite3_column_int(row, length)};
  out.kind = static_cast<model::Kind>(sqlite3_column_int(row, kind));
  out.status = static_cast<model::Status>(sqlite3_column_int(row, status));
  out.holder = sqlite3_column_int64(row, holder);
  out.member = sqlite3_column_int64(row, member);
  out.zone = textOf(row, zone);
  out.valid = {{sqlite3_column_int64(row, from)}, {sqlite3_column_int64(row, to)}};
  out.believed = sqlite3_column_type(row, closedBy) == SQLITE_NULL;
  return out;
}

/// Rows of which `condition` over ?1 and ?2 is true, in the order of versions.
class Scan {
 public:
  Scan(Database& database, std::string_view condition) : m_handle(database.connection().getHandle())
  {
    const std::string sql = std::string(kColumns) + std::string(condition) + " ORDER BY version";
    sqlite3_stmt* made = nullptr;
    check(sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &made, nullptr), SQLITE_OK);
    m_statement.reset(made);
  }
  /// False when the visitor said stop.
  bool run(std::int64_t first, std::int64_t second, const HoldingRowVisitor& visit)
  {
    sqlite3_stmt* const row = m_statement.get();
    sqlite3_reset(row);
    sqlite3_bind_int64(row, 1, first);
    sqlite3_bind_int64(row, 2, second);
    int state = SQLITE_ROW;
    while ((state = sqlite3_step(row)) == SQLITE_ROW) {
      if (!visit(read(row))) return false;
    }
    check(state, SQLITE_DONE);
    return true;
  }

 private:
  void check(int state, int expected) const
  {
    if (state != expected) throw SQLite::Exception(m_handle, state);
  }
  sqlite3* m_handle;
  RawStatement m_statement;
};

Bytes bytesOf(const SQLite::Column& column)
{
  const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
  return {bytes, bytes + column.getBytes()};
}

}  // namespace

void scanBeliefs(Database& database, Instant since, std::optional<model::EntryNumber> known,
                 const HoldingRowVisitor& visit)
{
  constexpr std::string_view kToday = "valid_to > ?1 AND closed_by IS NULL AND ?2 = 0";
  constexpr std::string_view kThen =
      "valid_to > ?1 AND opened_by <= ?2 AND (closed_by IS NULL OR closed_by > ?2)";
  Scan(database, known ? kThen : kToday).run(since.us, known.value_or(0), visit);
}

void scanVersions(Database& database, std::span<const VersionRange> ranges,
                  const HoldingRowVisitor& visit)
{
  Scan scan(database, "version BETWEEN ?1 AND ?2");
  for (const VersionRange& range : ranges) {
    if (!scan.run(range.first, range.last, visit)) return;
  }
}

std::vector<VersionRange> rangesOf(const std::vector<model::VersionId>& versions)
{
  std::vector<VersionRange> out;
  for (const model::VersionId version : versions) {
    if (!out.empty() && out.back().last + 1 == version) {
      out.back().last = version;
    } else {
      out.push_back({version, version});
    }
  }
  return out;
}

HeadMark headMark(Database& database)
{
  SQLite::Statement& row = database.prepare(
      "SELECT number, time, hash, last_version FROM entry ORDER BY number DESC LIMIT 1");
  const Ending ending(row);
  if (!row.executeStep()) return {0, base::kSinceEver, genesisOf(database), 0};
  return {row.getColumn(0).getInt64(),
          {row.getColumn(1).getInt64()},
          bytesOf(row.getColumn(2)),
          row.getColumn(3).getInt64()};
}

Bytes hashOf(Database& database, model::EntryNumber number)
{
  if (number == 0) return genesisOf(database);
  SQLite::Statement& row = database.prepare("SELECT hash FROM entry WHERE number = ?1");
  const Ending ending(row);
  row.bind(1, number);
  return row.executeStep() ? bytesOf(row.getColumn(0)) : Bytes{};
}

void visitReach(Database& database, model::EntryNumber since, model::EntryNumber last,
                const std::function<void(const EntryReach&)>& visit)
{
  SQLite::Statement row(database.connection(),
                        "SELECT first_version, last_version, closed_versions FROM entry "
                        "WHERE number > ?1 AND number <= ?2 ORDER BY number");
  row.bind(1, since);
  row.bind(2, last);
  while (row.executeStep()) {
    visit({{row.getColumn(0).getInt64(), row.getColumn(1).getInt64()},
           unpackVersions(bytesOf(row.getColumn(2)))});
  }
}

bool standsStill(Database& database)
{
  return sqlite3_txn_state(database.connection().getHandle(), nullptr) != SQLITE_TXN_NONE;
}

}  // namespace sextant::store
