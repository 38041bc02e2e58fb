// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/index/facts.h"

#include <algorithm>

namespace sextant::net::index {
namespace {

const LevelFacts* find(const Levels& levels, int parent)
{
  const auto found = std::ranges::find(levels, parent, &LevelFacts::parent);
  return found == levels.end() ? nullptr : &*found;
}

bool same(const LevelFacts& a, const LevelFacts& b)
{
  return a.free == b.free && a.used == b.used && a.sparse == b.sparse && a.children == b.children;
}

/// Which of the sizes children of the branch have free.
U128 freeIn(const Branch& branch, int parent, U128 sizes)
{
  U128 missing = sizes;
  for (std::size_t i = 0; i < branch.count && missing != 0; ++i) {
    const LevelFacts* const level = branch.facts[i]->at(parent);
    if (level != nullptr) missing &= ~level->free;
  }
  return sizes & ~missing;
}

U128 sparsestIn(const Branch& branch, int parent, int size)
{
  U128 out = ~U128{0};
  for (std::size_t i = 0; i < branch.count; ++i) {
    const LevelFacts* const level = branch.facts[i]->at(parent);
    if (level != nullptr && highest(level->free) == size) out = std::min(out, level->sparse);
  }
  return out;
}

}  // namespace

LevelFacts& Gathered::at(int parent)
{
  const auto found = std::ranges::find(m_levels, parent, &LevelFacts::parent);
  return found != m_levels.end() ? *found : m_levels.emplace_back(LevelFacts{0, 0, 0, 0, parent});
}

void Gathered::addRecord(int parent, int length)
{
  LevelFacts& level = at(parent);
  ++level.children;
  // The whole space, 2^128, becomes 0.
  if (length > 0) level.used += bitAt(Address::kBits - length);
}

void Gathered::addGap(int parent, const Gap& gap)
{
  LevelFacts& level = at(parent);
  const int size = highest(gap.sizes());
  const int known = highest(level.free);
  level.free |= gap.sizes();
  if (size < known) return;
  const U128 sparse = gap.sparsestOf(size);
  if (size > known || sparse < level.sparse) level.sparse = sparse;
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

void Gathered::exchange(const Branch& branch, const Levels& before, const Levels& now)
{
  const auto nothing = [](int parent) { return LevelFacts{0, 0, 0, 0, parent}; };
  for (const LevelFacts& level : now) {
    const LevelFacts* const known = find(before, level.parent);
    exchange(branch, known != nullptr ? *known : nothing(level.parent), level);
  }
  for (const LevelFacts& level : before) {
    if (find(now, level.parent) == nullptr) exchange(branch, level, nothing(level.parent));
  }
  const auto last = std::remove_if(m_levels.begin(), m_levels.end(), [](const LevelFacts& level) {
    return level.children == 0 && level.free == 0;
  });
  m_levels.erase(last, m_levels.end());
}

void Gathered::exchange(const Branch& branch, const LevelFacts& before, const LevelFacts& now)
{
  if (same(before, now)) return;
  LevelFacts& level = at(now.parent);
  const int known = highest(level.free);
  const bool wasSparsest = highest(before.free) == known && before.sparse == level.sparse;
  level.children += now.children - before.children;
  level.used += now.used - before.used;
  level.free |= now.free;
  const U128 gone = before.free & ~now.free;
  level.free &= ~gone | freeIn(branch, now.parent, gone);
  const int size = highest(level.free);
  const bool isSparsest = size > known || (size == known && now.sparse <= level.sparse);
  if (isSparsest && highest(now.free) == size) {
    level.sparse = now.sparse;
  } else if (size >= 0 && (size < known || wasSparsest)) {
    level.sparse = sparsestIn(branch, now.parent, size);
  }
}

void gather(const LeafPlace& place, Gathered& out)
{
  walkLeaf(
      place, 0, [&out](int parent, U128, int length) { out.addRecord(parent, length); },
      [&out](int parent, U128 first, U128 last) {
        out.addGap(parent, Gap(first, last));
        return true;
      });
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
