// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/trace_table.h"

#include "registry/name_book.h"
#include "store/holding_scan.h"
#include "store/store.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace sextant::registry {
namespace {

constexpr unsigned kKindBits = 3;  ///< of a handle in the index; the others are the party's number

/// Numbers the parties of holdings, and then names each once.
class Parties {
 public:
  PartyNumber numberOf(model::ObjectId holder, model::ObjectId member)
  {
    const Key key{holder, member};
    if (!m_all.empty() && key == m_all[m_last]) return m_last;  // as rows beside each other often
    const auto [place, isNew] = m_numbers.try_emplace(key, static_cast<PartyNumber>(m_all.size()));
    if (isNew) m_all.push_back(key);
    m_last = place->second;
    return m_last;
  }

  Result<std::vector<TraceParty>> named(store::Database& database, Moment moment) const
  {
    std::vector<TraceParty> out(m_all.size());
    NameBook names(database, moment);
    for (std::size_t i = 0; i < m_all.size(); ++i) {
      TRY(const auto* holder, names.holder(m_all[i].first));
      if (holder != nullptr) out[i] = {holder->code, std::string(holder->name()), {}};
      out[i].holder = out[i].name;
    }
    TRY_DO(nameMembers(database, moment, names, out));
    return out;
  }

 private:
  using Key = std::pair<model::ObjectId, model::ObjectId>;  ///< holder and member, 0 = none
  struct Hash {
    std::size_t operator()(const Key& key) const
    {
      const auto mixed = static_cast<std::uint64_t>(key.first) * 0x9e3779b97f4a7c15;
      return mixed ^ static_cast<std::uint64_t>(key.second);
    }
  };

  /// Many are read at once; what is not in force at the moment is asked for one by one.
  Result<> nameMembers(store::Database& database, Moment moment, NameBook& names,
                       std::vector<TraceParty>& out) const
  {
    constexpr std::size_t kMany = 1000;
    std::unordered_map<model::ObjectId, model::PlannedMember> inForce;
    if (m_all.size() > kMany) {
      TRY(auto members, store::members(database, store::at(moment.at, moment.known)));
      for (model::PlannedMember& member : members) {
        inForce.try_emplace(member.object, std::move(member));
      }
    }
    for (std::size_t i = 0; i < m_all.size(); ++i) {
      const auto found = inForce.find(m_all[i].second);
      const model::PlannedMember* member = found == inForce.end() ? nullptr : &found->second;
      if (member == nullptr) {
        TRY(member, names.member(m_all[i].second));
      }
      if (member == nullptr) continue;
      out[i].code = member->code;
      out[i].name = member->name;
    }
    return {};
  }

  std::unordered_map<Key, PartyNumber, Hash> m_numbers;
  std::vector<Key> m_all;
  PartyNumber m_last = 0;  ///< numbered last
};

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
    store::scanBeliefs(database, moment.at, moment.known, [&](const store::HoldingRow& row) {
      return row.believed && row.valid.holds(moment.at) ? take(row) : goesOn();
    });
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
    if (!std::ranges::is_sorted(m_entries, {}, &net::IndexEntry::prefix)) {
      std::ranges::sort(m_entries, {}, &net::IndexEntry::prefix);
    }
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
