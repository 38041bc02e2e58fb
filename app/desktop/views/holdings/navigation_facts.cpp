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

void count(const model::Holding& holding, Instant now, NavigationFigures& out)
{
  if (holding.status == model::Status::returning) ++out.returning;
  if (holding.status != model::Status::quarantined) return;
  ++out.quarantined;
  if (holding.valid.to.us - now.us < kSoonUs) ++out.quarantineEnding;
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
  bool whole = true;
  TRY_DO(registry.beliefs([&](const model::Holding& holding) {
    if (holding.valid.holds(now.at)) count(holding, now.at, out);
    return whole = wanted();
  }));
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
