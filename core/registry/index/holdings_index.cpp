// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/index/holdings_index.h"

#include "registry/index/view_state.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace sextant::registry {
namespace {

using net::IndexEntry;
using net::Prefix;

/// Follows periods in the order of time: held without a gap from `since` for ever?
class Continuity {
 public:
  explicit Continuity(Instant since) : m_until(since) {}
  void see(Period period)
  {
    if (period.from <= m_until) m_until = std::max(m_until, period.to);
  }
  [[nodiscard]] bool always() const { return m_until == base::kForEver; }

 private:
  Instant m_until;
};

}  // namespace

std::uint32_t ZoneNumbers::numberOf(std::string_view name)
{
  if (name.empty()) return 0;
  if (m_lastNumber != 0 && name == m_lastName) return m_lastNumber;
  m_lastName = name;
  const auto next = static_cast<std::uint32_t>(m_names->size() + 1);
  const auto [place, isNew] = m_numbers.try_emplace(m_lastName, next);
  m_lastNumber = place->second;
  if (isNew) {
    auto names = std::make_shared<Names>(*m_names);
    names->emplace_back(name);
    m_names = std::move(names);
  }
  return m_lastNumber;
}

void Boundaries::add(Period period, Instant since)
{
  if (since < period.from) count(period.from);
  if (since < period.to && period.to != base::kForEver) count(period.to);
}

void Boundaries::remove(Period period, Instant since)
{
  if (since < period.from) uncount(period.from);
  if (since < period.to && period.to != base::kForEver) uncount(period.to);
}

void Boundaries::count(Instant bound)
{
  if (m_last == m_counts.end() || m_last->first != bound)
    m_last = m_counts.try_emplace(bound).first;
  ++m_last->second;
}

void Boundaries::uncount(Instant bound)
{
  const auto found = m_counts.find(bound);
  if (--found->second == 0) m_counts.erase(found);
  m_last = m_counts.end();
}

void Boundaries::dropUpTo(Instant since)
{
  m_counts.erase(m_counts.begin(), m_counts.upper_bound(since));
  m_last = m_counts.end();
}

Instant Boundaries::next() const
{
  return m_counts.empty() ? base::kForEver : m_counts.begin()->first;
}

void HoldingsIndex::gather(const IndexedHolding& holding)
{
  const IndexEntry entry{holding.prefix, static_cast<net::Handle>(m_beliefs.size())};
  m_beliefs.append(Belief(holding));
  m_inOrder = m_inOrder && (m_gathered.empty() || !sortsBefore(entry, m_gathered.back()));
  m_gathered.push_back(entry);
  m_boundaries.add(holding.valid, m_since);
}

bool HoldingsIndex::sortsBefore(const IndexEntry& a, const IndexEntry& b) const
{
  if (a.prefix != b.prefix) return a.prefix < b.prefix;
  return m_beliefs[a.handle].valid().from < m_beliefs[b.handle].valid().from;
}

void HoldingsIndex::build()
{
  if (!m_inOrder)
    std::ranges::sort(
        m_gathered, [this](const IndexEntry& a, const IndexEntry& b) { return sortsBefore(a, b); });
  std::vector<IndexEntry> exceptions;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < m_gathered.size();) {
    const IndexEntry entry = m_gathered[i];
    Continuity continuity(m_since);
    continuity.see(m_beliefs[entry.handle].valid());
    for (++i; i < m_gathered.size() && m_gathered[i].prefix == entry.prefix; ++i) {
      m_beliefs.touch(m_gathered[i - 1].handle).setNext(m_gathered[i].handle + 1);
      continuity.see(m_beliefs[m_gathered[i].handle].valid());
    }
    m_gathered[kept++] = entry;
    if (!continuity.always()) exceptions.push_back({entry.prefix, 0});
  }
  m_prefixes.build(std::span(m_gathered).first(kept));
  m_exceptions.build(exceptions);
  m_gathered = {};
  m_inOrder = true;
}

HoldingsIndex::Number HoldingsIndex::place(const Belief& belief)
{
  if (m_unused.empty()) {
    m_beliefs.append(belief);
    return static_cast<Number>(m_beliefs.size());
  }
  const Number number = m_unused.back();
  m_unused.pop_back();
  m_beliefs.touch(number - 1) = belief;
  return number;
}

void HoldingsIndex::release(Number number)
{
  while (number != 0) {
    m_unused.push_back(number);
    m_boundaries.remove(m_beliefs[number - 1].valid(), m_since);
    number = m_beliefs[number - 1].next();
  }
}

std::vector<IndexedHolding> HoldingsIndex::beliefsAt(Prefix prefix) const
{
  std::vector<IndexedHolding> out;
  const auto first = m_prefixes.exact(prefix);
  for (Number number = first ? *first + 1 : 0; number != 0;) {
    out.push_back(m_beliefs[number - 1].about(prefix));
    number = m_beliefs[number - 1].next();
  }
  return out;
}

