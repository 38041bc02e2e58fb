// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/holdings/navigation_facts.h"

#include <algorithm>

namespace sextant::desktop {
namespace {

constexpr std::uint64_t kMostBlocks = 200;
constexpr std::size_t kMostOwn = 200;
constexpr std::int64_t kSoonUs = 30LL * 86'400 * 1'000'000;

bool isOf(const registry::HoldingView& view, const std::string& unit)
{
  return view.code == unit || view.name == unit || view.holderCode == unit ||
         view.holderName == unit;
}

void count(model::Status status, Period valid, Instant now, NavigationFigures& out)
{
  if (status == model::Status::returning) ++out.returning;
  if (status != model::Status::quarantined) return;
  ++out.quarantined;
  if (valid.to.us - now.us < kSoonUs) ++out.quarantineEnding;
}

void countSeen(const registry::HoldingsView& view, Instant now, NavigationFigures& out)
{
  view.walk({}, {}, {now, {now.us + 1}}, [&](const registry::IndexedHolding& one) {
    count(one.status, one.valid, now, out);
    return net::IndexWalk::inside;
  });
}

/// False when nobody waits for it any more.
Result<bool> countAll(const registry::Registry& registry, Instant now, const StillWanted& wanted,
                      NavigationFigures& out)
{
  if (const auto view = registry.view(); view && *view) {
    countSeen(**view, now, out);
    return true;
  }
  bool whole = true;
  TRY_DO(registry.beliefs([&](const model::Holding& holding) {
    if (holding.valid.holds(now)) count(holding.status, holding.valid, now, out);
    return whole = wanted();
  }));
  return whole;
}

}  // namespace

Result<NavigationFacts> readNavigation(const registry::Registry& registry)
{
  NavigationFacts out;
  TRY(out.blocks, registry.branches({}, {registry.now(), {}}, {}, kMostBlocks));
  TRY(out.plans, registry.drafts());
  return out;
}

Result<NavigationFigures> readFigures(const registry::Registry& registry,
                                      const std::string& ownUnit, const StillWanted& wanted)
{
  NavigationFigures out;
  const registry::Moment now{registry.now(), {}};
  TRY(bool whole, countAll(registry, now.at, wanted, out));
  const auto prefix = net::parsePrefix(ownUnit);
  if (whole && prefix) {
    TRY(auto chain, registry.chain(*prefix, now));
    if (!chain.empty() && chain.back().holding.prefix == *prefix)
      out.own.push_back(std::move(chain.back()));
  } else if (whole && !ownUnit.empty()) {
    TRY_DO(registry.list({}, now, [&](const registry::HoldingView& view) {
      if (isOf(view, ownUnit)) out.own.push_back(view);
      return out.own.size() < kMostOwn && (whole = wanted());
    }));
  }
  if (!whole) return fail(base::kCancelled);
  return out;
}

}  // namespace sextant::desktop
