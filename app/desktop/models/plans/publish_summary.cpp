// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/plans/publish_summary.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_set>

namespace sextant::desktop {
namespace {

constexpr std::size_t kMostExamples = 8;

model::Kind kindOf(const model::Scheme& scheme, const std::string& level)
{
  if (level.empty()) return model::Kind::block;
  const std::size_t last = scheme.lastLevel();
  const bool onLast = last != model::Scheme::npos && scheme.fields[last].name == level;
  return onLast ? model::Kind::reservation : model::Kind::allocation;
}

std::vector<LevelChange> emptyLevels(const model::Scheme& scheme)
{
  std::vector<LevelChange> levels{{{}, model::Kind::block}};
  for (const model::SchemeField& field : scheme.fields) {
    if (field.role != model::FieldRole::level) continue;
    levels.push_back({field.name, kindOf(scheme, field.name)});
  }
  return levels;
}

void countBlocks(const std::set<net::Prefix>& held, PublishSummary& summary)
{
  for (const model::PlannedBlock& block : summary.opened.draft->blocks) {
    ++(held.contains(block.prefix) ? summary.levels.front().kept : summary.levels.front().added);
  }
}

void countPlacements(const std::set<net::Prefix>& held, PublishSummary& summary)
{
  const model::Draft& draft = *summary.opened.draft;
  for (std::size_t i = 0; i < draft.placements.size(); ++i) {
    const model::Placement& placement = draft.placements[i];
    const std::string& level = draft.members[placement.member].level;
    if (level.empty()) continue;
    LevelChange& change = *std::ranges::find(summary.levels, level, &LevelChange::level);
    if (held.contains(placement.prefix)) {
      ++change.kept;
      continue;
    }
    ++change.added;
    if (summary.examples.size() < kMostExamples) summary.examples.push_back(i);
  }
}

Result<> countMembers(const registry::Registry& registry, PublishSummary& summary)
{
  TRY(const auto members, registry.members({registry.now(), std::nullopt}));
  std::unordered_set<std::string> known;
  for (const model::PlannedMember& member : members) known.insert(member.code);
  summary.newMembers = static_cast<std::uint64_t>(std::ranges::count_if(
      summary.opened.draft->members,
      [&known](const model::Member& member) { return !known.contains(member.code); }));
  return {};
}

Result<> findReplaced(const registry::Registry& registry, PublishSummary& summary)
{
  TRY(const auto plans, registry.plans({registry.now(), std::nullopt}));
  const auto& blocks = summary.opened.draft->blocks;
  for (const model::PublishedPlan& plan : plans) {
    const bool shares = std::ranges::any_of(plan.blocks, [&](const model::PlannedBlock& theirs) {
      return std::ranges::any_of(blocks, [&theirs](const model::PlannedBlock& ours) {
        return ours.prefix.overlaps(theirs.prefix);
      });
    });
    if (shares) summary.replacedPlans.push_back(plan.name);
  }
  return {};
}

/// Publishing breaks off at its first refusals: then the whole trial is the refusal.
void attempt(registry::Registry& registry, base::Progress& progress, PublishSummary& summary)
{
  const std::string name = summary.opened.draft->name;
  auto trial =
      registry.applyEach({.what = "publish", .why = {}, .operations = {registry::Publish{name}}},
                         {.dryRun = true, .skipRefused = false}, progress);
  if (!trial) {
    summary.refusal = std::move(trial).error();
    return;
  }
  summary.opens = trial->opened;
  summary.closes = trial->closed;
  summary.refusal = std::move(trial->outcomes.front().reason);
}

}  // namespace

std::uint64_t PublishSummary::added() const
{
  return std::accumulate(
      levels.begin(), levels.end(), std::uint64_t{0},
      [](std::uint64_t sum, const LevelChange& level) { return sum + level.added; });
}

Result<PublishSummary> summarisePublish(registry::Registry& registry, const std::string& draft,
                                        base::Progress& progress)
{
  PublishSummary summary;
  TRY(summary.opened, openDraft(registry, draft));
  TRY(const auto pins, registry.pins(summary.opened.draft->blocks));
  std::set<net::Prefix> held;
  for (const model::Pin& pin : pins) held.insert(pin.prefix);
  summary.levels = emptyLevels(summary.opened.draft->scheme);
  countBlocks(held, summary);
  countPlacements(held, summary);
  TRY_DO(countMembers(registry, summary));
  TRY_DO(findReplaced(registry, summary));
  attempt(registry, progress, summary);
  return summary;
}

}  // namespace sextant::desktop
