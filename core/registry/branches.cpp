// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/index/indexed_holdings.h"
#include "registry/name_book.h"
#include "registry/registry.h"
#include "store/journal.h"
#include "store/store.h"
#include "store/stored_holdings.h"
#include "store/versions.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace sextant::registry {
namespace {

using model::Holding;

/// Most holdings counted inside one branch, and inside all that are asked for at once.
constexpr std::uint64_t kMostInside = 4096;
constexpr std::uint64_t kMostTogether = 16384;

Period during(Moment moment)
{
  return {moment.at, {moment.at.us + 1}};
}

net::Count addressesIn(net::Prefix prefix)
{
  return net::powerOfTwo(net::Address::kBits - prefix.length());
}

/// Makes branches of holdings: in a view, or in the store until what may be counted for one
/// question is spent.
class BranchMaker {
 public:
  BranchMaker(store::Database& database, Moment moment, std::optional<HoldingsView> view)
      : m_moment(moment), m_names(database, moment), m_view(std::move(view))
  {
    if (m_view) {
      m_holdings = std::make_unique<IndexedHoldings>(database, *m_view);
    } else {
      m_holdings = std::make_unique<store::StoredHoldings>(database, moment.known);
    }
  }

  Result<Branch> branch(Holding holding)
  {
    Branch out;
    TRY_DO(count(holding.prefix, out));
    TRY(out.view, m_names.view(std::move(holding)));
    return out;
  }
  [[nodiscard]] const store::Holdings& holdings() const { return *m_holdings; }

 private:
  Result<> count(net::Prefix prefix, Branch& out)
  {
    if (!m_view) return countInStore(prefix, out);
    const net::IndexTaken taken = m_view->taken(prefix, m_moment.at);
    out.inside = taken.entries;
    out.taken = taken.addresses;
    return {};
  }
  Result<> countInStore(net::Prefix prefix, Branch& out)
  {
    const std::uint64_t most = std::clamp<std::uint64_t>(m_left, 1, kMostInside);
    TRY_DO(m_holdings->inside(prefix, during(m_moment), [&](const Holding& inner) {
      out.whole = out.inside < most;
      if (!out.whole) return store::Walk::stop;
      ++out.inside;
      out.taken += addressesIn(inner.prefix);
      return store::Walk::past;
    }));
    m_left -= std::min(m_left, out.inside);
    return {};
  }

  Moment m_moment;
  NameBook m_names;
  std::optional<HoldingsView> m_view;
  std::unique_ptr<store::Holdings> m_holdings;
  std::uint64_t m_left = kMostTogether;
};

/// The prefixes of the holdings that an entry opened or closed; false where it did more than that.
bool gather(store::Database& database, const store::ChainEntry& entry, std::set<net::Prefix>& out)
{
  std::int64_t seen = 0;
  store::visitVersions<Holding>(database, entry.firstVersion, entry.lastVersion,
                                [&](const Holding& holding, const auto&) {
                                  out.insert(holding.prefix);
                                  ++seen;
                                });
  for (const model::VersionId version : store::unpackVersions(entry.closedVersions)) {
    const auto closed = store::versionOf<Holding>(database, version);
    if (!closed) return false;
    out.insert(closed->prefix);
  }
  return seen == entry.opened;
}

}  // namespace

double Branch::share() const
{
  const int bits = net::Address::kBits - view.holding.prefix.length();
  return std::ldexp(taken.convert_to<double>(), -bits);
}

Result<std::vector<Branch>> Registry::branches(std::optional<net::Prefix> parent, Moment moment,
                                               std::optional<net::Prefix> after,
                                               std::uint64_t limit) const
{
  if (limit == 0) return std::vector<Branch>{};
  if (after) after = net::Prefix(after->last(), net::Address::kBits);
  BranchMaker maker(m_store->database(), moment, viewOf(moment));
  std::vector<Holding> found;
  TRY_DO(maker.holdings().inside(
      parent.value_or(net::Prefix{}), during(moment),
      [&](const Holding& holding) {
        found.push_back(holding);
        return found.size() == limit ? store::Walk::stop : store::Walk::past;
      },
      after));
  std::vector<Branch> out;
  for (Holding& holding : found) {
    TRY(auto branch, maker.branch(std::move(holding)));
    out.push_back(std::move(branch));
  }
  return out;
}

Result<std::vector<Branch>> Registry::branchesAt(std::span<const net::Prefix> prefixes,
                                                 Moment moment) const
{
  BranchMaker maker(m_store->database(), moment, viewOf(moment));
  std::vector<Branch> out;
  for (const net::Prefix prefix : prefixes) {
    TRY(auto around, maker.holdings().covering(prefix, during(moment)));
    if (around.empty() || around.back().prefix != prefix) continue;
    TRY(auto branch, maker.branch(std::move(around.back())));
    out.push_back(std::move(branch));
  }
  return out;
}

Result<std::optional<std::vector<net::Prefix>>> Registry::touchedSince(model::EntryNumber since,
                                                                       std::size_t limit) const
{
  store::Database& database = m_store->database();
  return store::guarded(database, [&]() -> Result<std::optional<std::vector<net::Prefix>>> {
    std::set<net::Prefix> prefixes;
    bool told = true;
    std::size_t versions = 0;
    store::visitEntries(database, {}, true, [&](const store::ChainEntry& entry) {
      if (entry.number <= since) return false;
      versions += static_cast<std::size_t>(entry.opened + entry.closed);
      told = versions <= 2 * limit && gather(database, entry, prefixes) && prefixes.size() <= limit;
      return told;
    });
    if (!told) return std::nullopt;
    return std::vector<net::Prefix>(prefixes.begin(), prefixes.end());
  });
}

}  // namespace sextant::registry
