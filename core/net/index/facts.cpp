// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/index/facts.h"

namespace sextant::net::index {

LevelFacts& Gathered::at(int parent)
{
  for (std::size_t i = 0; i < m_count; ++i) {
    if (m_levels[i].parent == parent) return m_levels[i];
  }
  LevelFacts& level = m_levels[m_count++];
  level = {0, 0, 0, 0, parent};
  return level;
}

void Gathered::addRecord(int parent, Prefix prefix)
{
  LevelFacts& level = at(parent);
  ++level.children;
  // The whole space, 2^128, becomes 0.
  if (prefix.length() > 0) level.used += bitAt(Address::kBits - prefix.length());
}

void Gathered::addGap(int parent, const Gap& gap)
{
  addFree(at(parent), gap.sizes(), gap.sparsestOf(highest(gap.sizes())));
}

void Gathered::add(const LevelFacts& level)
{
  LevelFacts& here = at(level.parent);
  here.used += level.used;
  here.children += level.children;
  addFree(here, level.free, level.sparse);
}

void Gathered::add(const Facts& facts)
{
  for (const LevelFacts& level : facts) add(level);
}

void gather(const LeafPlace& place, Gathered& out)
{
  walkLeaf(
      place, [&out](int parent, Prefix prefix) { out.addRecord(parent, prefix); },
      [&out](int parent, U128 first, U128 last) { out.addGap(parent, Gap(first, last)); });
}

void gather(const Branch& branch, Gathered& out)
{
  for (std::size_t i = 0; i < branch.count; ++i) out.add(*branch.facts[i]);
}

void addFree(LevelFacts& level, U128 sizes, U128 sparse)
{
  if (sizes == 0) return;
  const int before = highest(level.free);
  const int now = highest(sizes);
  if (now > before || (now == before && sparse < level.sparse)) level.sparse = sparse;
  level.free |= sizes;
}

}  // namespace sextant::net::index
