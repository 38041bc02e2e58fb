// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/holding_scan.h"

#include "store/journal.h"
#include "store/scan.h"

#include <sqlite3.h>

#include <tuple>

namespace sextant::store {
namespace {

enum RowColumn { version, address, length, kind, status, holder, member, zone, from, to, closedBy };

constexpr std::string_view kColumns =
    "SELECT version, address, length, kind, status, holder, member, zone, valid_from, valid_to, "
    "closed_by FROM holding WHERE ";

net::Prefix prefixOf(ByteView address, std::int64_t length)
{
  if (address.size() != std::tuple_size_v<net::Address::Bytes>)
    throw SQLite::Exception("an address is not one", SQLITE_CORRUPT);
  return {net::Address::fromBytes(address.data()), static_cast<int>(length)};
}

HoldingRow rowOf(const Scan& scan)
{
  HoldingRow out;
  out.version = scan.integer(version);
  out.prefix = prefixOf(scan.blob(address), scan.integer(length));
  out.kind = static_cast<model::Kind>(scan.integer(kind));
  out.status = static_cast<model::Status>(scan.integer(status));
  out.holder = scan.integer(holder);
  out.member = scan.integer(member);
  out.zone = scan.text(zone);
  out.valid = {{scan.integer(from)}, {scan.integer(to)}};
  out.believed = scan.type(closedBy) == Scan::Type::null;
  return out;
}

/// Rows of which `condition` over ?1 and ?2 is true, in the order of versions.
class HoldingScan {
 public:
  HoldingScan(Database& database, std::string_view condition)
      : m_borrowed(database, std::string(kColumns) + std::string(condition) + " ORDER BY version"),
        m_scan(*m_borrowed)
  {
  }
  /// False when the visitor said stop.
  bool run(std::int64_t first, std::int64_t second, const HoldingRowVisitor& visit)
  {
    m_scan.reset();
    m_scan.bind(1, first);
    m_scan.bind(2, second);
    while (m_scan.step()) {
      if (!visit(rowOf(m_scan))) return false;
    }
    return true;
  }

 private:
  Borrowed m_borrowed;
  Scan& m_scan;
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
  HoldingScan(database, known ? kThen : kToday).run(since.us, known.value_or(0), visit);
}

void scanHeld(Database& database, Instant at, std::optional<model::EntryNumber> known,
              const HeldRowVisitor& visit)
{
  std::string sql =
      "SELECT address, length, kind, holder, member FROM holding "
      "WHERE valid_from <= ?1 AND valid_to > ?1 AND ";
  sql += known ? "opened_by <= ?2 AND (closed_by IS NULL OR closed_by > ?2)" : "closed_by IS NULL";
  const Borrowed rows(database, sql + " ORDER BY version");
  rows->bind(1, at.us);
  if (known) rows->bind(2, *known);
  while (rows->step()) {
    if (!visit({prefixOf(rows->blob(0), rows->integer(1)),
                static_cast<model::Kind>(rows->integer(2)), rows->integer(3), rows->integer(4)}))
      return;
  }
}

void scanVersions(Database& database, std::span<const VersionRange> ranges,
                  const HoldingRowVisitor& visit)
{
  if (ranges.empty()) return;
  HoldingScan scan(database, "version BETWEEN ?1 AND ?2");
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
  const Borrowed rows(database,
                      "SELECT first_version, last_version, closed_versions FROM entry "
                      "WHERE number > ?1 AND number <= ?2 ORDER BY number");
  rows->bind(1, since);
  rows->bind(2, last);
  while (rows->step()) visit({{rows->integer(0), rows->integer(1)}, unpackVersions(rows->blob(2))});
}

bool standsStill(Database& database)
{
  return sqlite3_txn_state(database.connection().getHandle(), nullptr) != SQLITE_TXN_NONE;
}

}  // namespace sextant::store
