// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_sqlite.h"

#include <array>
#include <cstdio>

namespace sextant::bench {

double bareScan(const std::string& path)
{
  SQLite::Database database(path, SQLite::OPEN_READONLY);
  SQLite::Statement row(database,
                        "SELECT version, object, address, length, kind, status, holder, member,"
                        " valid_from, valid_to FROM holding WHERE closed_by IS NULL");
  std::int64_t sum = 0;
  const double took = medianSeconds(3, [&] {
    while (row.executeStep()) {
      for (const int column : {0, 1, 3, 4, 5, 6, 7, 8, 9})
        sum += row.getColumn(column).getInt64() & 1;
      sum += *static_cast<const char*>(row.getColumn(2).getBlob());
    }
    row.reset();
  });
  if (sum == 0) std::puts("nothing was read");
  return took;
}

namespace {

SQLite::Database withJournal(const std::string& path)
{
  SQLite::Database database(path, SQLite::OPEN_READWRITE);
  database.exec("PRAGMA synchronous=FULL");
  database.exec("PRAGMA cache_size=-65536");
  database.exec(
      "CREATE TABLE entry (number INTEGER PRIMARY KEY, time INTEGER, who TEXT, host TEXT,"
      " program TEXT, what TEXT, why TEXT, undoes INTEGER, first_version INTEGER,"
      " last_version INTEGER, opened INTEGER, closed INTEGER, closed_versions BLOB,"
      " algorithm TEXT, digest BLOB, previous BLOB, hash BLOB) STRICT");
  return database;
}

}  // namespace

BareChanges::BareChanges(const std::string& path)
    : m_database(withJournal(path)),
      m_holding(m_database, "INSERT INTO holding VALUES (?,128,1,1,1,NULL,0,9,1,2,NULL,1,NULL)"),
      m_entry(m_database,
              "INSERT INTO entry VALUES (NULL,1,'bench','','','bench','',0,1,1,1,0,x'','SHA-256',"
              " zeroblob(32),zeroblob(32),zeroblob(32))")
{
}

void BareChanges::commitOne()
{
  // Scattered, as the places of changes are.
  ++m_place;
  const std::array<std::uint64_t, 2> address{m_place * 0x9E3779B97F4A7C15ULL, m_place};
  SQLite::Transaction transaction(m_database);
  m_holding.bind(1, address.data(), sizeof address);
  for (SQLite::Statement* statement : {&m_holding, &m_entry}) {
    statement->exec();
    statement->reset();
  }
  transaction.commit();
}

}  // namespace sextant::bench
