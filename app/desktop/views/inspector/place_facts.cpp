// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/place_facts.h"

#include "plan/scheme_toml.h"
#include "registry/codes.h"

#include <algorithm>
#include <array>

namespace sextant::desktop {
namespace {

using net::FreePlacement;
using registry::Moment;
using registry::Registry;

constexpr std::size_t kMostEntries = 50;
constexpr std::size_t kMostVersions = 200;
constexpr std::uint64_t kMostBlocks = 10'000;

Moment today(const Registry& registry)
{
  return {registry.now(), std::nullopt};
}

Result<std::vector<model::JournalEntry>> entriesOf(const Registry& registry, net::Prefix prefix)
{
  std::vector<model::JournalEntry> out;
  TRY_DO(registry.log(prefix, [&out](const model::JournalEntry& entry) {
    out.push_back(entry);
    return out.size() < kMostEntries;
  }));
  return out;
}

}  // namespace

const registry::HoldingView* PlaceFacts::around() const
{
  const std::size_t inside = held() ? 1 : 0;
  return chain.size() > inside ? &chain[chain.size() - 1 - inside] : nullptr;
}

Result<std::optional<PlanReading>> readingOf(const Registry& registry, net::Prefix prefix)
{
  TRY(const auto plans, registry.plans(today(registry)));
  for (const model::PublishedPlan& plan : plans) {
    const bool covers = std::ranges::any_of(
        plan.blocks, [prefix](const auto& block) { return block.prefix.covers(prefix); });
    if (!covers) continue;
    TRY(auto scheme, plan::parseScheme(plan.schemeText, plan.name));
    TRY(auto decoded, registry.decode(prefix.address()));
    return PlanReading{plan.name, std::move(scheme), std::move(decoded)};
  }
  return std::nullopt;
}

Result<PlaceFacts> factsOf(const Registry& registry, const Place& place)
{
  PlaceFacts out;
  out.place = place;
  out.now = registry.now();
  const Moment moment{out.now, std::nullopt};
  TRY(out.chain, registry.chain(place.prefix, moment));
  TRY(out.reading, readingOf(registry, place.prefix));
  TRY(out.versions, registry.history(place.prefix, kMostVersions));
  TRY(out.entries, entriesOf(registry, place.prefix));
  if (out.held() && !out.own().holderCode.empty()) {
    TRY(out.holder, registry.holder(out.own().holderCode, moment));
  }
  return out;
}

Result<PlaceFigures> figuresOf(const Registry& registry, net::Prefix prefix)
{
  PlaceFigures out;
  TRY(out.stats, registry.stats(prefix));
  TRY(out.growsTo, registry.growsTo(prefix));
  TRY(out.findings, registry::checkAt(registry, prefix));
  return out;
}

Result<RegisterFacts> factsOfRegister(const Registry& registry)
{
  RegisterFacts out;
  TRY(out.head, registry.head());
  TRY(out.plans, registry.plans(today(registry)));
  TRY(out.drafts, registry.drafts());
  TRY(out.stats, registry.stats(std::nullopt));
  TRY(auto outermost, registry.branches(std::nullopt, today(registry), std::nullopt, kMostBlocks));
  for (registry::Branch& branch : outermost) {
    if (branch.view.holding.kind == model::Kind::block)
      out.blocks.push_back(std::move(branch.view));
  }
  return out;
}

Result<HolderFacts> factsOfHolder(const Registry& registry, const std::string& code)
{
  HolderFacts out;
  TRY(auto holder, registry.holder(code, today(registry)));
  if (!holder) return fail(Error{registry::kUnknownHolder, {code}, code, {}, {}});
  out.holder = *std::move(holder);
  registry::Filter theirs;
  theirs.holder = out.holder.holder.code;
  theirs.limit = HolderFacts::kMostHoldings;
  TRY_DO(registry.list(theirs, today(registry), [&out](const registry::HoldingView& view) {
    out.holdings.push_back(view);
    return true;
  }));
  return out;
}

Result<std::vector<FreeChoice>> freeChoices(const Registry& registry, net::Prefix parent,
                                            int length)
{
  constexpr std::array kPlacements = {FreePlacement::first, FreePlacement::best,
                                      FreePlacement::sparse, FreePlacement::nibble,
                                      FreePlacement::last};
  std::vector<FreeChoice> out;
  for (const FreePlacement placement : kPlacements) {
    registry::NextFree wanted;
    wanted.parent = parent;
    wanted.length = length;
    wanted.placement = placement;
    TRY(const auto found, registry.free(wanted));
    if (found.empty()) continue;
    const auto known = std::ranges::find(out, found.front(), &FreeChoice::prefix);
    if (known == out.end()) {
      out.push_back({found.front(), {placement}});
    } else {
      known->placements.push_back(placement);
    }
  }
  return out;
}

int usualLength(model::Kind kind, net::Prefix parent, const model::Scheme* scheme)
{
  constexpr int kSubnet = 64;
  const int narrower = std::min(parent.length() + 8, net::Address::kBits);
  if (parent.length() >= kSubnet) return net::Address::kBits;
  if (kind == model::Kind::registration) return kSubnet;
  if (scheme == nullptr) return std::min(narrower, kSubnet);
  const std::size_t last = scheme->lastLevel();
  const bool unit = kind == model::Kind::assignment && last != model::Scheme::npos;
  if (unit && scheme->lengthAfter(last) > parent.length()) return scheme->lengthAfter(last);
  for (std::size_t i = 0; i < scheme->fields.size(); ++i) {
    if (scheme->lengthAfter(i) > parent.length()) return scheme->lengthAfter(i);
  }
  return std::min(narrower, kSubnet);
}

}  // namespace sextant::desktop
