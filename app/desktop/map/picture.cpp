// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/map/picture.h"

#include <algorithm>

namespace sextant::desktop {
namespace {

/// Inside prefixes of this length there are addresses, not prefixes.
constexpr int kSubnet = 64;

}  // namespace

std::vector<net::Prefix> Picture::roots() const
{
  std::vector<net::Prefix> out;
  for (std::uint32_t i = 0; i < size(); i = m_nodes[i].end) out.push_back(m_nodes[i].prefix);
  return out;
}

QString Picture::text(std::uint32_t id) const
{
  const std::uint32_t from = id == 0 ? 0 : m_textEnds[id - 1];
  return QString::fromUtf8(m_texts.data() + from, static_cast<qsizetype>(m_textEnds[id] - from));
}

std::uint32_t Picture::firstFrom(net::Prefix prefix) const
{
  const auto found = std::ranges::lower_bound(m_nodes, prefix, {}, &Node::prefix);
  return static_cast<std::uint32_t>(found - m_nodes.begin());
}

std::uint32_t Picture::at(net::Prefix prefix) const
{
  const std::uint32_t index = firstFrom(prefix);
  return index < size() && m_nodes[index].prefix == prefix ? index : kNone;
}

std::uint32_t Picture::covering(net::Prefix prefix) const
{
  const std::uint32_t index = firstFrom(prefix);
  if (index < size() && m_nodes[index].prefix == prefix) return index;
  std::uint32_t before = index == 0 ? kNone : index - 1;
  while (before != kNone && !m_nodes[before].prefix.covers(prefix)) before = m_nodes[before].parent;
  return before;
}

int Picture::nextLength(net::Prefix prefix) const
{
  for (const LevelNames& names : m_levels) {
    const auto covers = [prefix](net::Prefix block) { return block.covers(prefix); };
    if (std::ranges::none_of(names.blocks, covers)) continue;
    const auto next = std::ranges::upper_bound(names.lengths, prefix.length());
    if (next != names.lengths.end()) return *next;
  }
  return prefix.length() < kSubnet ? prefix.length() / 4 * 4 + 4 : net::Address::kBits;
}

QString Picture::levelTitle(int level) const
{
  const auto field = static_cast<std::size_t>(level - 1);
  QString title;
  for (const LevelNames& names : m_levels) {
    if (level < 1 || field >= names.titles.size()) continue;
    if (!title.isEmpty() && title != names.titles[field]) return {};
    title = names.titles[field];
  }
  return title;
}

}  // namespace sextant::desktop
