// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/trace_table.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace sextant::registry {
namespace {

constexpr unsigned kKindBits = 3;  ///< of a handle in the index; the others are the party's number
constexpr std::uint64_t kRowsPerReport = 65'536;

/// Parties of holdings, each once.
class Parties {
 public:
  PartyNumber numberOf(const HoldingView& view)
  {
    const Key key{view.holding.holder, view.holding.member};
    const auto [place, isNew] = m_numbers.try_emplace(key, static_cast<PartyNumber>(m_all.size()));
    if (isNew) {
      const bool member = view.holding.member != 0;
      m_all.push_back({member ? view.code : view.holderCode, member ? view.name : view.holderName,
                       view.holderName});
    }
    return place->second;
  }
  std::vector<TraceParty> take() { return std::move(m_all); }

 private:
  using Key = std::pair<model::ObjectId, model::ObjectId>;
  struct Hash {
    std::size_t operator()(const Key& key) const
    {
      return std::hash<model::ObjectId>{}(key.first * 0x9e3779b97f4a7c1 + key.second);
    }
  };

  std::unordered_map<Key, PartyNumber, Hash> m_numbers;
  std::vector<TraceParty> m_all;
};

Traced tracedFrom(net::IndexMatch match)
{
  if (match.length < 0) return {};
  constexpr unsigned kKindMask = (1U << kKindBits) - 1;
  return {match.handle >> kKindBits, static_cast<model::Kind>(match.handle & kKindMask),
          match.length};
}

}  // namespace

TraceTable::TraceTable(Moment moment, net::PrefixView view, std::vector<TraceParty> parties)
    : m_moment(moment), m_view(std::move(view)), m_parties(std::move(parties))
{
}

Result<std::shared_ptr<const TraceTable>> TraceTable::build(const Registry& registry, Moment moment,
                                                            base::Progress& progress)
{
  Parties parties;
  std::vector<net::IndexEntry> entries;
  TRY_DO(registry.list({}, moment, [&](const HoldingView& view) {
    const auto handle =
        parties.numberOf(view) << kKindBits | static_cast<net::Handle>(view.holding.kind);
    entries.push_back({view.holding.prefix, handle});
    if (entries.size() % kRowsPerReport == 0) progress.report(entries.size(), 0);
    return !progress.cancelled();
  }));
  if (progress.cancelled()) return fail(base::kCancelled);
  net::PrefixIndex index;
  index.build(entries);
  return std::shared_ptr<const TraceTable>(new TraceTable(moment, index.view(), parties.take()));
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
