// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/trace_table.h"

#include "registry/trace/held.h"
#include "store/store.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace sextant::registry {
namespace {

constexpr unsigned kKindBits = 3;  ///< of a handle in the index; the others are the party's number

/// From where it costs least.
Result<> gather(Held& held, const store::Store& store, const std::optional<HoldingsView>& view,
                std::optional<Instant> snapshotAt)
{
  if (view) return held.from(*view);
  if (snapshotAt) {
    TRY(const bool done, held.fromSnapshot(store, *snapshotAt));
    if (done) return {};
  }
  return held.from(store.database());
}

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
    std::optional<Instant> snapshotAt;
    if (registry.m_options.snapshotFrom) snapshotAt = registry.now();
    Held held(moment, progress);
    TRY_DO(gather(held, *registry.m_store, view, snapshotAt));
    TRY(auto named, held.parties().named(database, moment));
    return std::make_shared<const TraceTable>(moment, held.entries(), std::move(named));
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
