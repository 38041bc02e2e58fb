// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/edit/gathered.h"

#include "registry/edit/nesting.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_set>

namespace sextant::registry {
namespace {

using model::Holding;
using model::ObjectId;
using model::Status;
using net::Prefix;
using store::Walk;

/// To ask about one place costs as much as to read so many rows.
constexpr std::size_t kRowsPerPlace = 32;
constexpr std::size_t kFewRows = 1000;
/// To look for the next place anew costs as much as to read so many rows between.
constexpr int kRowsPerSearch = 16;

std::vector<Prefix> outermost(std::span<const Prefix> places)
{
  std::vector<Prefix> sorted(places.begin(), places.end());
  if (!std::ranges::is_sorted(sorted)) std::ranges::sort(sorted);
  std::vector<Prefix> out;
  for (const Prefix place : sorted) {
    if (out.empty() || !out.back().covers(place)) out.push_back(place);
  }
  return out;
}

Gathered::Belief beliefOf(const Holding& holding)
{
  return {.valid = holding.valid,
          .object = holding.object,
          .kind = holding.kind,
          .status = holding.status,
          .givesOn = givesOn(holding)};
}

/// Reads what stands around, at and inside disjoint places: one walk along them all, begun anew
/// where much lies between one place and the next.
class Reader {
 public:
  Reader(const store::Holdings& stored, std::span<const Prefix> places, std::size_t most)
      : m_stored(stored), m_places(places), m_most(most)
  {
  }

  /// False where there is more than wanted.
  Result<bool> read(std::deque<Holding>& out)
  {
    for (bool more = !m_places.empty(); more && out.size() <= m_most; ++m_at) {
      TRY_DO(readAround(out));
      m_between = 0;
      bool atEnd = true;
      const auto take = [&](const Holding& holding) {
        const Walk next = see(holding, out);
        atEnd = next != Walk::stop;
        return next;
      };
      TRY_DO(m_stored.inside({}, {}, take, m_places[m_at]));
      more = !atEnd && m_at + 1 < m_places.size();
    }
    const auto before = [](const Holding& a, const Holding& b) {
      return std::tie(a.prefix, a.valid.from, a.version) <
             std::tie(b.prefix, b.valid.from, b.version);
    };
    if (!std::ranges::is_sorted(out, before)) std::ranges::sort(out, before);
    const auto again = std::ranges::unique(out, {}, &Holding::version);
    out.erase(again.begin(), again.end());
    return out.size() <= m_most;
  }

 private:
  /// What covers one place often covers the next as well.
  Result<> readAround(std::deque<Holding>& out)
  {
    TRY(auto around, m_stored.covering(m_places[m_at], {}));
    for (Holding& holding : around) {
      if (m_around.insert(holding.version).second) out.push_back(std::move(holding));
    }
    return {};
  }

  Walk see(const Holding& holding, std::deque<Holding>& out)
  {
    const std::size_t before = m_at;
    while (m_at + 1 < m_places.size() && m_places[m_at + 1] <= holding.prefix) ++m_at;
    const bool atNext = m_at + 1 < m_places.size() && holding.prefix.covers(m_places[m_at + 1]);
    if (m_at != before) m_between = 0;
    if (atNext || m_places[m_at].covers(holding.prefix)) {
      out.push_back(holding);
      return out.size() <= m_most ? Walk::inside : Walk::stop;
    }
    const bool last = m_at + 1 == m_places.size();
    return last || ++m_between > kRowsPerSearch ? Walk::stop : Walk::inside;
  }

