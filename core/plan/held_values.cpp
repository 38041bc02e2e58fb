// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/held_values.h"

#include "plan/blocks.h"

#include <algorithm>

namespace sextant::plan {

using net::Address;
using net::Prefix;

HeldValues::HeldValues(const model::Scheme& scheme, const ZonePlan& zones,
                       std::span<const model::PlannedBlock> blocks, const HeldPrefixes& held)
    : m_scheme(scheme),
      m_zones(zones),
      m_blocks(blocks),
      m_held(held),
      m_takes(zonesTaken(scheme, blocks))
{
}

void HeldValues::enter(std::uint32_t field, Address path)
{
  m_single.clear();
  m_wide.clear();
  m_field = field;
  m_multiplies = m_zones.multiplies(field);
  if (m_held.all().empty()) return;
  const int begin = lengthBefore(m_scheme, field);
  for (std::size_t i = 0; i < m_blocks.size(); ++i) {
    const Address node = m_blocks[i].prefix.address() | path;
    if (!m_multiplies) {
      collect(Prefix(node, begin), ~ZoneSet{0});
      continue;
    }
    const auto& rows = m_scheme.fields[m_zones.field()].values;
    const int end = m_scheme.lengthAfter(m_zones.field());
    for (std::size_t zone = 0; zone < rows.size(); ++zone) {
      const ZoneSet bit = ZoneSet{1} << zone;
      if ((m_takes[i] & bit) == 0) continue;
      collect(Prefix(node | Address::fieldEndingAt(rows[zone].value, end), begin), bit);
    }
  }
  std::ranges::sort(m_single, {}, &Range::first);
}

/// What is as wide as the node or wider, the parent settles.
void HeldValues::collect(Prefix node, ZoneSet zones)
{
  const model::SchemeField& field = m_scheme.fields[m_field];
  const int end = node.length() + field.bits;
  for (const Prefix held : m_held.within(node)) {
    if (held.length() == node.length()) continue;
    const int open = std::max(0, end - held.length());
    const std::uint64_t first = held.address().field(node.length(), field.bits);
    const Range range{first, first | ((1ULL << open) - 1), zones};
    std::vector<Range>& ranges = open == 0 ? m_single : m_wide;
    if (ranges.empty() || ranges.back() != range) ranges.push_back(range);
  }
}

bool HeldValues::meets(std::uint32_t member, std::uint64_t value) const
{
  const ZoneSet own = m_multiplies ? m_zones.of(member) : ~ZoneSet{0};
  const auto lies = [&](const Range& range) {
    return range.first <= value && value <= range.last && (range.zones & own) != 0;
  };
  const auto singles = std::ranges::equal_range(m_single, value, {}, &Range::first);
  return std::ranges::any_of(singles, lies) || std::ranges::any_of(m_wide, lies);
}

}  // namespace sextant::plan
