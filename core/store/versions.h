// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/scan.h"

#include <optional>

namespace sextant::store {

/// Reads versions of a table by their ids, range after range.
template <typename Record>
class VersionScan {
 public:
  explicit VersionScan(Database& database)
      : m_rows(database, sqlOf<Record>().select + " WHERE version BETWEEN ?1 AND ?2")
  {
  }

  /// As visitVersions.
  template <typename Visitor>
  void visit(model::VersionId first, model::VersionId last, const Visitor& visit)
  {
    m_rows.reset();
    m_rows.bind(1, first);
    m_rows.bind(2, last);
    while (m_rows.step()) {
      const bool closed = m_rows.type(kClosedByPlace) != Scan::Type::null;
      visit(readRecord<Record>(m_rows),
            closed ? std::optional(m_rows.integer(kClosedByPlace)) : std::nullopt);
    }
  }

 private:
  Scan m_rows;
};

/// Every version of a table with an id from `first` to `last`, believed or not, with the entry
/// that closed it. Throws SQLite::Exception.
template <typename Record, typename Visitor>
void visitVersions(Database& database, model::VersionId first, model::VersionId last,
                   const Visitor& visit)
{
  VersionScan<Record>(database).visit(first, last, visit);
}

/// The version with that id, if it stands in this table. Throws SQLite::Exception.
template <typename Record>
std::optional<Record> versionOf(Database& database, model::VersionId version)
{
  static const std::string sql = sqlOf<Record>().select + " WHERE version = ?1";
  const Borrowed row(database, sql);
  row->bind(1, version);
  if (!row->step()) return std::nullopt;
  return readRecord<Record>(*row);
}

}  // namespace sextant::store
