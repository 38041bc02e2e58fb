// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/codes.h"
#include "registry/edit/holding_edit.h"
#include "registry/edit/nesting.h"

#include <algorithm>

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

std::vector<Holding> released(const Holding& inForce, Period quarantine)
{
  if (!staysQuarantined(inForce)) return {};
  Holding quarantined = inForce;
  quarantined.status = Status::quarantined;
  quarantined.valid = quarantine;
  return {std::move(quarantined)};
}

/// Ends where somebody else was given the prefix already.
Result<Period> quarantineOf(Edit& edit, const Holding& leaving, Instant from)
{
  Period out{from, {from.us + kQuarantineDays * kMicrosecondsPerDay}};
  TRY(const auto versions, versionsAt(edit, leaving.prefix, out));
  for (const Holding& other : versions)
    if (other.object != leaving.object) out.to = std::min(out.to, other.valid.from);
  return out;
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
  TRY(const Period quarantine, quarantineOf(edit, versions.front(), from));
  auto rewrite = changedFrom(versions, from, [&](const Holding& after) {
    // The version in force becomes the quarantine; later ones (an expiry) just end.
    return after.valid.from == from ? released(after, quarantine) : std::vector<Holding>{};
  });
  writeRewrite(edit, std::move(rewrite));
  return Outcome::changed;
}

}  // namespace sextant::registry