void HoldingsIndex::replace(Prefix prefix, const std::vector<IndexedHolding>& beliefs)
{
  const auto old = m_prefixes.exact(prefix);
  if (old) release(*old + 1);
  Number first = 0;
  Continuity continuity(m_since);
  for (const IndexedHolding& one : beliefs) {
    continuity.see(one.valid);
    m_boundaries.add(one.valid, m_since);
  }
  for (const IndexedHolding& one : std::views::reverse(beliefs)) {
    Belief belief(one);
    belief.setNext(std::exchange(first, 0));
    first = place(belief);
  }
  if (first == 0) {
    m_prefixes.erase(prefix);
  } else if (!m_prefixes.insert(prefix, first - 1)) {
    m_prefixes.assign(prefix, first - 1);
  }
  mark(prefix, first != 0 && !continuity.always());
}

void HoldingsIndex::mark(Prefix prefix, bool exception)
{
  if (exception) {
    m_exceptions.insert(prefix, 0);
  } else {
    m_exceptions.erase(prefix);
  }
}

void HoldingsIndex::add(const IndexedHolding& holding)
{
  auto beliefs = beliefsAt(holding.prefix);
  std::erase_if(beliefs, [this](const IndexedHolding& one) { return one.valid.to <= m_since; });
  const auto later = std::ranges::find_if(beliefs, [&holding](const IndexedHolding& other) {
    return holding.valid.from < other.valid.from;
  });
  beliefs.insert(later, holding);
  replace(holding.prefix, beliefs);
}

void HoldingsIndex::remove(Prefix prefix, model::VersionId version)
{
  auto beliefs = beliefsAt(prefix);
  const auto gone = std::erase_if(
      beliefs, [version](const IndexedHolding& one) { return one.version == version; });
  if (gone == 0) return;
  std::erase_if(beliefs, [this](const IndexedHolding& one) { return one.valid.to <= m_since; });
  replace(prefix, beliefs);
}

void HoldingsIndex::advance(Instant now)
{
  if (now < m_boundaries.next()) return;
  m_since = now;
  m_boundaries.dropUpTo(now);
  for (const IndexEntry& entry : m_exceptions.view().subtree({})) {
    auto beliefs = beliefsAt(entry.prefix);
    std::erase_if(beliefs, [now](const IndexedHolding& one) { return one.valid.to <= now; });
    replace(entry.prefix, beliefs);
  }
}

void HoldingsIndex::setHead(model::EntryNumber height, std::vector<std::uint8_t> hash)
{
  m_height = height;
  m_headHash = std::move(hash);
}

HoldingsView HoldingsIndex::view()
{
  auto state = std::make_shared<HoldingsView::State>();
  state->prefixes = m_prefixes.view();
  state->exceptions = m_exceptions.view();
  state->beliefs = m_beliefs.view();
  state->zones = m_zones.names();
  state->height = m_height;
  state->headHash = m_headHash;
  state->since = m_since;
  state->nextBoundary = m_boundaries.next();
  return HoldingsView(std::move(state));
}

std::size_t HoldingsIndex::bytes() const
{
  return m_prefixes.bytes() + m_exceptions.bytes() + m_beliefs.bytes() +
         m_unused.capacity() * sizeof(Number);
}

std::string HoldingsIndex::faultAt(const IndexEntry& entry, bool exception) const
{
  const std::string where = " at " + net::toString(entry.prefix);
  const auto beliefs = beliefsAt(entry.prefix);
  Continuity continuity(m_since);
  for (std::size_t i = 0; i < beliefs.size(); ++i) {
    continuity.see(beliefs[i].valid);
    if (i > 0 && beliefs[i].valid.from < beliefs[i - 1].valid.to)
      return "beliefs in each other's time" + where;
  }
  if (continuity.always() == exception) return "marked wrongly" + where;
  if (beliefs.back().valid.to <= m_since) return "over, and still held" + where;
  return {};
}

std::string HoldingsIndex::fault()
{
  if (auto found = m_prefixes.fault(); !found.empty()) return found;
  if (auto found = m_exceptions.fault(); !found.empty()) return "exceptions: " + found;
  std::string out;
  std::size_t exceptions = 0;
  std::size_t beliefs = 0;
  for (const IndexEntry& entry : m_prefixes.view().subtree({})) {
    const bool exception = m_exceptions.exact(entry.prefix).has_value();
    exceptions += exception ? 1 : 0;
    beliefs += beliefsAt(entry.prefix).size();
    if (out.empty()) out = faultAt(entry, exception);
  }
  if (exceptions != m_exceptions.size()) return "an exception of nothing";
  if (beliefs + m_unused.size() != m_beliefs.size()) return "beliefs of nothing";
  return out;
}

}  // namespace sextant::registry
