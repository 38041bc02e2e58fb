// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/accounts.h"
#include "registry/trace/in_order.h"
#include "registry/trace/resolver.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace sextant::registry {
namespace {

/// Counts the addresses of one piece.
class PieceCount {
 public:
  explicit PieceCount(const TraceTable& table)
      : m_resolver(table), m_accounts(static_cast<std::size_t>(-1))
  {
  }

  void run(const TextPiece& piece)
  {
    m_resolver.run(piece);
    m_accounts.clear();
    TextPlace place = piece.place;
    std::size_t passed = piece.from;
    for (std::size_t i = 0; i < m_resolver.found().size(); ++i) {
      const net::FoundAddress& found = m_resolver.found()[i];
      place.line += lineEnds(piece.text().substr(passed, found.offset - passed));
      passed = found.offset;
      CountedAddress& account = *m_accounts.of(found.address);
      account.traced = m_resolver.traced()[i];
      add(account, {1, place.line, place.line});
    }
  }
  [[nodiscard]] std::span<const CountedAddress> accounts() const { return m_accounts.all(); }

 private:
  Resolver m_resolver;
  Accounts m_accounts;
};

/// Whether the first was seen more often, or as often and earlier.
bool ranksBefore(const TraceHits& a, const TraceHits& b)
{
  return std::tie(b.hits, a.firstText, a.firstLine) < std::tie(a.hits, b.firstText, b.firstLine);
}

/// Adds what one piece of a text tells: of each address once, in the order first seen, so lines may
/// go back.
void addSeen(TraceHits& to, const TraceHits& more)
{
  const auto lastBefore = std::pair(to.lastText, to.lastLine);
  registry::add(to, more);
  std::tie(to.lastText, to.lastLine) = std::max(lastBefore, std::pair(to.lastText, to.lastLine));
}

/// The first `most` of `all` by rank.
template <typename Counted>
void rank(std::vector<Counted>& all, std::size_t most)
{
  if (all.size() > most) {
    const auto end = all.begin() + static_cast<std::ptrdiff_t>(most);
    std::ranges::nth_element(all, end, ranksBefore);
    all.erase(end, all.end());
  }
  std::ranges::sort(all, ranksBefore);
}

}  // namespace

/// Adds up what the pieces tell, in order.
class TraceCounter::Sums {
 public:
  explicit Sums(std::size_t mostAddresses) : m_accounts(mostAddresses) {}

  void take(const PieceCount& piece, std::uint64_t bytes)
  {
    m_sums.bytes += bytes;
    for (CountedAddress counted : piece.accounts()) {
      counted.firstText = m_text;
      counted.lastText = m_text;
      addSeen(m_sums.all, counted);
      addSeen(m_parties[counted.traced.party], counted);
      CountedAddress* account = m_accounts.of(counted.address);
      m_sums.cut = m_sums.cut || account == nullptr;
      if (account == nullptr) continue;
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
    TraceCount out = m_sums;
    out.addresses = m_accounts.all().size();
    std::unordered_map<PartyNumber, std::uint64_t> addresses;
    for (const CountedAddress& counted : m_accounts.all()) {
      ++addresses[counted.traced.party];
      (counted.traced.party == kNobody ? out.unheld : out.held).push_back(counted);
    }
    for (const auto& [party, hits] : m_parties) {
      out.parties.push_back({hits, party, addresses[party]});
    }
    std::ranges::sort(out.parties, ranksBefore);
    rank(out.unheld, mostListed);
    rank(out.held, mostListed);
    return out;
  }

 private:
  Accounts m_accounts;
  std::unordered_map<PartyNumber, TraceHits> m_parties;
  TraceCount m_sums;  ///< without what is listed
  std::uint32_t m_text = 0;
};

std::optional<net::Prefix> CountedAddress::prefix() const
{
  if (traced.length < 0) return std::nullopt;
  return net::Prefix(address, traced.length);
}

TraceCounter::TraceCounter(const TraceTable& table, const TraceOptions& options)
    : m_table(table), m_options(options), m_sums(std::make_unique<Sums>(options.mostAddresses))
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
  const PieceCount pattern(m_table);
  auto counted = InOrder(pattern, m_options.threads).run(pieces, take, progress);
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
