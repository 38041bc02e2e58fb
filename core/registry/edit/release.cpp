// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/codes.h"
#include "registry/edit/holding_edit.h"
#include "registry/edit/nesting.h"

namespace sextant::registry {
namespace {

using model::Holding;
using model::Kind;
using model::Status;

constexpr std::int64_t kMicrosecondsPerDay = 86'400'000'000;

bool staysQuarantined(const Holding& holding)
{
  return holding.status != Status::quarantined &&
         (holding.kind == Kind::assignment || holding.kind == Kind::registration);
}

std::vector<Holding> released(const Holding& inForce, Instant from)
{
  if (!staysQuarantined(inForce)) return {};
  Holding quarantined = inForce;
  quarantined.status = Status::quarantined;
  quarantined.valid = {from, {from.us + kQuarantineDays * kMicrosecondsPerDay}};
  return {std::move(quarantined)};
}

}  // namespace

Result<Outcome> apply(Edit& edit, const Release& operation)
{
  const Instant from = operation.from.value_or(edit.now);
  TRY(const auto versions, objectAt(edit, operation.prefix, from));
  if (versions.empty()) {
    const std::string prefix = net::toString(operation.prefix);
    return fail(Error{kNoHolding, {prefix}, prefix, {}, {}});
  }
  TRY_DO(checkNothingLeft(edit.holdings, versions.front(), {from, base::kForEver}));
  auto rewrite = changedFrom(versions, from, [from](const Holding& after) {
    // The version in force becomes the quarantine; later ones (an expiry) just end.
    return after.valid.from == from ? released(after, from) : std::vector<Holding>{};
  });
  TRY_DO(rewriteHolding(edit, std::move(rewrite), false));
  return Outcome::changed;
}

}  // namespace sextant::registry
