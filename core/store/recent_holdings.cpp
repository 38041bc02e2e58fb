// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recent_holdings.h"

#include "store/scan.h"
#include "store/versions.h"

#include <algorithm>

namespace sextant::store {
namespace {

const std::string& beforeSql()
{
  static const std::string sql =
      "SELECT address, length FROM holding WHERE (address, length) <= (?1, ?2) "
      "ORDER BY address DESC, length DESC LIMIT 1";
  return sql;
}

const std::string& believedSql()
{
  static const std::string sql =
      sqlOf<model::Holding>().select + " WHERE address = ?1 AND length = ?2 AND closed_by IS NULL";
  return sql;
}

void bindPrefix(Scan& scan, net::Prefix prefix)
{
  const auto bytes = prefix.address().toBytes();
  scan.bind(1, ByteView(bytes));
  scan.bind(2, std::int64_t{prefix.length()});
}

}  // namespace

std::size_t RecentHoldings::PrefixHash::operator()(net::Prefix prefix) const
{
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15ULL;
  const net::Address address = prefix.address();
  const std::uint64_t mixed =
      ((address.hi * kOdd) ^ address.lo) * kOdd + static_cast<std::uint64_t>(prefix.length());
  return mixed ^ (mixed >> 29U);
}

bool RecentHoldings::refresh()
{
  const unsigned seen = m_database.dataVersion();
  if (m_seen == seen) return false;
  m_places.clear();
  m_versions.clear();
  m_head = headMark(m_database);
  m_seen = seen;
  return true;
}

const model::Holding* RecentHoldings::version(model::VersionId version)
{
  if (const auto* kept = m_versions.find(version)) return kept;
  auto read = versionOf<model::Holding>(m_database, version);
  return read ? &m_versions.keep(version, *std::move(read)) : nullptr;
}

RecentHoldings::Place& RecentHoldings::placeAt(net::Prefix prefix)
{
  if (Place* kept = m_places.find(prefix)) return *kept;
  const Borrowed row(m_database, believedSql());
  bindPrefix(*row, prefix);
  std::vector<model::Holding> believed;
  while (row->step()) believed.push_back(readRecord<model::Holding>(*row));
  std::ranges::stable_sort(believed, {}, [](const model::Holding& one) { return one.valid.from; });
  Place place;
  for (model::Holding& one : believed) {
    place.believed.push_back(one.version);
    m_versions.keep(one.version, std::move(one));
  }
  return m_places.keep(prefix, std::move(place));
}

/// Everything that covers `prefix` sorts at or before it; whatever stands there and does not cover
/// it shares its first c bits only, so nothing longer than c can cover either.
std::optional<net::Prefix> RecentHoldings::narrowestAround(net::Prefix prefix, int longest)
{
  const Borrowed row(m_database, beforeSql());
  for (net::Prefix place = prefix.widened(longest);;) {
    row->reset();
    bindPrefix(*row, place);
    if (!row->step()) return std::nullopt;
    const net::Prefix found(net::Address::fromBytes(row->blob(0).data()),
                            static_cast<int>(row->integer(1)));
    if (found.covers(prefix)) return found;
    place = prefix.widened(commonBits(found.address(), prefix.address()));
  }
}

std::vector<model::Holding> RecentHoldings::covering(net::Prefix prefix, Period during)
{
  std::vector<model::Holding> out;
  auto at = narrowestAround(prefix, prefix.length());
  while (at) {
    Place& place = placeAt(*at);
    for (auto one = place.believed.rbegin(); one != place.believed.rend(); ++one) {
      const model::Holding& holding = *version(*one);
      if (holding.valid.meets(during)) out.push_back(holding);
    }
    if (!place.aroundKnown) {
      place.around = at->length() == 0 ? std::nullopt : narrowestAround(*at, at->length() - 1);
      place.aroundKnown = true;
    }
    at = place.around;
  }
  std::ranges::reverse(out);
  return out;
}

}  // namespace sextant::store
