// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stored_holdings.h"

#include <algorithm>
#include <limits>

namespace sextant::store {
namespace {

constexpr std::string_view kBelieved =
    " AND opened_by <= ?1 AND (closed_by IS NULL OR closed_by > ?1)"
    " AND valid_from < ?2 AND valid_to > ?3";

void bindAddress(SQLite::Statement& statement, int place, net::Address address)
{
  const auto bytes = address.toBytes();
  statement.bind(place, bytes.data(), static_cast<int>(bytes.size()));
}

void bindBelief(SQLite::Statement& statement, std::optional<model::EntryNumber> known,
                Period during)
{
  statement.bind(1, known.value_or(std::numeric_limits<std::int64_t>::max()));
  statement.bind(2, during.to.us);
  statement.bind(3, during.from.us);
}

const std::string& insideSql()
{
  static const std::string sql = sqlOf<model::Holding>().select +
                                 " WHERE (address, length) > (?4, ?5) AND address <= ?6" +
                                 std::string(kBelieved) + " ORDER BY address, length, valid_from";
  return sql;
}

const std::string& exactSql()
{
  static const std::string sql = sqlOf<model::Holding>().select +
                                 " WHERE address = ?4 AND length = ?5" + std::string(kBelieved) +
                                 " ORDER BY valid_from DESC";
  return sql;
}

/// A walk over rows in prefix order that can start again behind a prefix.
class InsideWalk {
 public:
  InsideWalk(Database& database, net::Prefix within, std::optional<model::EntryNumber> known,
             Period during)
      : m_statement(database, insideSql()), m_last(within.last())
  {
    bindBelief(*m_statement, known, during);
    bindAddress(*m_statement, 6, m_last);
  }

  void startBehind(net::Prefix place)
  {
    m_statement->reset();
    bindAddress(*m_statement, 4, place.address());
    m_statement->bind(5, place.length());
  }
  /// False when nothing can come behind `prefix`.
  bool startBehindAllOf(net::Prefix prefix)
  {
    if (prefix.last() >= m_last) return false;
    startBehind(net::Prefix(prefix.last(), net::Address::kBits));
    return true;
  }
  bool step() { return m_statement->executeStep(); }
  model::Holding holding() { return readRecord<model::Holding>(*m_statement); }
  net::Prefix prefix()
  {
    return readPrefix(RowReader(*m_statement, sqlOf<model::Holding>().positions), 10, 11);
  }

 private:
  Borrowed m_statement;
  net::Address m_last;
};

void walkInside(InsideWalk& walk, const Holdings::Visitor& visit)
{
  std::optional<net::Prefix> passOver;
  int passed = 0;
  while (walk.step()) {
    if (passOver && walk.prefix() != *passOver && passOver->covers(walk.prefix())) {
      // A few steps cost less than a new seek.
      if (++passed > 8) {
        if (!walk.startBehindAllOf(*passOver)) return;
        passed = 0;
      }
      continue;
    }
    const model::Holding holding = walk.holding();
    const Walk next = visit(holding);
    if (next == Walk::stop) return;
    passed = 0;
    passOver = next == Walk::past ? std::optional(holding.prefix) : std::nullopt;
  }
}

}  // namespace

std::optional<net::Prefix> StoredHoldings::atOrBefore(net::Prefix place) const
{
  SQLite::Statement& row = m_database.prepare(
      "SELECT address, length FROM holding WHERE (address, length) <= (?1, ?2) "
      "ORDER BY address DESC, length DESC LIMIT 1");
  const Ending ending(row);
  bindAddress(row, 1, place.address());
  row.bind(2, place.length());
  if (!row.executeStep()) return std::nullopt;
  const auto* bytes = static_cast<const std::uint8_t*>(row.getColumn(0).getBlob());
  return net::Prefix(net::Address::fromBytes(bytes), row.getColumn(1).getInt());
}

void StoredHoldings::appendExactly(net::Prefix prefix, Period during,
                                   std::vector<model::Holding>& out) const
{
  SQLite::Statement& row = m_database.prepare(exactSql());
  const Ending ending(row);
  bindBelief(row, m_known, during);
  bindAddress(row, 4, prefix.address());
  row.bind(5, prefix.length());
  while (row.executeStep()) out.push_back(readRecord<model::Holding>(row));
}

Result<std::vector<model::Holding>> StoredHoldings::covering(net::Prefix prefix,
                                                             Period during) const
{
  return guarded(m_database, [&]() -> Result<std::vector<model::Holding>> {
    // Everything that covers `prefix` sorts at or before it; whatever stands there and does not
    // cover it shares its first c bits only, so nothing longer than c can cover either.
    std::vector<model::Holding> out;
    net::Prefix place = prefix;
    while (const auto found = atOrBefore(place)) {
      if (found->covers(prefix)) {
        appendExactly(*found, during, out);
        if (found->length() == 0) break;
        place = prefix.widened(found->length() - 1);
      } else {
        place = prefix.widened(commonBits(found->address(), prefix.address()));
      }
    }
    std::ranges::reverse(out);
    return out;
  });
}

Result<> StoredHoldings::inside(net::Prefix prefix, Period during, const Visitor& visit,
                                std::optional<net::Prefix> after) const
{
  return guarded(m_database, [&]() -> Result<> {
    InsideWalk walk(m_database, prefix, m_known, during);
    walk.startBehind(after && *after > prefix ? *after : prefix);
    walkInside(walk, visit);
    return {};
  });
}

Result<std::vector<net::Prefix>> takenInside(const Holdings& holdings, net::Prefix parent,
                                             Period during)
{
  std::vector<net::Prefix> taken;
  TRY_DO(holdings.inside(parent, during, [&taken](const model::Holding& holding) {
    if (taken.empty() || taken.back() != holding.prefix) taken.push_back(holding.prefix);
    return Walk::past;
  }));
  return taken;
}

Result<std::vector<HoldingVersion>> versionsAt(Database& database, net::Prefix prefix,
                                               std::size_t limit)
{
  return guarded(database, [&]() -> Result<std::vector<HoldingVersion>> {
    SQLite::Statement& row =
        database.prepare(sqlOf<model::Holding>().select +
                         " WHERE address = ?1 AND length = ?2 ORDER BY version DESC LIMIT ?3");
    const Ending ending(row);
    bindAddress(row, 1, prefix.address());
    row.bind(2, prefix.length());
    row.bind(3, static_cast<std::int64_t>(limit));
    std::vector<HoldingVersion> out;
    while (row.executeStep()) {
      const SQLite::Column closedBy = row.getColumn(3);
      out.push_back({readRecord<model::Holding>(row), closedBy.isNull() ? 0 : closedBy.getInt64()});
    }
    return out;
  });
}

}  // namespace sextant::store
