// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/codes.h"
#include "registry/edit/holders.h"
#include "registry/free.h"
#include "registry/name_book.h"
#include "registry/recently.h"
#include "registry/registry.h"
#include "store/store.h"
#include "store/stored_holdings.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace sextant::registry {
namespace {

using model::Holding;
using model::ObjectId;

Period during(Moment moment)
{
  return {moment.at, {moment.at.us + 1}};
}
store::Asked asked(Moment moment)
{
  return {moment.known, during(moment)};
}

/// As Registry::growsTo.
net::Prefix growsInPlace(const HoldingsView& view, net::Prefix prefix, Instant at)
{
  auto around = view.chain(prefix, at);
  std::erase_if(around, [prefix](const IndexedHolding& other) { return other.prefix == prefix; });
  return around.empty() ? prefix : view.prefixes().growsTo(prefix, around.back().prefix);
}

using Objects = std::unordered_set<ObjectId>;

Objects setOf(const std::vector<ObjectId>& objects)
{
  return {objects.begin(), objects.end()};
}

/// A filter with its names resolved to objects.
struct ResolvedFilter {
  const Filter& filter;
  std::optional<Objects> holders;
  std::optional<Objects> members;

  [[nodiscard]] bool accepts(const Holding& h) const
  {
    if (filter.kind && h.kind != *filter.kind) return false;
    if (filter.status && h.status != *filter.status) return false;
    if (filter.holder && !holders->contains(h.holder)) return false;
    if (!filter.code) return true;
    return members->contains(h.member) || (h.member == 0 && holders->contains(h.holder));
  }
};

template <typename Record>
void addObjects(const std::vector<Record>& records, Objects& objects)
{
  for (const Record& record : records) objects.insert(record.object);
}

Result<ResolvedFilter> resolved(store::Database& database, const Filter& filter, Moment moment)
{
  ResolvedFilter out{filter, std::nullopt, std::nullopt};
  if (filter.holder) {
    out.holders.emplace();
    TRY(const auto holder, findHolder(database, asked(moment), *filter.holder));
    if (!holder) {
      return fail(Error{kUnknownHolder, {*filter.holder}, *filter.holder, {}, {}});
    }
    out.holders->insert(holder->object);
  }
  if (filter.code) {
    out.members.emplace();
    TRY(const auto members, store::membersByCode(database, asked(moment), *filter.code));
    addObjects(members, *out.members);
    if (!filter.holder) {
      TRY(const auto holders, store::holdersByCode(database, asked(moment), *filter.code));
      out.holders.emplace();
      addObjects(holders, *out.holders);
    }
  }
  return out;
}

/// Tells holdings with their names until the visitor or the limit says stop.
class Teller {
 public:
  Teller(store::Database& database, Moment moment, const Registry::Visitor& visit,
         std::uint64_t limit)
      : m_names(database, moment), m_visit(visit), m_limit(limit)
  {
  }
  bool tell(const Holding& holding)
  {
    auto view = m_names.view(holding);
    if (!view) {
      m_error = std::move(view).error();
      return false;
    }
    return m_visit(*view) && (++m_told != m_limit || m_limit == 0);
  }
  [[nodiscard]] Result<> result() const
  {
    if (m_error) return fail(*m_error);
    return {};
  }

 private:
  NameBook m_names;
  const Registry::Visitor& m_visit;
  std::uint64_t m_limit;
  std::uint64_t m_told = 0;
  std::optional<Error> m_error;
};

Result<std::vector<HoldingView>> chainOnce(store::Database& database, net::Prefix prefix,
                                           Moment moment)
{
  TRY(auto around, store::StoredHoldings(database, moment.known).covering(prefix, during(moment)));
  return NameBook(database, moment).views(std::move(around));
}

}  // namespace

Result<std::vector<HoldingView>> Registry::chainToday(net::Prefix prefix, Instant at,
                                                      const std::optional<HoldingsView>& view) const
{
  store::RecentHoldings& recent = m_recently->holdings;
  std::vector<Holding> around;
  if (view && view->knows({at, base::kForEver})) {
    for (const IndexedHolding& one : view->chain(prefix, at)) {
      const Holding* whole = recent.version(one.version);
      if (whole == nullptr)
        return fail(store::kDamaged, {m_store->database().path(), "a version is gone"});
      around.push_back(*whole);
    }
  } else {
    around = recent.covering(prefix, {at, {at.us + 1}});
  }
  m_recently->names.setAt(at);
  return m_recently->names.views(std::move(around));
}

Result<std::vector<HoldingView>> Registry::chain(net::Prefix prefix, Moment moment) const
{
  store::Database& database = m_store->database();
  return store::guarded(database, [&]() -> Result<std::vector<HoldingView>> {
    auto view = m_index->view();
    if (!moment.known) {
      // One state for all, which also spares a lock for each record.
      const store::Snapshot snapshot(database);
      if (keepRecent(view)) return chainToday(prefix, moment.at, view);
    }
    // The index follows the journal while nothing is asked.
    view = viewOf(moment);
    const store::Snapshot snapshot(database);
    if (moment.known) return chainOnce(database, prefix, moment);
    keepRecent(view);
    return chainToday(prefix, moment.at, view);
  });
}

