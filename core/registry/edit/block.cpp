// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/special.h"
#include "registry/edit/holders.h"
#include "registry/edit/holding_edit.h"
#include "registry/edit/nesting.h"
#include "registry/edit/open_block.h"

namespace sextant::registry {
namespace {

using model::Holding;

Instant heldSince(const GivenFields& fields, Instant now)
{
  if (fields.validFrom) return *fields.validFrom;
  const auto obtained =
      base::parseInstant(model::valueOf(fields.holding, "obtained"), base::DateMeans::firstInstant);
  return obtained.value_or(now);
}

/// ULA is never filed; everything else is unless somebody says not.
void settleFiling(Holding& block)
{
  block.facts.try_emplace("requires_filing", net::isUniqueLocal(block.prefix) ? "no" : "yes");
}

}  // namespace

Result<> openBlock(Edit& edit, Holding block, Instant expiry)
{
  block.kind = model::Kind::block;
  settleFiling(block);
  return openHolding(edit, withExpiry(std::move(block), expiry));
}

Result<Outcome> apply(Edit& edit, const PutBlock& operation)
{
  TRY(const auto fields, sortFields(operation.facts));
  TRY(const auto holder, nameHolder(edit, fields.holderName.value_or(""), false));
  TRY(const auto present, objectAt(edit, operation.prefix, edit.now));
  if (!present.empty() && present.front().kind == model::Kind::block) {
    return apply(edit, Amend{operation.prefix, operation.facts, std::nullopt});
  }
  Holding block;
  block.prefix = operation.prefix;
  block.kind = model::Kind::block;
  block.status = fields.status.value_or(model::Status::active);
  block.valid.from = heldSince(fields, edit.now);
  TRY_DO(checkNesting(edit.holdings, block));
  bool changed = false;
  TRY(block.holder, settleHolder(edit, holder, fields, changed));
  merge(block.facts, fields.holding);
  TRY_DO(openBlock(edit, std::move(block), fields.validTo.value_or(base::kForEver)));
  return Outcome::added;
}

}  // namespace sextant::registry
