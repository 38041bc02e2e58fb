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
  return !unit.empty() && (view.code == unit || view.name == unit || view.holderCode == unit ||
                           view.holderName == unit);
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
                                      const std::string& ownUnit)
{
  NavigationFigures out;
  const Instant now = registry.now();
  const auto ownPrefix = net::parsePrefix(ownUnit);
  TRY_DO(registry.list({}, {now, {}}, [&](const registry::HoldingView& view) {
    const model::Holding& holding = view.holding;
    const bool own = ownPrefix ? *ownPrefix == holding.prefix : isOf(view, ownUnit);
    if (own && out.own.size() < kMostOwn) out.own.push_back(view);
    if (holding.status == model::Status::returning) ++out.returning;
    if (holding.status != model::Status::quarantined) return true;
    ++out.quarantined;
    if (holding.valid.to.us - now.us < kSoonUs) ++out.quarantineEnding;
    return true;
  }));
  return out;
}

}  // namespace sextant::desktop
