// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/scan.h"

#include <optional>

namespace sextant::store {

/// Every version of a table with an id from `first` to `last`, believed or not, with the entry
/// that closed it. Throws SQLite::Exception.
template <typename Record, typename Visitor>
void visitVersions(Database& database, model::VersionId first, model::VersionId last,
                   const Visitor& visit)
{
  Scan rows(database, sqlOf<Record>().select + " WHERE version BETWEEN ?1 AND ?2");
  rows.bind(1, first);
  rows.bind(2, last);
  while (rows.step()) {
    const bool closed = rows.type(kClosedByPlace) != Scan::Type::null;
    visit(readRecord<Record>(rows),
          closed ? std::optional(rows.integer(kClosedByPlace)) : std::nullopt);
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
