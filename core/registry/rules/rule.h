// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scheme.h"
#include "registry/check.h"

#include <memory>
#include <optional>
#include <vector>

namespace sextant::registry {

/// A published plan read for judging.
struct PlanInForce {
  model::Scheme scheme;
  std::vector<net::Prefix> blocks;
};

/// A holding in its place: what stands around it (widest first) and the plan its block is read by.
struct Placed {
  const model::Holding& holding;
  std::span<const model::Holding> around;
  const PlanInForce* plan = nullptr;   ///< none where no plan covers the prefix
  std::optional<net::Prefix> planned;  ///< the plan's block around it

  [[nodiscard]] const model::Holding* outer() const
  {
    return around.empty() ? nullptr : &around.back();
  }
};

/// What the rules may ask beside the holding itself.
struct RuleContext {
  const Registry& registry;
  Moment moment;
  std::vector<PlanInForce> plans;
  std::vector<HolderView> holders;
};

using Report = std::function<void(Finding)>;

/// One rule. Sees every holding in force once, in prefix order.
class Rule {
 public:
  Rule() = default;
  Rule(const Rule&) = delete;
  Rule& operator=(const Rule&) = delete;
  virtual ~Rule() = default;
  virtual void see(const Placed& placed, const Report& report) = 0;
};

using MakeRule = std::unique_ptr<Rule> (*)(const RuleContext&);

/// A rule's line in the list of rules.
struct RuleEntry {
  RuleId id;
  MakeRule make = nullptr;
};

template <typename R>
std::unique_ptr<Rule> makeRule(const RuleContext& context)
{
  if constexpr (std::is_constructible_v<R, const RuleContext&>) {
    return std::make_unique<R>(context);
  } else {
    return std::make_unique<R>();
  }
}

std::span<const RuleEntry> allRules();

}  // namespace sextant::registry
