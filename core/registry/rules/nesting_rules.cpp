// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/edit/nesting.h"
#include "registry/rules/rule_ids.h"
#include "registry/rules/rules.h"

namespace sextant::registry::rules {

using model::Holding;
using model::Kind;
using model::Status;

void Overlap::see(const Placed& placed, const Report& report)
{
  const Holding* outer = placed.outer();
  if (outer != nullptr && outer->prefix == placed.holding.prefix) {
    const std::string prefix = net::toString(placed.holding.prefix);
    report({kOverlap, placed.holding.prefix, {prefix, prefix}});
  }
}

void Outside::see(const Placed& placed, const Report& report)
{
  const auto& holding = placed.holding;
  if (placed.around.empty() && holding.kind != Kind::block && holding.status != Status::quarantined)
    report({kOutside, holding.prefix, {}});
}

void WrongKind::see(const Placed& placed, const Report& report)
{
  const auto& holding = placed.holding;
  const Holding* outer = placed.outer();
  if (outer == nullptr || holding.status == Status::quarantined) return;
  if (model::mayStandIn(holding.kind, outer->kind, givesOn(*outer))) return;
  report({kWrongKind,
          holding.prefix,
          {std::string(model::toString(holding.kind)), std::string(model::toString(outer->kind))}});
}

void BeforeBlock::see(const Placed& placed, const Report& report)
{
  if (placed.around.empty()) return;
  const Instant block = placed.around.front().valid.from;
  const Instant own = placed.holding.valid.from;
  if (own < block) {
    report({kBeforeBlock, placed.holding.prefix, {base::toDate(own), base::toDate(block)}});
  }
}

void Expired::see(const Placed& placed, const Report& report)
{
  const auto& holding = placed.holding;
  if (holding.status == Status::returning)
    report({kExpired, holding.prefix, {base::toDate(holding.valid.from)}});
}

NoContact::NoContact(const RuleContext& context)
{
  for (const HolderView& holder : context.holders) {
    if (holder.contacts.empty()) m_without.emplace(holder.holder.object, holder.holder.name());
  }
}

void NoContact::see(const Placed& placed, const Report& report)
{
  const auto& holding = placed.holding;
  if (holding.kind != Kind::assignment || holding.status == Status::quarantined) return;
  const auto without = m_without.find(holding.holder);
  if (without != m_without.end()) report({kNoContact, holding.prefix, {without->second}});
}

}  // namespace sextant::registry::rules
