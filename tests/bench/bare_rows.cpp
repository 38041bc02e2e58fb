// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_rows.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace sextant::bench {
namespace {

void writeMembers(SQLite::Database& database, const model::Draft& draft)
{
  SQLite::Statement row(database, "INSERT INTO member VALUES (?,?,1,NULL,0,9,?,?,?,?,?,?,?)");
  std::int64_t id = 0;
  for (const model::Member& member : draft.members) {
    row.bind(1, ++id);
    row.bind(2, id);
    row.bind(3, member.code);
    row.bind(4, member.name);
    row.bind(5, member.level);
    row.bind(6, std::int64_t{member.parent});
    row.bind(7, member.division);
    row.bind(8, member.access);
    row.bind(9, std::int64_t{member.unit});
    row.exec();
    row.reset();
  }
}

void writeHoldings(SQLite::Database& database, const model::Draft& draft)
{
  SQLite::Statement row(database,
                        "INSERT INTO holding VALUES (?,?,?,?,1,NULL,0,9,1,2,NULL,?,NULL)");
  std::int64_t id = 0;
  for (const model::Placement& placement : draft.placements) {
    const auto bytes = placement.prefix.address().toBytes();
    row.bind(1, bytes.data(), static_cast<int>(bytes.size()));
    row.bind(2, placement.prefix.length());
    row.bind(3, ++id);
    row.bind(4, id);
    row.bind(5, std::int64_t{placement.member});
    row.exec();
    row.reset();
  }
}

}  // namespace

std::size_t writeBareRows(const std::string& path, const model::Draft& draft)
{
  SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  database.exec("PRAGMA journal_mode=WAL");
  database.exec("PRAGMA synchronous=FULL");
  database.exec("PRAGMA cache_size=-65536");
  database.exec(
      "CREATE TABLE member (version INTEGER PRIMARY KEY, object INTEGER, opened_by INTEGER,"
      " closed_by INTEGER, valid_from INTEGER, valid_to INTEGER, code TEXT, name TEXT, level TEXT,"
      " parent INTEGER, division TEXT, access TEXT, unit INTEGER) STRICT;"
      "CREATE TABLE holding (address BLOB, length INTEGER, version INTEGER, object INTEGER,"
      " opened_by INTEGER, closed_by INTEGER, valid_from INTEGER, valid_to INTEGER, kind INTEGER,"
      " status INTEGER, holder INTEGER, member INTEGER, zone TEXT,"
      " PRIMARY KEY (address, length)) STRICT, WITHOUT ROWID");
  SQLite::Transaction transaction(database);
  writeMembers(database, draft);
  writeHoldings(database, draft);
  transaction.commit();
  return draft.members.size() + draft.placements.size();
}

}  // namespace sextant::bench
