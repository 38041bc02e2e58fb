// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/accounts.h"
#include "registry/trace/in_order.h"
#include "registry/trace/resolver.h"

#include <algorithm>
#include <unordered_map>

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
  return a.hits != b.hits ? a.hits > b.hits : a.firstLine < b.firstLine;
}

/// Adds up what the pieces tell, in order.
class TextCount {
 public:
  explicit TextCount(std::size_t mostAddresses) : m_accounts(mostAddresses) {}

  void take(const PieceCount& piece)
  {
    for (const CountedAddress& counted : piece.accounts()) {
      addSeen(m_out.all, counted);
      addSeen(m_parties[counted.traced.party], counted);
      CountedAddress* account = m_accounts.of(counted.address);
      m_out.cut = m_out.cut || account == nullptr;
      if (account == nullptr) continue;
      account->traced = counted.traced;
      add(*account, counted);
    }
  }

  TraceCount result()
  {
    m_out.addresses = m_accounts.all().size();
    std::unordered_map<PartyNumber, std::uint64_t> addresses;
    for (const CountedAddress& counted : m_accounts.all()) {
      ++addresses[counted.traced.party];
      (counted.traced.party == kNobody ? m_out.unheld : m_out.held).push_back(counted);
    }
    for (const auto& [party, hits] : m_parties) {
      m_out.parties.push_back({hits, party, addresses[party]});
    }
    std::ranges::sort(m_out.parties, ranksBefore);
    std::ranges::sort(m_out.unheld, ranksBefore);
    std::ranges::sort(m_out.held, ranksBefore);
    return std::move(m_out);
  }
  TraceCount& out() { return m_out; }

 private:
  /// Of one piece each address is told once, in the order first seen, so lines may go back.
  static void addSeen(TraceHits& to, const TraceHits& more)
  {
    const std::uint64_t lastLine = std::max(to.lastLine, more.lastLine);
    add(to, more);
    to.lastLine = lastLine;
  }

  Accounts m_accounts;
  std::unordered_map<PartyNumber, TraceHits> m_parties;
  TraceCount m_out;
};

}  // namespace

std::optional<net::Prefix> CountedAddress::prefix() const
{
  if (traced.length < 0) return std::nullopt;
  return net::Prefix(address, traced.length);
}

Result<TraceCount> countTrace(const TraceTable& table, const TraceInput& input,
                              const TraceOptions& options, base::Progress& progress)
{
  TextPieces pieces(input, TextPieces::Places::counted);
  TextCount count(options.mostAddresses);
  const auto take = [&](const PieceCount& work, const TextPiece& piece) -> Result<> {
    TraceCount& out = count.out();
    out.bytes += piece.own().size();
    count.take(work);
    progress.report(out.bytes, input.bytes);
    return {};
  };
  const PieceCount pattern(table);
  TRY_DO(InOrder(pattern, options.threads).run(pieces, take, progress));
  count.out().lines = pieces.lines();
  return count.result();
}

}  // namespace sextant::registry