  const store::Holdings& m_stored;
  std::span<const Prefix> m_places;
  std::size_t m_most;
  std::size_t m_at = 0;
  int m_between = 0;
  std::unordered_set<model::VersionId> m_around;
};

}  // namespace

Result<std::unique_ptr<Gathered>> Gathered::about(const store::Holdings& stored,
                                                  std::span<const Prefix> places)
{
  auto out = std::make_unique<Gathered>();
  out->m_outermost = outermost(places);
  Reader reader(stored, out->m_outermost, kFewRows + kRowsPerPlace * places.size());
  TRY(const bool all, reader.read(out->m_wholes));
  if (!all) return std::unique_ptr<Gathered>();
  out->arrange(places);
  return out;
}

void Gathered::arrange(std::span<const Prefix> places)
{
  std::vector<Place> order(places.size());
  std::iota(order.begin(), order.end(), Place{0});
  const auto prefixOf = [&places](Place number) { return places[number]; };
  if (!std::ranges::is_sorted(order, {}, prefixOf)) std::ranges::sort(order, {}, prefixOf);
  m_placeOf.resize(places.size());
  m_nodes.reserve(places.size() + m_wholes.size());
  m_beliefs.reserve(places.size() + m_wholes.size());
  const auto nodeFor = [this](Prefix prefix) {
    if (m_nodes.empty() || m_nodes.back().prefix != prefix) m_nodes.push_back({.prefix = prefix});
    return static_cast<Place>(m_nodes.size() - 1);
  };
  auto read = m_wholes.begin();
  for (const Place number : order) {
    for (; read != m_wholes.end() && read->prefix < places[number]; ++read) nodeFor(read->prefix);
    m_placeOf[number] = nodeFor(places[number]);
  }
  for (; read != m_wholes.end(); ++read) nodeFor(read->prefix);
  connect();
}

void Gathered::connect()
{
  std::vector<Place> around;
  const auto leave = [&](Place behind) {
    m_nodes[around.back()].end = behind;
    around.pop_back();
  };
  for (Place place = 0; place < m_nodes.size(); ++place) {
    Node& node = m_nodes[place];
    while (!around.empty() && !m_nodes[around.back()].prefix.covers(node.prefix)) leave(place);
    if (!around.empty()) node.around = around.back();
    around.push_back(place);
  }
  while (!around.empty()) leave(static_cast<Place>(m_nodes.size()));
  Place place = 0;
  for (const Holding& holding : m_wholes) {
    while (m_nodes[place].prefix != holding.prefix) ++place;
    putWhole(place, holding);
  }
}

void Gathered::putWhole(Place place, const Holding& holding)
{
  Belief belief = beliefOf(holding);
  belief.whole = &holding;
  put(place, belief);
}

void Gathered::put(Place place, const Belief& belief)
{
  std::uint32_t* link = &m_nodes[place].first;
  while (*link != 0 && m_beliefs[*link - 1].valid.from <= belief.valid.from)
    link = &m_beliefs[*link - 1].next;
  const std::uint32_t later = *link;
  *link = static_cast<std::uint32_t>(m_beliefs.size() + 1);
  m_beliefs.push_back(belief);
  m_beliefs.back().next = later;
  for (Place outer = m_nodes[place].around; outer != kNone && !m_nodes[outer].holdsSome;
       outer = m_nodes[outer].around)
    m_nodes[outer].holdsSome = true;
}

bool Gathered::knows(Prefix prefix) const
{
  const auto behind = std::ranges::upper_bound(m_outermost, prefix);
  return behind != m_outermost.begin() && std::prev(behind)->covers(prefix);
}

void Gathered::addRow(Place place, const Holding& content, std::uint32_t row)
{
  Belief belief = beliefOf(content);
  belief.row = row;
  put(place, belief);
}

void Gathered::add(const Holding& holding)
{
  const Place place = placeBefore(holding.prefix);
  if (place == kNone || m_nodes[place].prefix != holding.prefix) return;
  putWhole(place, m_wholes.emplace_back(holding));
}

void Gathered::remove(const Holding& holding)
{
  const Place place = placeBefore(holding.prefix);
  if (place == kNone || m_nodes[place].prefix != holding.prefix) return;
  std::uint32_t* link = &m_nodes[place].first;
  while (*link != 0) {
    const Belief& belief = m_beliefs[*link - 1];
    if (belief.whole != nullptr && belief.whole->version == holding.version) {
      *link = belief.next;
      return;
    }
    link = &m_beliefs[*link - 1].next;
  }
}

const Gathered::Belief* Gathered::firstAt(Place place, Period during) const
{
  for (std::uint32_t number = m_nodes[place].first; number != 0;) {
    const Belief& belief = m_beliefs[number - 1];
    if (belief.valid.meets(during)) return &belief;
    number = belief.next;
  }
  return nullptr;
}

bool Gathered::isFree(const Node& node, ObjectId object) const
{
  for (std::uint32_t number = node.first; number != 0; number = m_beliefs[number - 1].next) {
    if (m_beliefs[number - 1].object != object) return false;
  }
  return true;
}

bool Gathered::plainlyFits(Place place, const Holding& content) const
{
  const Node& node = m_nodes[place];
  if (node.holdsSome || !isFree(node, content.object) || content.valid.empty()) return false;
  Place around = node.around;
  while (around != kNone && m_nodes[around].first == 0) around = m_nodes[around].around;
  if (content.kind == model::Kind::block) return around == kNone;
  if (around == kNone) return false;
  const Belief* outer = firstAt(around, content.valid);
  const bool always = outer != nullptr && outer->valid.from <= content.valid.from &&
                      content.valid.to <= outer->valid.to;
  return always && outer->object != content.object && outer->status != Status::quarantined &&
         model::mayStandIn(content.kind, outer->kind, outer->givesOn);
}

Gathered::Place Gathered::placeBefore(Prefix prefix) const
{
  const auto behind = std::ranges::upper_bound(m_nodes, prefix, {}, &Node::prefix);
  return behind == m_nodes.begin() ? kNone : static_cast<Place>(behind - m_nodes.begin()) - 1;
}

Holding Gathered::told(const Node& node, const Belief& belief) const
{
  if (belief.whole != nullptr) return *belief.whole;
  Holding out;
  out.prefix = node.prefix;
  out.object = belief.object;
  out.kind = belief.kind;
  out.status = belief.status;
  out.valid = belief.valid;
  if (belief.givesOn) out.facts.emplace("gives_on", "yes");
  return out;
}

Result<std::vector<Holding>> Gathered::covering(Prefix prefix, Period during) const
{
  std::vector<Place> chain;
  for (Place place = placeBefore(prefix); place != kNone; place = m_nodes[place].around) {
    if (m_nodes[place].first != 0 && m_nodes[place].prefix.covers(prefix)) chain.push_back(place);
  }
  std::vector<Holding> out;
  const Visitor take = [&out](const Holding& holding) {
    out.push_back(holding);
    return Walk::inside;
  };
  std::ranges::reverse(chain);
  for (const Place place : chain) static_cast<void>(visitAt(m_nodes[place], during, take));
  return out;
}

Walk Gathered::visitAt(const Node& node, Period during, const Visitor& visit) const
{
  auto next = Walk::inside;
  for (std::uint32_t number = node.first; number != 0 && next != Walk::stop;) {
    const Belief& belief = m_beliefs[number - 1];
    if (belief.valid.meets(during)) next = visit(told(node, belief));
    number = belief.next;
  }
  return next;
}

Result<> Gathered::inside(Prefix prefix, Period during, const Visitor& visit,
                          std::optional<Prefix> after) const
{
  const Place before = placeBefore(after && *after > prefix ? *after : prefix);
  for (Place place = before == kNone ? 0 : before + 1; place < m_nodes.size();) {
    const Node& node = m_nodes[place];
    if (!prefix.covers(node.prefix)) break;
    const Walk next = visitAt(node, during, visit);
    if (next == Walk::stop) break;
    place = next == Walk::past || !node.holdsSome ? node.end : place + 1;
  }
  return {};
}

}  // namespace sextant::registry
