// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/codes.h"
#include "registry/edit/holders.h"
#include "registry/edit/holding_edit.h"
#include "registry/edit/nesting.h"

#include <algorithm>

namespace sextant::registry {
namespace {

using model::Holding;

/// The first version, as if it had begun at another time. False when it begins then anyway.
Result<bool> correctBegin(Edit& edit, const Holding& first, Instant begin)
{
  if (first.valid.from == begin) return false;
  Rewrite<Holding> out;
  out.close.push_back(first);
  Holding corrected = first;
  corrected.valid.from = begin;
  if (corrected.valid.empty()) return fail(kEmptyPeriod, {net::toString(first.prefix)});
  out.open.push_back(std::move(corrected));
  TRY_DO(rewriteHolding(edit, std::move(out), true));
  if (begin > first.valid.from) {
    TRY(const auto misplaced,
        misplacedInside(edit.holdings, first.prefix, {first.valid.from, begin}));
    if (!misplaced.empty()) return fail(misplaced.front().error);
  }
  return true;
}

bool nestingMayChange(const GivenFields& fields)
{
  return fields.validTo || fields.status || fields.holding.contains("gives_on");
}

/// The holder whose fields are meant: the one named, else that of the holding.
Result<NamedHolder> ownerOf(Edit& edit, const NamedHolder& named, const Holding& holding)
{
  if (!named.name.empty() || holding.holder == 0) return named;
  TRY(const auto current,
      store::holderVersions(edit.database, store::at(edit.now), holding.holder));
  if (current.empty()) return named;
  return NamedHolder{current.front().code, current.front()};
}

}  // namespace

Result<Outcome> apply(Edit& edit, const Amend& operation)
{
  TRY(const auto fields, sortFields(operation.facts));
  const std::string prefix = net::toString(operation.prefix);
  Instant from = operation.from.value_or(edit.now);
  TRY(auto versions, objectAt(edit, operation.prefix, from));
  if (versions.empty()) return fail(Error{kNoHolding, {prefix}, prefix, {}, {}});
  TRY(const auto named, nameHolder(edit, fields.holderName.value_or(""), false));
  bool changed = false;
  if (fields.validFrom) {
    TRY(changed, correctBegin(edit, versions.front(), *fields.validFrom));
    from = std::max(from, *fields.validFrom);
    TRY(versions, objectAt(edit, operation.prefix, from));
  }
  const auto inForce =
      std::ranges::find_if(versions, [from](const Holding& h) { return h.valid.holds(from); });
  auto rewrite = amendedFrom(versions, from, fields, named.existing ? named.existing->object : 0);
  changed = changed || !rewrite.empty();
  if (!fields.holder.empty() || !fields.contact.empty()) {
    TRY(const auto owner, ownerOf(edit, named, *inForce));
    TRY_DO(settleHolder(edit, owner, fields, changed));
  }
  TRY_DO(rewriteHolding(edit, std::move(rewrite), nestingMayChange(fields)));
  return changed ? Outcome::changed : Outcome::same;
}

}  // namespace sextant::registry
