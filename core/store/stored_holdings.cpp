// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stored_holdings.h"

#include "store/scan.h"

#include <algorithm>
#include <limits>

namespace sextant::store {
namespace {

constexpr std::string_view kBelieved =
    " AND opened_by <= ?1 AND (closed_by IS NULL OR closed_by > ?1)"
    " AND valid_from < ?2 AND valid_to > ?3";

void bindAddress(Scan& scan, int place, net::Address address)
{
  const auto bytes = address.toBytes();
  scan.bind(place, ByteView(bytes));
}

void bindPrefix(Scan& scan, int place, net::Prefix prefix)
{
  bindAddress(scan, place, prefix.address());
  scan.bind(place + 1, std::int64_t{prefix.length()});
}

void bindBelief(Scan& scan, std::optional<model::EntryNumber> known, Period during)
{
  scan.bind(1, known.value_or(std::numeric_limits<std::int64_t>::max()));
  scan.bind(2, during.to.us);
  scan.bind(3, during.from.us);
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

const std::string& beforeSql()
{
  static const std::string sql =
      "SELECT address, length FROM holding WHERE (address, length) <= (?1, ?2) "
      "ORDER BY address DESC, length DESC LIMIT 1";
  return sql;
}

const std::string& versionsSql()
{
  static const std::string sql = sqlOf<model::Holding>().select +
                                 " WHERE address = ?1 AND length = ?2 ORDER BY version DESC"
                                 " LIMIT ?3";
  return sql;
}

/// A walk over rows in prefix order that can start again behind a prefix.
class InsideWalk {
 public:
  InsideWalk(Database& database, net::Prefix within, std::optional<model::EntryNumber> known,
             Period during)
      : m_rows(database, insideSql()), m_last(within.last())
  {
    bindBelief(*m_rows, known, during);
    bindAddress(*m_rows, 6, m_last);
  }

  void startBehind(net::Prefix place)
  {
    m_rows->reset();
    bindPrefix(*m_rows, 4, place);
  }
  /// False when nothing can come behind `prefix`.
  bool startBehindAllOf(net::Prefix prefix)
  {
    if (prefix.last() >= m_last) return false;
    startBehind(net::Prefix(prefix.last(), net::Address::kBits));
    return true;
  }
  bool step() { return m_rows->step(); }
  model::Holding holding() { return readRecord<model::Holding>(*m_rows); }
  net::Prefix prefix()
  {
    return readPrefix(ScannedRow(*m_rows, sqlOf<model::Holding>().positions), 10, 11);
  }

 private:
  Borrowed m_rows;
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
  const Borrowed row(m_database, beforeSql());
  bindPrefix(*row, 1, place);
  if (!row->step()) return std::nullopt;
  return net::Prefix(net::Address::fromBytes(row->blob(0).data()),
                     static_cast<int>(row->integer(1)));
}

void StoredHoldings::appendExactly(net::Prefix prefix, Period during,
                                   std::vector<model::Holding>& out) const
{
  const Borrowed row(m_database, exactSql());
  bindBelief(*row, m_known, during);
  bindPrefix(*row, 4, prefix);
  while (row->step()) out.push_back(readRecord<model::Holding>(*row));
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
    const Borrowed row(database, versionsSql());
    bindPrefix(*row, 1, prefix);
    row->bind(3, static_cast<std::int64_t>(limit));
    std::vector<HoldingVersion> out;
    while (row->step()) {
      const bool closed = row->type(kClosedByPlace) != Scan::Type::null;
      out.push_back({readRecord<model::Holding>(*row), closed ? row->integer(kClosedByPlace) : 0});
    }
    return out;
  });
}

}  // namespace sextant::store
