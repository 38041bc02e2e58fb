// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/measure.h"

#include "net/ratio.h"
#include "plan/scheme_shape.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace sextant::plan {
namespace {

using model::Draft;
using model::Placement;
using model::Scheme;
using model::SchemeField;
using net::Prefix;

/// The placements of each field in address order; those of the block's holder are in none.
std::vector<std::vector<Prefix>> prefixesByField(const Draft& draft)
{
  std::vector<std::vector<Prefix>> prefixes(draft.scheme.fields.size());
  std::string_view level;
  std::size_t field = Scheme::npos;
  for (const Placement& placement : draft.placements) {
    const std::string& name = draft.members[placement.member].level;
    if (name != level) {
      level = name;
      field = fieldNamed(draft.scheme, name);
    }
    if (!name.empty()) prefixes[field].push_back(placement.prefix);
  }
  return prefixes;
}

class LevelCounter {
 public:
  LevelCounter(const Scheme& scheme, std::size_t index)
      : m_field(scheme.fields[index]),
        m_begin(lengthBefore(scheme, index)),
        m_end(scheme.lengthAfter(index))
  {
  }

  /// `placed` are the level's prefixes, `parents` those of the level above.
  LevelMeasure count(std::span<const Prefix> placed, std::span<const Prefix> parents)
  {
    for (const Prefix prefix : placed) add(prefix);
    closeNode();
    m_result.level = m_field.name;
    m_result.length = m_end;
    m_result.members = placed.size();
    const net::Count nodes = countNodes(parents);
    m_result.slots = nodes * net::powerOfTwo(m_field.bits);
    m_result.reserved = nodes * m_field.reserved.size() - m_keptUsed;
    m_result.free = m_result.slots - m_result.reserved - m_used;
    return std::move(m_result);
  }

 private:
  void add(Prefix prefix)
  {
    const Prefix node = prefix.widened(std::min(m_begin, prefix.length()));
    if (m_nodes.empty() || m_nodes.back() != node) {
      closeNode();
      m_nodes.push_back(node);
    }
    ++m_seen;
    const std::uint64_t value = prefix.address().field(m_begin, m_field.bits);
    m_ownSeen = m_ownSeen || m_field.own == value;
    if (m_lastValue == value) return;  // a second, longer prefix in the same slot
    m_lastValue = value;
    const int wider = m_end - std::clamp(prefix.length(), m_begin, m_end);
    m_used += net::powerOfTwo(wider);
    if (std::ranges::find(m_field.reserved, value) != m_field.reserved.end()) ++m_keptUsed;
  }

  void closeNode()
  {
    if (m_seen > 0) {
      const std::uint64_t own = m_field.own && !m_ownSeen ? 1 : 0;
      m_result.routes = std::max(m_result.routes, m_seen + own);
    }
    m_seen = 0;
    m_ownSeen = false;
    m_lastValue.reset();
  }

  net::Count countNodes(std::span<const Prefix> parents) const
  {
    std::vector<Prefix> all;
    std::vector<Prefix> whole;
    std::ranges::copy_if(parents, std::back_inserter(whole),
                         [&](Prefix parent) { return parent.length() == m_begin; });
    std::ranges::set_union(m_nodes, whole, std::back_inserter(all));
    return all.size();
  }

  const SchemeField& m_field;
  int m_begin;
  int m_end;
  std::vector<Prefix> m_nodes;
  std::uint64_t m_seen = 0;
  bool m_ownSeen = false;
  std::optional<std::uint64_t> m_lastValue;
  net::Count m_used;
  net::Count m_keptUsed;
  LevelMeasure m_result;
};

/// The placements that no other one but the block's own covers, in address order.
std::vector<Prefix> topmost(const Draft& draft)
{
  std::vector<Prefix> tops;
  for (const Placement& placement : draft.placements) {
    if (draft.members[placement.member].level.empty()) continue;
    if (tops.empty() || !tops.back().covers(placement.prefix)) tops.push_back(placement.prefix);
  }
  return tops;
}

/// The widest part of `space` that meets none of `used`, wider than `best`.
void findFree(Prefix space, std::span<const Prefix> used, std::optional<Prefix>& best)
{
  if (best && best->length() <= space.length()) return;
  if (used.empty()) {
    best = space;
    return;
  }
  if (used.front().covers(space)) return;
  const Prefix low = space.sub(space.length() + 1, 0);
  const Prefix high = space.sub(space.length() + 1, 1);
  const auto split = std::ranges::lower_bound(used, high.address(), {}, &Prefix::address);
  const auto before = static_cast<std::size_t>(split - used.begin());
  findFree(low, used.first(before), best);
  findFree(high, used.subspan(before), best);
}

std::optional<Prefix> largestFree(const Draft& draft)
{
  const std::vector<Prefix> tops = topmost(draft);
  std::vector<Prefix> blocks;
  for (const model::PlannedBlock& block : draft.blocks) blocks.push_back(block.prefix);
  std::ranges::sort(blocks);
  std::optional<Prefix> best;
  for (const Prefix block : blocks) {
    const auto first = std::ranges::lower_bound(tops, block.first(), {}, &Prefix::address);
    const auto last = std::ranges::upper_bound(tops, block.last(), {}, &Prefix::address);
    findFree(block, std::span(first, last), best);
  }
  return best;
}

net::Count capacity(const Draft& draft, int length)
{
  return net::Count(draft.blocks.size()) * net::powerOfTwo(length - draft.scheme.blockLength);
}

}  // namespace

Measure measure(const Draft& draft)
{
  Measure result;
  const Scheme& scheme = draft.scheme;
  const auto prefixes = prefixesByField(draft);
  std::vector<Prefix> parents;
  for (const model::PlannedBlock& block : draft.blocks) parents.push_back(block.prefix);
  std::ranges::sort(parents);
  for (std::size_t i = 0; i < scheme.fields.size(); ++i) {
    if (scheme.fields[i].role != model::FieldRole::level) continue;
    LevelMeasure level = LevelCounter(scheme, i).count(prefixes[i], parents);
    const auto hd = net::hdRatio(level.members, capacity(draft, level.length));
    if (hd) level.hd = *hd;
    result.levels.push_back(std::move(level));
    parents = prefixes[i];
  }
  result.capacity = capacity(draft, scheme.lengthAfter(scheme.lastLevel()));
  result.largestFree = largestFree(draft);
  return result;
}

}  // namespace sextant::plan
