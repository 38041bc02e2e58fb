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
    if (branch.largest[i] <= lowest(missing)) continue;
    const LevelFacts* const level = branch.about[i].facts->at(parent);
    if (level != nullptr) missing &= ~level->free;
  }
  return sizes & ~missing;
}

U128 sparsestIn(const Branch& branch, int parent, int size)
{
  std::optional<U128> out;  // none where others have still to tell that theirs is gone
  for (std::size_t i = 0; i < branch.count; ++i) {
    if (branch.largest[i] <= size) continue;
    const LevelFacts* const level = branch.about[i].facts->at(parent);
    if (level == nullptr || highest(level->free) != size) continue;
    if (!out || isSparser(level->sparse, *out)) out = level->sparse;
  }
  return out.value_or(0);
}

}  // namespace

void Gathered::add(const Facts& facts)
{
  for (const LevelFacts& level : facts) {
    LevelFacts& here = at(level.parent);
    here.used += level.used;
    here.children += level.children;
    addFree(here, level.free, level.sparse);
  }
}

void gather(const LeafPlace& place, Gathered& out)
{
  LeafWalk(
      place, [&out](int parent, int length) { out.addRecord(parent, length); },
      [&out](int parent, U128 first, U128 end) { out.addGap(parent, Gap(first, end)); })
      .run();
}

void gather(const Branch& branch, Gathered& out)
{
  for (std::size_t i = 0; i < branch.count; ++i) out.add(*branch.about[i].facts);
}

void addFree(LevelFacts& level, U128 sizes, U128 sparse)
{
  if (isLower(sizes, level.free) || sizes == 0) {
    level.free |= sizes;
    return;
  }
  if (isLower(level.free, sizes) || isSparser(sparse, level.sparse)) level.sparse = sparse;
  level.free |= sizes;
}

Changes changesOf(Levels before, Levels now)
{
  Changes out;
  for (const LevelFacts& level : now) {
    const LevelFacts* const known = find(before, level.parent);
    const LevelFacts old = known != nullptr ? *known : noFacts(level.parent);
    if (!same(old, level)) out.push_back({old, level});
  }
  for (const LevelFacts& level : before) {
    if (find(now, level.parent) == nullptr) out.push_back({level, noFacts(level.parent)});
  }
  return out;
}

LevelFacts exchanged(const LevelFacts& known, const Branch& branch, const Change& change)
{
  const auto& [before, now] = change;
  LevelFacts out = known;
  out.children += now.children - before.children;
  out.used += now.used - before.used;
  const U128 gone = before.free & ~now.free;
  out.free |= now.free;
  if (gone != 0) out.free &= ~gone | freeIn(branch, now.parent, gone);
  const int size = highest(out.free);
  const int was = highest(known.free);
  const bool offers = highest(now.free) == size;
  const bool wasSparsest = highest(before.free) == was && before.sparse == known.sparse;
  if (size < 0) {
    out.sparse = 0;
  } else if (offers && (size > was || (size == was && !isSparser(known.sparse, now.sparse)))) {
    out.sparse = now.sparse;
  } else if (size < was || wasSparsest) {
    out.sparse = sparsestIn(branch, now.parent, size);
  }
  return out;
}

}  // namespace sextant::net::index
