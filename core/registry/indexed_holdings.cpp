// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/indexed_holdings.h"

#include "store/beliefs.h"
#include "store/journal.h"
#include "store/versions.h"

#include <algorithm>

namespace sextant::registry {
namespace {

using model::Holding;

constexpr std::uint64_t kReportEvery = 65536;
constexpr std::size_t kPage = 256;

std::string hashOf(const std::optional<store::ChainEntry>& entry)
{
  return entry ? entry->hash : std::string();
}

bool same(const Holding& a, const Holding& b)
{
  return a.version == b.version && a.object == b.object && a.openedBy == b.openedBy &&
         a.prefix == b.prefix && a.kind == b.kind && a.status == b.status && a.holder == b.holder &&
         a.member == b.member && a.zone == b.zone && a.valid == b.valid && a.facts == b.facts;
}

/// The last place in prefix order that lies in `prefix`.
net::Prefix endOf(net::Prefix prefix)
{
  return {prefix.last(), net::Address::kBits};
}

}  // namespace

Result<std::unique_ptr<IndexedHoldings>> IndexedHoldings::load(store::Database& database,
                                                               Instant since,
                                                               base::Progress& progress)
{
  std::unique_ptr<IndexedHoldings> out(new IndexedHoldings(since));
  TRY_DO(store::guarded(database, [&]() -> Result<> {
    const store::Snapshot snapshot(database);
    return out->reload(database, progress);
  }));
  return out;
}

Result<> IndexedHoldings::reload(store::Database& database, base::Progress& progress)
{
  m_index.clear();
  m_places.clear();
  m_unused.clear();
  const auto newest = store::headOf(database, {});
  m_height = newest ? newest->number : 0;
  m_hash = hashOf(newest);
  std::uint64_t done = 0;
  bool cancelled = false;
  TRY_DO(store::visitHoldings(database, {{}, {m_since, base::kForEver}}, [&](const Holding& one) {
    add(one);
    if (++done % kReportEvery == 0) {
      progress.report(done, 0);
      cancelled = progress.cancelled();
    }
    return !cancelled;
  }));
  m_view = m_index.view();
  return cancelled ? Result<>(fail(base::kCancelled)) : Result<>{};
}

Result<> IndexedHoldings::catchUp(store::Database& database)
{
  return store::guarded(database, [&]() -> Result<> {
    if (hashOf(store::headOf(database, {})) == m_hash) return {};
    const store::Snapshot snapshot(database);
    const auto newest = store::headOf(database, {});
    const model::EntryNumber number = newest ? newest->number : 0;
    const bool follows =
        number > m_height && hashOf(store::entryOf(database, {}, m_height)) == m_hash;
    if (!follows) return reload(database, base::noProgress());  // another file was put there
    takeIn(database, number);
    m_view = m_index.view();
    m_height = number;
    m_hash = newest->hash;
    return {};
  });
}

void IndexedHoldings::takeIn(store::Database& database, model::EntryNumber newest)
{
  for (model::EntryNumber number = m_height + 1; number <= newest; ++number) {
    const auto entry = store::entryOf(database, {}, number);
    if (!entry) continue;
    store::visitVersions<Holding>(
        database, entry->firstVersion, entry->lastVersion,
        [this](Holding holding, std::optional<model::EntryNumber> closedBy) {
          if (!closedBy && m_since < holding.valid.to) add(std::move(holding));
        });
    for (const model::VersionId version : store::unpackVersions(entry->closedVersions)) {
      if (const auto closed = store::versionOf<Holding>(database, version))
        remove(closed->prefix, version);
    }
  }
}

void IndexedHoldings::add(Holding holding)
{
  auto place = m_index.exact(holding.prefix);
  if (!place) {
    place = static_cast<net::Handle>(m_places.size());
    if (m_unused.empty()) {
      m_places.emplace_back();
    } else {
      place = m_unused.back();
      m_unused.pop_back();
    }
    m_index.insert(holding.prefix, *place);
  }
  Versions& versions = m_places[*place];
  const auto later = std::ranges::find_if(
      versions, [&holding](const Holding& h) { return holding.valid.from < h.valid.from; });
  versions.insert(later, std::move(holding));
}

void IndexedHoldings::remove(net::Prefix prefix, model::VersionId version)
{
  const auto place = m_index.exact(prefix);
  if (!place) return;
  Versions& versions = m_places[*place];
  std::erase_if(versions, [version](const Holding& h) { return h.version == version; });
  if (!versions.empty()) return;
  m_index.erase(prefix);
  m_unused.push_back(*place);
}

Result<std::vector<Holding>> IndexedHoldings::covering(net::Prefix prefix, Period during) const
{
  std::vector<Holding> out;
  for (const auto& entry : m_view.chain(prefix)) {
    std::ranges::copy_if(m_places[entry.handle], std::back_inserter(out),
                         [during](const Holding& h) { return h.valid.meets(during); });
  }
  return out;
}

Result<> IndexedHoldings::inside(net::Prefix prefix, Period during, const Visitor& visit,
                                 std::optional<net::Prefix> after) const
{
  net::IndexPage page{after && *after > prefix ? *after : prefix, kPage};
  std::optional<net::Prefix> passOver;
  for (std::size_t told = kPage; told == kPage;) {
    const auto entries = m_view.subtree(prefix, page);
    for (const auto& entry : entries) {
      if (passOver && passOver->covers(entry.prefix)) continue;
      if (!tellVersions(entry, during, visit, passOver)) return {};
    }
    told = entries.size();
    if (entries.empty()) break;
    page.after = entries.back().prefix;
    if (passOver && passOver->covers(*page.after)) page.after = endOf(*passOver);
  }
  return {};
}

bool IndexedHoldings::tellVersions(const net::IndexEntry& entry, Period during,
                                   const Visitor& visit, std::optional<net::Prefix>& passOver) const
{
  for (const Holding& holding : m_places[entry.handle]) {
    if (!holding.valid.meets(during)) continue;
    const store::Walk next = visit(holding);
    if (next == store::Walk::stop) return false;
    passOver = next == store::Walk::past ? std::optional(entry.prefix) : std::nullopt;
  }
  return true;
}

Result<bool> IndexedHoldings::matches(store::Database& database) const
{
  auto entries = m_view.subtree(net::Prefix{});
  std::vector<const Holding*> expected;
  for (const auto& entry : entries) {
    for (const Holding& holding : m_places[entry.handle]) expected.push_back(&holding);
  }
  std::size_t seen = 0;
  bool equal = true;
  TRY_DO(store::visitHoldings(database, {{}, {m_since, base::kForEver}}, [&](const Holding& one) {
    equal = seen < expected.size() && same(*expected[seen], one);
    ++seen;
    return equal;
  }));
  return equal && seen == expected.size();
}

}  // namespace sextant::registry
