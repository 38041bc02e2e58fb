// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/codes.h"
#include "registry/edit/holders.h"
#include "registry/edit/holding_edit.h"
#include "registry/edit/nesting.h"
#include "registry/free.h"

#include <algorithm>

namespace sextant::registry {
namespace {

using model::Holding;
using model::Kind;
using model::Status;

Result<std::vector<net::Prefix>> chosen(Edit& edit, const NextFree& wanted)
{
  TRY(auto free, freeInside(edit.database, edit.holdings, wanted, edit.now));
  if (free.size() < wanted.count) {
    const std::string parent = net::toString(wanted.parent);
    return fail(Error{kNotEnoughFree,
                      {parent, std::to_string(free.size()), std::to_string(wanted.count)},
                      parent,
                      {},
                      {}});
  }
  return free;
}

/// One prefix on its way from what is asked to what is written.
class Giving {
 public:
  Giving(Edit& edit, const Give& give, const GivenFields& fields, const NamedHolder& holder)
      : m_edit(edit), m_give(give), m_fields(fields), m_holder(holder)
  {
  }

  Result<Outcome> at(net::Prefix prefix)
  {
    const Instant begin = beginOf(m_fields, m_edit.now);
    TRY(const auto present, versionsAt(m_edit, prefix, {begin, base::kForEver}));
    if (present.empty()) return giveNew(prefix, begin);
    const Instant from = std::max(begin, m_edit.now);
    TRY(auto current, objectAt(m_edit, prefix, from));
    const auto inForce =
        std::ranges::find_if(current, [from](const Holding& h) { return h.valid.holds(from); });
    if (inForce == current.end()) return refuse(prefix, begin);
    const Holding& there = *inForce;
    if (m_give.kind == Kind::assignment && there.kind == Kind::reservation &&
        there.status != Status::quarantined)
      return turnReservation(prefix, current, std::max(begin, current.front().valid.from));
    if (m_give.orAmend && there.kind == m_give.kind && mayAmend(there))
      return amend(current, std::max(from, there.valid.from));
    return refuse(prefix, begin);
  }

 private:
  /// A row about somebody else does not wake a prefix in quarantine.
  [[nodiscard]] bool mayAmend(const Holding& there) const
  {
    return there.status != Status::quarantined || m_fields.status == Status::quarantined;
  }

  Result<model::ObjectId> settledHolder(net::Prefix prefix)
  {
    bool changed = false;
    TRY(const auto object, settleHolder(m_edit, m_holder, m_fields, changed));
    m_changedHolder = m_changedHolder || changed;
    if (object != 0 || m_give.kind != Kind::registration) return object;
    TRY(const auto around, m_edit.holdings.covering(prefix, {m_edit.now, base::kForEver}));
    return around.empty() ? model::ObjectId{0} : around.back().holder;
  }

  /// The content from `begin` on, split where it expires.
  std::vector<Holding> contents(Holding content, Instant begin)
  {
    content.kind = m_give.kind;
    content.status = m_fields.status.value_or(Status::active);
    merge(content.facts, m_fields.holding);
    if (content.kind == Kind::assignment)
      content.facts.try_emplace("use_date", base::toDate(begin));
    return withExpiry(std::move(content), m_fields.validTo.value_or(base::kForEver));
  }

  Result<Outcome> giveNew(net::Prefix prefix, Instant begin)
  {
    if (m_give.kind == Kind::assignment && m_holder.name.empty()) {
      return fail(Error{kHolderNeeded, {net::toString(prefix)}, net::toString(prefix), {}, {}});
    }
    Holding content;
    content.prefix = prefix;
    content.valid = {begin, base::kForEver};
    auto versions = contents(std::move(content), begin);
    TRY_DO(checkNesting(m_edit.holdings, versions));  // before a holder is written
    TRY(const auto holder, settledHolder(prefix));
    for (Holding& version : versions) version.holder = holder;
    writeNew(m_edit, std::move(versions));
    return Outcome::added;
  }

  Result<Outcome> turnReservation(net::Prefix prefix, const std::vector<Holding>& present,
                                  Instant begin)
  {
    if (m_holder.name.empty()) {
      return fail(Error{kHolderNeeded, {net::toString(prefix)}, net::toString(prefix), {}, {}});
    }
    auto rewrite = changedFrom(present, begin,
                               [&](Holding after) { return contents(std::move(after), begin); });
    TRY_DO(checkNesting(m_edit.holdings, rewrite.open));
    TRY(const auto holder, settledHolder(prefix));
    for (Holding& version : rewrite.open) {
      if (version.kind == m_give.kind) version.holder = holder;
    }
    writeRewrite(m_edit, std::move(rewrite));
    return Outcome::changed;
  }

  Result<Outcome> amend(const std::vector<Holding>& present, Instant from)
  {
    TRY_DO(checkNesting(m_edit.holdings, amendedFrom(present, from, m_fields, 0).open));
    TRY(const auto holder, settledHolder(present.front().prefix));
    auto rewrite = amendedFrom(present, from, m_fields, holder);
    if (rewrite.empty()) return m_changedHolder ? Outcome::changed : Outcome::same;
    writeRewrite(m_edit, std::move(rewrite));
    return Outcome::changed;
  }

  Result<Outcome> refuse(net::Prefix prefix, Instant begin) const
  {
    Holding content;
    content.prefix = prefix;
    content.kind = m_give.kind;
    content.valid = {begin, base::kForEver};
    TRY_DO(checkNesting(m_edit.holdings, content));
    return fail(Error{kTaken, {net::toString(prefix), "-", "-"}, net::toString(prefix), {}, {}});
  }

  Edit& m_edit;
  const Give& m_give;
  const GivenFields& m_fields;
  const NamedHolder& m_holder;
  bool m_changedHolder = false;
};

}  // namespace

Result<Outcome> apply(Edit& edit, const Give& operation)
{
  TRY(const auto fields, sortFields(operation.facts));
  std::string name = operation.holder;
  if (name.empty()) name = fields.holderName.value_or("");
  std::vector<net::Prefix> prefixes;
  if (const auto* wanted = std::get_if<NextFree>(&operation.where)) {
    TRY(prefixes, chosen(edit, *wanted));
  } else {
    prefixes.push_back(std::get<net::Prefix>(operation.where));
  }
  Outcome outcome = Outcome::same;
  for (const net::Prefix prefix : prefixes) {
    TRY(const auto holder, nameHolder(edit, name, operation.createHolder));
    TRY(outcome, Giving(edit, operation, fields, holder).at(prefix));
  }
  return outcome;
}

}  // namespace sextant::registry
