// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/filter_look.h"

#include "desktop/models/holdings/name_sieve.h"
#include "desktop/models/holdings/seen.h"

#include <algorithm>
#include <iterator>

namespace sextant::desktop {
namespace {

constexpr std::uint64_t kPage = 2000;

using Views = std::vector<registry::HoldingView>;

bool acceptsName(const FilterLook& look, const registry::HoldingView& view)
{
  const QString zone = QString::fromStdString(view.holding.zone);
  return look.filter.accepts(view, look.zones.value(zone, zone));
}

/// What the view takes of what is in it.
double shareSeen(const registry::HoldingsView& view, net::Prefix prefix, Instant now)
{
  registry::Branch branch;
  branch.view.holding.prefix = prefix;
  branch.taken = view.taken(prefix, now).addresses;
  return branch.share();
}

/// Looks in memory. What is found first is given out first.
class ViewLook {
 public:
  ViewLook(const FilterLook& look, Instant now, const TakeMatches& take, base::Progress& progress)
      : m_look(look), m_now(now), m_take(take), m_progress(progress)
  {
    if (look.filter.needsNames()) m_sieve.emplace(look.filter, *look.names);
  }

  Result<> run()
  {
    const net::Prefix under = m_look.filter.under().value_or(net::Prefix{});
    m_look.view->walk(under, {}, {m_now, {m_now.us + 1}},
                      [this](const registry::IndexedHolding& one) { return see(one); });
    if (m_progress.cancelled()) return fail(base::kCancelled);
    m_take(m_matches, m_seen);
    return {};
  }

 private:
  net::IndexWalk see(const registry::IndexedHolding& one)
  {
    ++m_seen;
    if (accepts(one)) m_matches.push_back(one.prefix);
    if (m_seen < kPage) return net::IndexWalk::inside;
    m_take(m_matches, m_seen);
    m_matches.clear();
    m_seen = 0;
    return m_progress.cancelled() ? net::IndexWalk::stop : net::IndexWalk::inside;
  }
  [[nodiscard]] bool accepts(const registry::IndexedHolding& one) const
  {
    if (m_sieve && !m_sieve->mayAccept(one)) return false;
    registry::HoldingView view = seenIn(*m_look.view, one);
    if (m_sieve) m_look.names->tell(one, view);
    if (!acceptsName(m_look, view)) return false;
    return !m_look.filter.needsShare() ||
           m_look.filter.acceptsUse(shareSeen(*m_look.view, one.prefix, m_now));
  }

  const FilterLook& m_look;
  Instant m_now;
  const TakeMatches& m_take;
  base::Progress& m_progress;
  std::optional<NameSieve> m_sieve;
  std::vector<net::Prefix> m_matches;
  std::size_t m_seen = 0;
};

/// The next page of all holdings inside what the filter names, behind `after`.
Result<Views> nextViews(const registry::Registry& registry, const RowFilter& filter,
                        std::optional<net::Prefix> after)
{
  Views out;
  registry::Filter wanted;
  wanted.under = filter.under();
  wanted.after = after;
  wanted.limit = kPage;
  TRY_DO(registry.list(wanted, {registry.now(), {}}, [&out](const registry::HoldingView& view) {
    out.push_back(view);
    return true;
  }));
  return out;
}

/// Those of the prefixes whose use the filter takes.
Result<std::vector<net::Prefix>> ofThatUse(const registry::Registry& registry,
                                           const FilterLook& look,
                                           const std::vector<net::Prefix>& prefixes)
{
  std::vector<net::Prefix> out;
  if (look.view) {
    const Instant now = registry.now();
    std::ranges::copy_if(prefixes, std::back_inserter(out), [&](net::Prefix prefix) {
      return look.filter.acceptsUse(shareSeen(*look.view, prefix, now));
    });
    return out;
  }
  TRY(const auto branches, registry.branchesAt(prefixes, {registry.now(), {}}));
  for (const registry::Branch& branch : branches) {
    if (look.filter.acceptsUse(branch.share())) out.push_back(branch.view.holding.prefix);
  }
  return out;
}

}  // namespace

Result<> lookThrough(const registry::Registry& registry, const FilterLook& look,
                     const TakeMatches& take, base::Progress& progress)
{
  if (look.inMemory()) return ViewLook(look, registry.now(), take, progress).run();
  std::optional<net::Prefix> after;
  for (;;) {
    if (progress.cancelled()) return fail(base::kCancelled);
    TRY(const Views views, nextViews(registry, look.filter, after));
    std::vector<net::Prefix> matches;
    for (const registry::HoldingView& view : views) {
      if (acceptsName(look, view)) matches.push_back(view.holding.prefix);
    }
    if (look.filter.needsShare()) {
      TRY(matches, ofThatUse(registry, look, matches));
    }
    take(matches, views.size());
    if (views.size() < kPage) return {};
    after = views.back().holding.prefix;
  }
}

}  // namespace sextant::desktop
