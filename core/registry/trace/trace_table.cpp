// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/trace_table.h"

#include "registry/trace/parties.h"
#include "store/holding_scan.h"
#include "store/store.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace sextant::registry {
namespace {

/// Versions of anything say only how many holdings there are at most.
constexpr std::size_t kMostExpected = std::size_t{1} << 24U;
constexpr unsigned kKindBits = 3;  ///< of a handle in the index; the others are the party's number

std::size_t mostVersions(store::Database& database)
{
  return std::min(static_cast<std::size_t>(store::headMark(database).lastVersion), kMostExpected);
}

/// The holdings in force at a moment, sorted.
class Entries {
 public:
  Entries(Parties& parties, base::Progress& progress) : m_parties(parties), m_progress(progress) {}

  Result<std::vector<net::IndexEntry>> from(const HoldingsView& view, Instant at)
  {
    view.walk({}, {}, Period{at, {at.us + 1}}, [this](const IndexedHolding& one) {
      return take(one) ? net::IndexWalk::inside : net::IndexWalk::stop;
    });
    return sorted();
  }

  Result<std::vector<net::IndexEntry>> from(store::Database& database, Moment moment)
  {
    m_entries.reserve(mostVersions(database));
    store::scanHeld(database, moment.at, moment.known,
                    [this](const store::HeldRow& row) { return take(row); });
    return sorted();
  }

 private:
  template <typename Holding>
  bool take(const Holding& one)
  {
    const PartyNumber party = m_parties.numberOf(one.holder, one.member);
    m_entries.push_back({one.prefix, TraceTable::handleOf(party, one.kind)});
    return goesOn();
  }

  bool goesOn()
  {
    constexpr std::uint64_t kRowsPerReport = 65'536;
    if (++m_rows % kRowsPerReport != 0) return true;
    m_progress.report(m_rows, 0);
    return !m_progress.cancelled();
  }

  Result<std::vector<net::IndexEntry>> sorted()
  {
    if (m_progress.cancelled()) return fail(base::kCancelled);
    // What was loaded at once comes sorted, and makes the larger part.
    const auto by = &net::IndexEntry::prefix;
    const auto behind = std::ranges::is_sorted_until(m_entries, {}, by);
    std::ranges::sort(behind, m_entries.end(), {}, by);
    std::ranges::inplace_merge(m_entries, behind, {}, by);
    return std::move(m_entries);
  }

  Parties& m_parties;
  base::Progress& m_progress;
  std::uint64_t m_rows = 0;
  std::vector<net::IndexEntry> m_entries;
};

Traced tracedFrom(net::IndexMatch match)
{
  if (match.length < 0) return {};
  constexpr unsigned kKindMask = (1U << kKindBits) - 1;
  return {match.handle >> kKindBits, static_cast<model::Kind>(match.handle & kKindMask),
          match.length};
}

}  // namespace

TraceTable::TraceTable(Moment moment, std::span<const net::IndexEntry> sorted,
                       std::vector<TraceParty> parties)
    : m_moment(moment), m_parties(std::move(parties))
{
  net::PrefixIndex index;
  index.build(sorted);
  m_view = index.view();
}

net::Handle TraceTable::handleOf(PartyNumber party, model::Kind kind)
{
  return party << kKindBits | static_cast<net::Handle>(kind);
}

Result<std::shared_ptr<const TraceTable>> TraceTable::build(const Registry& registry, Moment moment,
                                                            base::Progress& progress)
{
  store::Database& database = registry.m_store->database();
  return store::guarded(database, [&]() -> Result<std::shared_ptr<const TraceTable>> {
    const store::Snapshot snapshot(database);
    const auto view = registry.viewOf(moment);
    Parties parties;
    Entries held(parties, progress);
    TRY(const auto entries, view ? held.from(*view, moment.at) : held.from(database, moment));
    TRY(auto named, parties.named(database, moment));
    return std::make_shared<const TraceTable>(moment, entries, std::move(named));
  });
}

void TraceTable::trace(std::span<const net::Address> addresses, std::span<Traced> out) const
{
  constexpr std::size_t kAtOnce = 256;
  std::array<net::IndexMatch, kAtOnce> matches;
  for (std::size_t at = 0; at < addresses.size(); at += kAtOnce) {
    const std::size_t count = std::min(kAtOnce, addresses.size() - at);
    m_view.longestMatches(addresses.subspan(at, count), std::span(matches).first(count));
    std::transform(matches.begin(), matches.begin() + static_cast<std::ptrdiff_t>(count),
                   out.begin() + static_cast<std::ptrdiff_t>(at), tracedFrom);
  }
}

Traced TraceTable::trace(net::Address address) const
{
  Traced out;
  trace(std::span(&address, 1), std::span(&out, 1));
  return out;
}

}  // namespace sextant::registry
