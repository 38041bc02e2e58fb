// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <optional>

namespace sextant::store {

/// Every version of a table with an id from `first` to `last`, believed or not, with the entry
/// that closed it. Throws SQLite::Exception.
template <typename Record, typename Visitor>
void visitVersions(Database& database, model::VersionId first, model::VersionId last,
                   const Visitor& visit)
{
  SQLite::Statement row(database.connection(),
                        sqlOf<Record>().select + " WHERE version BETWEEN ?1 AND ?2");
  row.bind(1, first);
  row.bind(2, last);
  while (row.executeStep()) {
    const SQLite::Column closedBy = row.getColumn(3);
    visit(readRecord<Record>(row),
          closedBy.isNull() ? std::nullopt : std::optional(closedBy.getInt64()));
  }
}

/// The version with that id, if it stands in this table. Throws SQLite::Exception.
template <typename Record>
std::optional<Record> versionOf(Database& database, model::VersionId version)
{
  SQLite::Statement& row = database.prepare(sqlOf<Record>().select + " WHERE version = ?1");
  const Ending ending(row);
  row.bind(1, version);
  if (!row.executeStep()) return std::nullopt;
  return readRecord<Record>(row);
}

}  // namespace sextant::store