Result<std::vector<HoldingView>> Registry::find(std::string_view text, Moment moment) const
{
  store::Database& database = m_store->database();
  TRY(const auto holders, store::holdersCalled(database, asked(moment), text));
  TRY(const auto members, store::membersCalled(database, asked(moment), text));
  std::map<net::Prefix, Holding> found;
  TRY_DO(store::visitHoldingsCalled(database, asked(moment), text, [&found](const Holding& h) {
    found.emplace(h.prefix, h);
    return true;
  }));
  if (!holders.empty() || !members.empty()) {
    const Objects byHolder = setOf(holders);
    const Objects byMember = setOf(members);
    TRY_DO(store::visitHoldings(database, asked(moment), [&](const Holding& h) {
      if (byHolder.contains(h.holder) || byMember.contains(h.member)) found.emplace(h.prefix, h);
      return true;
    }));
  }
  NameBook names(database, moment);
  std::vector<HoldingView> out;
  for (auto& [prefix, holding] : found) {
    TRY(auto view, names.view(std::move(holding)));
    out.push_back(std::move(view));
  }
  return out;
}

Result<> Registry::list(const Filter& filter, Moment moment, const Visitor& visit) const
{
  store::Database& database = m_store->database();
  TRY(const auto wanted, resolved(database, filter, moment));
  Teller teller(database, moment, visit, filter.limit);
  const store::StoredHoldings holdings(database, moment.known);
  const net::Prefix within = filter.under.value_or(net::Prefix{});
  bool goOn = true;
  const auto see = [&](const Holding& holding) {
    if (goOn && wanted.accepts(holding)) goOn = teller.tell(holding);
    return goOn ? store::Walk::inside : store::Walk::stop;
  };
  if (!filter.after || *filter.after < within) {
    TRY(const auto around, holdings.covering(within, during(moment)));
    if (!around.empty() && around.back().prefix == within) see(around.back());
  }
  if (goOn) TRY_DO(holdings.inside(within, during(moment), see, filter.after));
  return teller.result();
}

Result<std::vector<net::Prefix>> Registry::free(const NextFree& wanted) const
{
  store::Database& database = m_store->database();
  const Instant t = now();
  if (const auto view = viewOf({t, std::nullopt}))
    return freeInside(database, view->prefixes(), wanted, t);
  return freeInside(database, store::StoredHoldings(database), wanted, t);
}

Result<std::vector<HoldingVersion>> Registry::history(net::Prefix prefix, std::size_t limit) const
{
  store::Database& database = m_store->database();
  TRY(auto versions, store::versionsAt(database, prefix, limit));
  NameBook names(database, {now(), std::nullopt});
  std::vector<HoldingVersion> out;
  out.reserve(versions.size());
  for (store::HoldingVersion& version : versions) {
    TRY(const auto* holder, names.holder(version.holding.holder));
    out.push_back({std::move(version.holding),
                   holder == nullptr ? std::string() : std::string(holder->name()),
                   version.closedBy});
  }
  return out;
}

Result<net::Prefix> Registry::growsTo(net::Prefix prefix) const
{
  const Instant t = now();
  if (const auto view = viewOf({t, std::nullopt})) return growsInPlace(*view, prefix, t);
  const store::StoredHoldings holdings(m_store->database());
  TRY(auto around, holdings.covering(prefix, {t, {t.us + 1}}));
  std::erase_if(around, [prefix](const Holding& other) { return other.prefix == prefix; });
  if (around.empty()) return prefix;
  const net::Prefix parent = around.back().prefix;
  TRY(const auto taken, store::takenInside(holdings, parent, {t, base::kForEver}));
  return net::growsTo(prefix, parent, taken);
}

Result<std::vector<HolderView>> Registry::holders(Moment moment) const
{
  store::Database& database = m_store->database();
  TRY(auto holders, store::holders(database, asked(moment)));
  TRY(auto contacts, store::contacts(database, asked(moment)));
  std::unordered_map<ObjectId, std::vector<model::Contact>> byHolder;
  for (store::StoredContact& contact : contacts) {
    byHolder[contact.holder].push_back(std::move(contact));
  }
  std::vector<HolderView> out;
  out.reserve(holders.size());
  for (model::Holder& holder : holders) {
    auto people = byHolder.extract(holder.object);
    out.push_back({std::move(holder),
                   people.empty() ? std::vector<model::Contact>{} : std::move(people.mapped())});
  }
  return out;
}

Result<std::optional<HolderView>> Registry::holder(std::string_view codeOrName, Moment moment) const
{
  store::Database& database = m_store->database();
  TRY(auto found, findHolder(database, asked(moment), codeOrName));
  if (!found) return std::nullopt;
  HolderView out{std::move(*found), {}};
  TRY(auto contacts, store::contactsOf(database, asked(moment), out.holder.object));
  for (store::StoredContact& contact : contacts) out.contacts.push_back(std::move(contact));
  return out;
}

Result<std::vector<model::PlannedMember>> Registry::members(Moment moment) const
{
  return store::members(m_store->database(), asked(moment));
}

Result<std::vector<model::PublishedPlan>> Registry::plans(Moment moment) const
{
  return store::plans(m_store->database(), asked(moment));
}

Result<> Registry::inForce(Moment moment, std::span<const std::string_view> facts,
                           const std::function<bool(const Holding&)>& visit) const
{
  return store::visitHoldings(m_store->database(), asked(moment), facts, visit);
}

Result<> Registry::beliefs(const std::function<bool(const Holding&)>& visit) const
{
  return store::visitHoldings(m_store->database(), {}, visit);
}

Result<Load> Registry::nouns() const
{
  store::Database& database = m_store->database();
  Load out;
  TRY(out.holders, store::holders(database, {}));
  TRY(auto contacts, store::contacts(database, {}));
  for (store::StoredContact& contact : contacts) out.contacts.push_back(std::move(contact));
  TRY(out.plans, store::plans(database, {}));
  TRY(out.members, store::members(database, {}));
  return out;
}

}  // namespace sextant::registry
