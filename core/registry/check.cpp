// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/check.h"

#include "plan/scheme_toml.h"
#include "registry/rules/rule_ids.h"
#include "registry/rules/rules.h"

#include <algorithm>
#include <array>

namespace sextant::registry {
namespace {

using namespace rules;

constexpr std::array kRules = {
    RuleEntry{kOverlap, makeRule<Overlap>},
    RuleEntry{kOutside, makeRule<Outside>},
    RuleEntry{kWrongKind, makeRule<WrongKind>},
    RuleEntry{kBeforeBlock, makeRule<BeforeBlock>},
    RuleEntry{kSpecialSpace, makeRule<SpecialSpace>},
    RuleEntry{kDocumentation, makeRule<Documentation>},
    RuleEntry{kUndefinedUla, makeRule<UndefinedUla>},
    RuleEntry{kMemorableUla, makeRule<MemorableUla>},
    RuleEntry{kOffBoundary, makeRule<OffBoundary>},
    RuleEntry{kReservedValue, makeRule<ReservedValue>},
    RuleEntry{kLevelSkipped, makeRule<LevelSkipped>},
    RuleEntry{kExpired, makeRule<Expired>},
    RuleEntry{kNoContact, makeRule<NoContact>},
    RuleEntry{kReservedInterfaceId, makeRule<ReservedInterfaceId>},
};

/// Those that rules judge.
constexpr std::array kFacts = {std::string_view("gives_on")};

Result<RuleContext> contextOf(const Registry& registry)
{
  RuleContext out{registry, {registry.now(), std::nullopt}, {}, {}};
  TRY(const auto plans, registry.plans(out.moment));
  for (const model::PublishedPlan& plan : plans) {
    PlanInForce read;
    TRY(read.scheme, plan::parseScheme(plan.schemeText, plan.name));
    for (const model::PlannedBlock& block : plan.blocks) read.blocks.push_back(block.prefix);
    if (read.scheme.lastLevel() != model::Scheme::npos) out.plans.push_back(std::move(read));
  }
  TRY(out.holders, registry.holders(out.moment));
  return out;
}

/// The judging of one holding after the other.
class Judging {
 public:
  Judging(const RuleContext& context, const std::function<bool(const Finding&)>& visit)
      : m_context(context), m_visit(visit)
  {
    for (const RuleEntry& entry : kRules) m_rules.push_back(entry.make(context));
  }

  bool judge(const model::Holding& holding)
  {
    while (!m_around.empty() && !m_around.back().prefix.covers(holding.prefix)) {
      m_around.pop_back();
    }
    Placed placed{holding, m_around, nullptr, std::nullopt};
    findPlan(placed);
    const Report report = [this](const Finding& finding) { m_goOn = m_goOn && m_visit(finding); };
    for (const auto& rule : m_rules) rule->see(placed, report);
    m_around.push_back(holding);
    return m_goOn;
  }

 private:
  void findPlan(Placed& placed) const
  {
    for (const PlanInForce& plan : m_context.plans) {
      for (const net::Prefix block : plan.blocks) {
        if (!block.covers(placed.holding.prefix)) continue;
        placed.plan = &plan;
        placed.planned = block;
        return;
      }
    }
  }

  const RuleContext& m_context;
  const std::function<bool(const Finding&)>& m_visit;
  std::vector<std::unique_ptr<Rule>> m_rules;
  std::vector<model::Holding> m_around;
  bool m_goOn = true;
};

}  // namespace

std::string_view toString(Severity severity)
{
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      break;
  }
  return "error";
}

std::span<const RuleEntry> allRules()
{
  return kRules;
}

std::span<const RuleId> ruleIds()
{
  static const auto ids = [] {
    std::array<RuleId, kRules.size()> out{};
    std::ranges::transform(kRules, out.begin(), &RuleEntry::id);
    return out;
  }();
  return ids;
}

Result<> check(const Registry& registry, const std::function<bool(const Finding&)>& visit,
               base::Progress& progress)
{
  TRY(const auto context, contextOf(registry));
  Judging judging(context, visit);
  std::uint64_t seen = 0;
  return registry.inForce(context.moment, kFacts, [&](const model::Holding& holding) {
    if (++seen % 16384 == 0) progress.report(seen, 0);
    return judging.judge(holding) && !progress.cancelled();
  });
}

Result<std::vector<Finding>> checkAt(const Registry& registry, net::Prefix prefix)
{
  TRY(const auto context, contextOf(registry));
  TRY(const auto chain, registry.chain(prefix, context.moment));
  std::vector<Finding> out;
  const std::function<bool(const Finding&)> keep = [&out, prefix](const Finding& finding) {
    if (finding.prefix == prefix) out.push_back(finding);
    return true;
  };
  Judging judging(context, keep);
  for (const HoldingView& view : chain) judging.judge(view.holding);
  return out;
}

}  // namespace sextant::registry
