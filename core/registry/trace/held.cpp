// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/held.h"

#include <algorithm>

namespace sextant::registry {
namespace {

/// Versions of anything say only how many holdings there are at most.
constexpr std::size_t kMostExpected = std::size_t{1} << 24U;

std::size_t mostVersions(store::Database& database)
{
  return std::min(static_cast<std::size_t>(store::headMark(database).lastVersion), kMostExpected);
}

}  // namespace

Result<> Held::from(const HoldingsView& view)
{
  const Period moment{m_moment.at, {m_moment.at.us + 1}};
  view.walk({}, {}, moment, [this](const IndexedHolding& one) {
    return take(one) ? net::IndexWalk::inside : net::IndexWalk::stop;
  });
  return finish();
}

Result<> Held::from(store::Database& database)
{
  m_entries.reserve(mostVersions(database));
  store::scanHeld(database, m_moment.at, m_moment.known,
                  [this](const store::HeldRow& row) { return take(row); });
  return finish();
}

Result<bool> Held::fromSnapshot(const store::Store& store, Instant now)
{
  SnapshotReader reader(store);
  TRY(const SnapshotState state, reader.judge(now));
  if (state != SnapshotState::believed || m_moment.known ||
      m_moment.at < Instant{reader.head().since})
    return false;
  readLog(store.database(), reader.head().height);
  m_entries.reserve(reader.head().rows);
  const auto anyZone = [](const std::string&) { return true; };
  const auto rows = [this](std::span<const SnapshotRow> some) {
    for (const SnapshotRow& row : some) take(row);
  };
  TRY(const bool whole, reader.read(anyZone, rows, m_progress));
  if (!whole) {
    m_entries.clear();
    m_parties = {};
    return false;
  }
  store::scanVersions(store.database(), m_opened, [this](const store::HoldingRow& row) {
    return row.believed && row.valid.holds(m_moment.at) ? take(row) : goesOn();
  });
  TRY_DO(finish());
  return true;
}

/// What the journal did to versions behind an entry.
void Held::readLog(store::Database& database, model::EntryNumber since)
{
  const model::EntryNumber last = store::headMark(database).number;
  store::visitReach(database, since, last, [this](const store::EntryReach& reach) {
    m_opened.push_back(reach.opened);
    m_closed.insert(m_closed.end(), reach.closed.begin(), reach.closed.end());
  });
  std::ranges::sort(m_closed);
}

void Held::take(const SnapshotRow& row)
{
  if (!validOf(row).holds(m_moment.at)) return;
  if (!m_closed.empty() && std::ranges::binary_search(m_closed, row.version)) return;
  const PartyNumber party = m_parties.numberOf(row.holder, row.member);
  m_entries.push_back(
      {prefixOf(row), TraceTable::handleOf(party, static_cast<model::Kind>(row.kind))});
}

template <typename Holding>
bool Held::take(const Holding& one)
{
  const PartyNumber party = m_parties.numberOf(one.holder, one.member);
  m_entries.push_back({one.prefix, TraceTable::handleOf(party, one.kind)});
  return goesOn();
}

bool Held::goesOn()
{
  constexpr std::uint64_t kRowsPerReport = 65'536;
  if (++m_rows % kRowsPerReport != 0) return true;
  m_progress.report(m_rows, 0);
  return !m_progress.cancelled();
}

Result<> Held::finish()
{
  if (m_progress.cancelled()) return fail(base::kCancelled);
  // What was loaded at once comes sorted, and makes the larger part.
  const auto by = &net::IndexEntry::prefix;
  const auto behind = std::ranges::is_sorted_until(m_entries, {}, by);
  std::ranges::sort(behind, m_entries.end(), {}, by);
  std::ranges::inplace_merge(m_entries, behind, {}, by);
  return {};
}

}  // namespace sextant::registry
