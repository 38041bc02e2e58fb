// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/index/indexed_holdings.h"

#include "store/holding_scan.h"
#include "store/versions.h"

#include <utility>

namespace sextant::registry {
namespace {

using model::Holding;

net::IndexWalk asIndexWalk(store::Walk walk)
{
  switch (walk) {
    case store::Walk::inside:
      return net::IndexWalk::inside;
    case store::Walk::past:
      return net::IndexWalk::past;
    default:
      return net::IndexWalk::stop;
  }
}

/// Is it what the row says, and told by the view where one asks for it?
bool isSame(const HoldingsView& view, const store::HoldingRow& row)
{
  const Instant at = std::max(row.valid.from, view.since());
  const auto found = view.exactly(row.prefix, at);
  return found && *found == IndexedHolding{row.prefix, row.version, row.kind,    row.status,
                                           row.holder, row.member,  found->zone, row.valid} &&
         view.zoneName(found->zone) == row.zone;
}

}  // namespace

Result<Holding> IndexedHoldings::whole(const IndexedHolding& holding) const
{
  return store::guarded(m_database, [&]() -> Result<Holding> {
    if (auto found = store::versionOf<Holding>(m_database, holding.version)) return *found;
    return fail(store::kDamaged, {m_database.path(), "a version is gone"});
  });
}

Result<std::vector<Holding>> IndexedHoldings::covering(net::Prefix prefix, Period during) const
{
  std::vector<Holding> out;
  for (const IndexedHolding& one : m_view.chain(prefix, during)) {
    TRY(auto holding, whole(one));
    out.push_back(std::move(holding));
  }
  return out;
}

Result<> IndexedHoldings::inside(net::Prefix prefix, Period during, const Visitor& visit,
                                 std::optional<net::Prefix> after) const
{
  Result<> out;
  const net::Prefix behind = after && *after > prefix ? *after : prefix;
  m_view.walk(prefix, behind, during, [&](const IndexedHolding& one) {
    const auto holding = whole(one);
    if (holding) return asIndexWalk(visit(*holding));
    out = fail(holding.error());
    return net::IndexWalk::stop;
  });
  return out;
}

Result<bool> matches(const HoldingsView& view, store::Database& database)
{
  std::uint64_t expected = 0;
  view.everything([&](const IndexedHolding& one) {
    if (view.since() < one.valid.to) ++expected;
  });
  return store::guarded(database, [&]() -> Result<bool> {
    std::uint64_t seen = 0;
    bool equal = true;
    store::scanBeliefs(database, view.since(), view.height(), [&](const store::HoldingRow& row) {
      ++seen;
      equal = isSame(view, row);
      return equal;
    });
    return equal && seen == expected;
  });
}

}  // namespace sextant::registry
