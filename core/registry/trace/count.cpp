// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/accounts.h"
#include "registry/trace/in_order.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <tuple>
#include <utility>

namespace sextant::registry {
namespace {

/// Counts the addresses of one piece.
class PieceCount {
 public:
  void run(const TextPiece& piece, Resolver& resolver)
  {
    resolver.run(piece);
    m_accounts.clear();
    TextPlace place = piece.place;
    std::size_t passed = piece.from;
    for (std::size_t i = 0; i < resolver.found().size(); ++i) {
      const net::FoundAddress& found = resolver.found()[i];
      place.line += lineEnds(piece.text().substr(passed, found.offset - passed));
      passed = found.offset;
      CountedAddress& account = *m_accounts.of(found.address);
      account.traced = resolver.traced()[i];
      add(account, {1, place.line, place.line});
    }
  }
  [[nodiscard]] std::span<const CountedAddress> accounts() const { return m_accounts.all(); }

 private:
  Accounts m_accounts{static_cast<std::size_t>(-1)};
};

/// Adds what one piece of a text tells: of each address once, in the order first seen, so lines may
/// go back.
void addSeen(TraceHits& to, const TraceHits& more)
{
  const auto lastBefore = std::pair(to.lastText, to.lastLine);
  registry::add(to, more);
  std::tie(to.lastText, to.lastLine) = std::max(lastBefore, std::pair(to.lastText, to.lastLine));
}

/// Those of `all` that are wanted, most hits first, of as many hits the first seen; `most` at most.
/// `all` is in the order first seen, and few have many hits.
template <typename Counted, typename Wanted>
std::vector<Counted> ranked(const std::vector<Counted>& all, std::size_t most, const Wanted& wanted)
{
  static constexpr std::uint64_t kMany = 1024;
  std::array<std::size_t, kMany + 1> places{};
  const auto placeFor = [&places](const Counted& one) -> std::size_t& {
    return places[std::min(one.hits, kMany)];
  };
  for (const Counted& one : all) placeFor(one) += wanted(one) ? 1U : 0U;
  const auto many = static_cast<std::ptrdiff_t>(places.back());
  std::exclusive_scan(places.rbegin(), places.rend(), places.rbegin(), std::size_t{0});
  std::vector<const Counted*> order(places.front());
  for (const Counted& one : all) {
    if (wanted(one)) order[placeFor(one)++] = &one;
  }
  std::stable_sort(order.begin(), order.begin() + many,
                   [](const Counted* a, const Counted* b) { return a->hits > b->hits; });
  order.resize(std::min(order.size(), most));
  std::vector<Counted> out;
  out.reserve(order.size());
  for (const Counted* one : order) out.push_back(*one);
  return out;
}

}  // namespace

/// Adds up what the pieces tell, in order.
class TraceCounter::Sums {
 public:
  Sums(std::size_t parties, std::size_t mostAddresses)
      : m_accounts(mostAddresses), m_partyPlaces(parties + 1)
  {
  }

  void take(const PieceCount& piece, std::uint64_t bytes)
  {
    m_sums.bytes += bytes;
    const auto accounts = piece.accounts();
    for (std::size_t i = 0; i < accounts.size(); ++i) {
      m_accounts.fetchAhead(accounts, i);
      fetchPartyAhead(accounts, i);
      CountedAddress counted = accounts[i];
      counted.firstText = m_text;
      counted.lastText = m_text;
      addSeen(m_sums.all, counted);
      CountedParty& party = partyOf(counted.traced.party);
      addSeen(party, counted);
      CountedAddress* account = m_accounts.of(counted.address);
      m_sums.cut = m_sums.cut || account == nullptr;
      if (account == nullptr) continue;
      party.addresses += account->hits == 0 ? 1U : 0U;
      account->traced = counted.traced;
      registry::add(*account, counted);
    }
  }

  void endText(std::uint64_t lines)
  {
    m_sums.lines += lines;
    ++m_text;
  }

  [[nodiscard]] TraceCount soFar(std::size_t mostListed) const
  {
    const auto isHeld = [](const CountedAddress& one) { return one.traced.party != kNobody; };
    TraceCount out = m_sums;
    out.addresses = m_accounts.all().size();
    out.parties = ranked(m_parties, m_parties.size(), [](const CountedParty&) { return true; });
    out.unheld = ranked(m_accounts.all(), mostListed, std::not_fn(isHeld));
    out.held = ranked(m_accounts.all(), mostListed, isHeld);
    return out;
  }

 private:
  CountedParty& partyOf(PartyNumber party)
  {
    std::uint32_t& place = m_partyPlaces[party + 1];  // kNobody: the first
    if (place == 0) {
      m_parties.push_back({{}, party, 0});
      place = static_cast<std::uint32_t>(m_parties.size());
    }
    return m_parties[place - 1];
  }

  /// Has the parties of those behind `at` on their way from memory.
  void fetchPartyAhead(std::span<const CountedAddress> addresses, std::size_t at) const
  {
    constexpr std::size_t kPlaceAhead = 16;
    constexpr std::size_t kPartyAhead = 8;
    if (at + kPlaceAhead >= addresses.size()) return;
    __builtin_prefetch(&m_partyPlaces[addresses[at + kPlaceAhead].traced.party + 1]);
    const std::uint32_t place = m_partyPlaces[addresses[at + kPartyAhead].traced.party + 1];
    if (place != 0) __builtin_prefetch(&m_parties[place - 1]);
  }

  Accounts m_accounts;
  std::vector<std::uint32_t> m_partyPlaces;  ///< in m_parties, from 1; 0 = not seen
  std::vector<CountedParty> m_parties;
  TraceCount m_sums;  ///< without what is listed
  std::uint32_t m_text = 0;
};

std::optional<net::Prefix> CountedAddress::prefix() const
{
  if (traced.length < 0) return std::nullopt;
  return net::Prefix(address, traced.length);
}

TraceCounter::TraceCounter(const TraceTable& table, const TraceOptions& options)
    : m_table(table),
      m_options(options),
      m_sums(std::make_unique<Sums>(table.parties().size(), options.mostAddresses))
{
}

TraceCounter::~TraceCounter() = default;

Result<> TraceCounter::add(const TraceInput& input, base::Progress& progress,
                           const Between& between)
{
  TextPieces pieces(input, TextPieces::Places::counted);
  std::uint64_t done = 0;
  const auto take = [&](const PieceCount& work, const TextPiece& piece) -> Result<> {
    done += piece.own().size();
    m_sums->take(work, piece.own().size());
    progress.report(done, input.bytes);
    if (between) between();
    return {};
  };
  const PieceCount pattern;
  auto counted = InOrder(m_table, pattern, m_options.threads).run(pieces, take, progress);
  m_sums->endText(pieces.lines());
  return counted;
}

TraceCount TraceCounter::soFar(std::size_t mostListed) const
{
  return m_sums->soFar(mostListed);
}

Result<TraceCount> countTrace(const TraceTable& table, const TraceInput& input,
                              const TraceOptions& options, base::Progress& progress)
{
  TraceCounter counter(table, options);
  TRY_DO(counter.add(input, progress));
  return counter.soFar();
}

}  // namespace sextant::registry
