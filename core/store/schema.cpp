// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "base/embedded.h"
#include "store/database.h"

namespace sextant::embedded {
base::EmbeddedFiles schema();
}

namespace sextant::store {
namespace {

std::string stepText(int version)
{
  std::string name = std::to_string(version);
  name.insert(0, 3 - name.size(), '0');
  return std::string(base::find(embedded::schema(), name + ".sql").value());
}

/// Hash over the text of every table, index, trigger and view in a fixed order.
std::string fingerprint(SQLite::Database& connection)
{
  SQLite::Statement rows(connection,
                         "SELECT type, name, sql FROM sqlite_schema "
                         "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name");
  Digest digest(Algorithm::sha256);
  while (rows.executeStep()) {
    for (int i = 0; i < 3; ++i) digest.column(i, std::string_view(rows.getColumn(i).getText()));
  }
  return toHex(digest.finish());
}

/// What the tables of this version look like, from making them once in memory.
const std::string& expectedFingerprint()
{
  static const std::string expected = [] {
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    memory.exec(stepText(kSchemaVersion));
    return fingerprint(memory);
  }();
  return expected;
}

int pragma(SQLite::Database& connection, const std::string& name)
{
  return connection.execAndGet("PRAGMA " + name).getInt();
}

}  // namespace

void createSchema(Database& database)
{
  database.execute("PRAGMA page_size=4096");
  database.execute("PRAGMA journal_mode=WAL");
  Transaction transaction(database);
  database.execute("PRAGMA application_id=" + std::to_string(kApplicationId));
  database.execute("PRAGMA user_version=" + std::to_string(kSchemaVersion));
  database.execute(stepText(kSchemaVersion));
  transaction.commit();
}

Result<> checkSchema(Database& database)
{
  SQLite::Database& connection = database.connection();
  if (pragma(connection, "application_id") != kApplicationId) {
    return fail(kForeign, {database.path()});
  }
  const int version = pragma(connection, "user_version");
  if (version > kSchemaVersion) {
    return fail(kNewer, {database.path(), std::to_string(version), std::to_string(kSchemaVersion)});
  }
  if (version != kSchemaVersion || fingerprint(connection) != expectedFingerprint())
    return fail(kAltered, {database.path()});
  return {};
}

}  // namespace sextant::store
