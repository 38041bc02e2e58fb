// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/edit/holding_edit.h"

#include "registry/codes.h"
#include "registry/edit/nesting.h"

#include <algorithm>

namespace sextant::registry {

using model::Holding;

Result<std::vector<Holding>> versionsAt(Edit& edit, net::Prefix prefix, Period during)
{
  TRY(auto around, edit.holdings.covering(prefix, during));
  std::erase_if(around, [prefix](const Holding& other) { return other.prefix != prefix; });
  return around;
}

Result<std::vector<Holding>> objectAt(Edit& edit, net::Prefix prefix, Instant t)
{
  TRY(auto versions, versionsAt(edit, prefix, {}));
  const auto inForce =
      std::ranges::find_if(versions, [t](const Holding& h) { return h.valid.holds(t); });
  if (inForce == versions.end()) return std::vector<Holding>{};
  const model::ObjectId object = inForce->object;
  std::erase_if(versions, [object](const Holding& h) { return h.object != object; });
  return versions;
}

Result<> openHolding(Edit& edit, std::vector<Holding> versions)
{
  std::erase_if(versions, [](const Holding& h) { return h.valid.empty(); });
  if (versions.empty()) return fail(kEmptyPeriod, {"-"});
  for (const Holding& version : versions) TRY_DO(checkNesting(edit.holdings, version));
  model::ObjectId object = 0;
  for (Holding& version : versions) {
    version.object = object;
    edit.writer.open(version);
    object = version.object;
  }
  touch(edit, versions.front().prefix);
  return {};
}

Result<> rewriteHolding(Edit& edit, Rewrite<Holding> rewrite, bool nestingMayChange)
{
  if (rewrite.empty()) return {};
  for (const Holding& version : rewrite.open) {
    if (nestingMayChange) TRY_DO(checkNesting(edit.holdings, version));
  }
  write(edit, rewrite);
  touch(edit, rewrite.close.front().prefix);
  return {};
}

bool mergeInto(Holding& content, const GivenFields& fields, model::ObjectId holder)
{
  bool changed = merge(content.facts, fields.holding);
  if (fields.status && content.status != *fields.status) {
    content.status = *fields.status;
    changed = true;
  }
  if (holder != 0 && content.holder != holder) {
    content.holder = holder;
    changed = true;
  }
  return changed;
}

void touch(Edit& edit, net::Prefix prefix)
{
  if (edit.touched.empty() || edit.touched.back() != prefix) edit.touched.push_back(prefix);
}

}  // namespace sextant::registry
