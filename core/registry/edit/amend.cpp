// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/codes.h"
#include "registry/edit/holders.h"
#include "registry/edit/holding_edit.h"
#include "registry/edit/nesting.h"

#include <algorithm>

namespace sextant::registry {
namespace {

using model::Holding;

/// What others hold, and one object as it is to be; never asked what is inside wider prefixes.
class AsAmended final : public store::Holdings {
 public:
  AsAmended(const store::Holdings& stored, std::vector<Holding> versions)
      : m_stored(stored), m_versions(std::move(versions))
  {
    std::ranges::sort(m_versions, {}, [](const Holding& h) { return h.valid.from; });
  }

  [[nodiscard]] Result<std::vector<Holding>> covering(net::Prefix prefix,
                                                      Period during) const override
  {
    const Holding& own = m_versions.front();
    TRY(auto around, m_stored.covering(prefix, during));
    std::erase_if(around, [&own](const Holding& other) { return other.object == own.object; });
    if (!own.prefix.covers(prefix)) return around;
    auto place = std::ranges::upper_bound(around, own.prefix, {}, &Holding::prefix);
    for (const Holding& version : m_versions)
      if (version.valid.meets(during)) place = std::next(around.insert(place, version));
    return around;
  }
  [[nodiscard]] Result<> inside(net::Prefix prefix, Period during, const Visitor& visit,
                                std::optional<net::Prefix> after) const override
  {
    return m_stored.inside(prefix, during, visit, after);
  }

 private:
  const store::Holdings& m_stored;
  std::vector<Holding> m_versions;
};

bool closes(const Rewrite<Holding>& rewrite, const Holding& version)
{
  return std::ranges::find(rewrite.close, version.version, &Holding::version) !=
         rewrite.close.end();
}

/// Where the object begins later than it did, what stands inside must do without it until then.
Result<> checkLaterBegin(const Edit& edit, const Rewrite<Holding>& rewrite,
                         const std::vector<Holding>& versions, Instant before)
{
  const Holding& first = versions.front();
  if (first.valid.from <= before) return {};
  std::vector<Holding> then = rewrite.open;
  std::ranges::copy_if(versions, std::back_inserter(then),
                       [&rewrite](const Holding& version) { return !closes(rewrite, version); });
  const AsAmended holdings(edit.holdings, std::move(then));
  TRY(const auto misplaced, misplacedInside(holdings, first.prefix, {before, first.valid.from}));
  if (!misplaced.empty()) return fail(misplaced.front().error);
  return {};
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

  Period& first = versions.front().valid;
  const Instant before = first.from;
  first.from = fields.validFrom.value_or(before);
  if (first.empty()) return fail(kEmptyPeriod, {prefix});
  from = std::max(from, first.from);
  const auto inForce =
      std::ranges::find_if(versions, [from](const Holding& h) { return h.valid.holds(from); });
  auto rewrite = amendedFrom(versions, from, fields, named.existing ? named.existing->object : 0);
  const bool beginsAnew = first.from != before;
  if (beginsAnew && !closes(rewrite, versions.front())) {
    rewrite.close.push_back(versions.front());
    rewrite.open.push_back(versions.front());
  }
  if (beginsAnew || nestingMayChange(fields)) {
    TRY_DO(checkNesting(edit.holdings, rewrite.open));
    TRY_DO(checkLaterBegin(edit, rewrite, versions, before));
  }
  bool changed = !rewrite.empty();
  if (!fields.holder.empty() || !fields.contact.empty()) {
    TRY(const auto owner, ownerOf(edit, named, *inForce));
    TRY_DO(settleHolder(edit, owner, fields, changed));
  }
  writeRewrite(edit, std::move(rewrite));
  return changed ? Outcome::changed : Outcome::same;
}

}  // namespace sextant::registry
