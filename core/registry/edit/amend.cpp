// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/codes.h"
#include "registry/edit/holders.h"
#include "registry/edit/holding_edit.h"

#include <algorithm>

namespace sextant::registry {
namespace {

using model::Holding;
using model::Status;

/// What one version becomes from the time of the change on: the one in force then, or a later one.
std::vector<Holding> amended(Holding after, const GivenFields& fields, model::ObjectId holder,
                             bool inForce)
{
  if (fields.validTo) {
    if (!inForce) return {};  // a new expiry replaces what was to follow the old one
    if (after.status == Status::returning) after.status = Status::active;
    after.valid.to = base::kForEver;
  }
  const Status status = after.status;
  mergeInto(after, fields, holder);
  if (!inForce && status == Status::returning) after.status = status;
  const Instant expiry = fields.validTo.value_or(after.valid.to);
  return withExpiry(std::move(after), expiry);
}

/// The whole first version, as if it had begun at another time.
Rewrite<Holding> correctedBegin(const std::vector<Holding>& versions, Instant begin)
{
  Rewrite<Holding> out;
  const auto first =
      std::ranges::min_element(versions, {}, [](const Holding& h) { return h.valid.from; });
  out.close.push_back(*first);
  Holding corrected = *first;
  corrected.valid.from = begin;
  out.open.push_back(std::move(corrected));
  return out;
}

bool nestingMayChange(const GivenFields& fields)
{
  return fields.validTo || fields.validFrom || fields.status || fields.holding.contains("gives_on");
}

}  // namespace

Result<Outcome> apply(Edit& edit, const Amend& operation)
{
  TRY(const auto fields, sortFields(operation.facts));
  const Instant from = operation.from.value_or(edit.now);
  const std::string prefix = net::toString(operation.prefix);
  TRY(auto versions, objectAt(edit, operation.prefix, from));
  if (versions.empty()) return fail(Error{kNoHolding, {prefix}, prefix, {}, {}});
  if (fields.validFrom) {
    auto corrected = correctedBegin(versions, *fields.validFrom);
    if (corrected.open.front().valid.empty()) return fail(kEmptyPeriod, {prefix});
    TRY_DO(rewriteHolding(edit, std::move(corrected), true));
    TRY(versions, objectAt(edit, operation.prefix, from));
  }
  TRY(const auto named, nameHolder(edit, fields.holderName.value_or(""), false));
  Holding probe = versions.front();
  const model::ObjectId wanted = named.existing ? named.existing->object : 0;
  const bool differs = mergeInto(probe, fields, wanted) || fields.validTo.has_value();
  bool changed = fields.validFrom.has_value();
  if (!fields.holder.empty() || !fields.contact.empty()) {
    NamedHolder owner = named;
    if (owner.name.empty() && versions.front().holder != 0) {
      TRY(const auto current,
          store::holderVersions(edit.database, store::at(edit.now), versions.front().holder));
      if (!current.empty()) owner = {current.front().code, current.front()};
    }
    TRY_DO(settleHolder(edit, owner, fields, changed));
  }
  if (differs) {
    auto rewrite = changedFrom(versions, from, [&](Holding after) {
      const bool inForce = after.valid.from == from;
      return amended(std::move(after), fields, wanted, inForce);
    });
    TRY_DO(rewriteHolding(edit, std::move(rewrite), nestingMayChange(fields)));
    changed = true;
  }
  return changed ? Outcome::changed : Outcome::same;
}

}  // namespace sextant::registry
