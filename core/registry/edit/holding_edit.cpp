// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/edit/holding_edit.h"

#include "registry/codes.h"
#include "registry/edit/nesting.h"

#include <algorithm>

namespace sextant::registry {

using model::Holding;
using model::Status;

namespace {

bool sameContent(const Holding& a, const Holding& b)
{
  return a.kind == b.kind && a.status == b.status && a.holder == b.holder && a.member == b.member &&
         a.zone == b.zone && a.facts == b.facts;
}

/// Versions in time order, those that follow each other with the same content made one.
std::vector<Holding> joined(std::vector<Holding> versions)
{
  std::ranges::sort(versions, {}, [](const Holding& h) { return h.valid.from; });
  std::vector<Holding> out;
  for (Holding& version : versions) {
    const bool goesOn = !out.empty() && out.back().valid.to == version.valid.from &&
                        sameContent(out.back(), version);
    if (goesOn) {
      out.back().valid.to = version.valid.to;
    } else {
      out.push_back(std::move(version));
    }
  }
  return out;
}

/// Do both say the same, however they are cut?
bool sameBeliefs(const std::vector<Holding>& a, const std::vector<Holding>& b)
{
  return std::ranges::equal(joined(a), joined(b), [](const Holding& x, const Holding& y) {
    return x.valid == y.valid && sameContent(x, y);
  });
}

/// What one version becomes from the time of the change on: the one in force then, or a later one.
std::vector<Holding> amended(Holding after, const GivenFields& fields, model::ObjectId holder,
                             bool inForce)
{
  const Status status = after.status;
  if (fields.validTo) {
    if (!inForce) return {};  // a new expiry replaces what was to follow the old one
    if (status == Status::returning) after.status = Status::active;
    after.valid.to = base::kForEver;
  }
  mergeInto(after, fields, holder);
  // What is to come by itself stays to come.
  const bool toCome = status == Status::returning || status == Status::quarantined;
  if (!inForce && toCome) after.status = status;
  const Instant expiry = fields.validTo.value_or(after.valid.to);
  return withExpiry(std::move(after), expiry);
}

}  // namespace

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
  TRY_DO(checkNesting(edit.holdings, versions));
  writeNew(edit, std::move(versions));
  return {};
}

void writeNew(Edit& edit, std::vector<Holding> versions)
{
  model::ObjectId object = 0;
  for (Holding& version : versions) {
    if (version.valid.empty()) continue;
    version.object = object;
    edit.open(version);
    object = version.object;
    touch(edit, version.prefix);
  }
}

void writeRewrite(Edit& edit, Rewrite<Holding> rewrite)
{
  if (rewrite.empty()) return;
  write(edit, rewrite);
  touch(edit, rewrite.close.front().prefix);
}

Rewrite<Holding> amendedFrom(const std::vector<Holding>& versions, Instant from,
                             const GivenFields& fields, model::ObjectId holder)
{
  const Instant end =
      std::ranges::max(versions, {}, [](const Holding& h) { return h.valid.to; }).valid.to;
  auto out = changedFrom(versions, from, [&](Holding after) {
    const bool inForce = after.valid.from == from;
    const bool woken = inForce && after.status == Status::quarantined && fields.status &&
                       *fields.status != after.status;
    if (woken && after.valid.to == end) after.valid.to = base::kForEver;
    return amended(std::move(after), fields, holder, inForce);
  });
  if (sameBeliefs(out.close, out.open)) return {};
  return out;
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
