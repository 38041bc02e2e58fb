// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/gap.h"
#include "net/index/leaf_walk.h"

#include <boost/container/small_vector.hpp>
#include <boost/container/static_vector.hpp>

namespace sextant::net::index {

using Levels = std::span<const LevelFacts>;

constexpr LevelFacts noFacts(int parent)
{
  return {0, 0, 0, 0, parent};
}
constexpr bool isNothing(const LevelFacts& level)
{
  return level.children == 0 && level.free == 0;
}
/// Brings free blocks into a level.
void addFree(LevelFacts& level, U128 sizes, U128 sparse);

/// Facts of a subtree while they are gathered.
class Gathered {
 public:
  Gathered() { m_places.fill(kNone); }
  void addRecord(int parent, int length)
  {
    LevelFacts& level = at(parent);
    ++level.children;
    level.used += hostBits(length) + 1;  // the whole space, 2^128, becomes 0
  }
  void addGap(int parent, const Gap& gap)
  {
    LevelFacts& level = at(parent);
    const U128 sizes = gap.sizes();
    if (!isLower(sizes, level.free)) {
      const U128 sparse = gap.sparsest();
      if (isLower(level.free, sizes) || isSparser(sparse, level.sparse)) level.sparse = sparse;
    }
    level.free |= sizes;
  }
  void add(const Facts& facts);

  [[nodiscard]] Levels levels() const { return {m_levels.data(), m_levels.size()}; }

 private:
  static constexpr std::uint8_t kNone = 0xff;

  LevelFacts& at(int parent)
  {
    std::uint8_t& place = m_places[static_cast<std::size_t>(parent) + 1];
    if (place == kNone) {
      place = static_cast<std::uint8_t>(m_levels.size());
      m_levels.push_back(noFacts(parent));
    }
    return m_levels[place];
  }

  boost::container::static_vector<LevelFacts, Address::kBits + 1> m_levels;
  std::array<std::uint8_t, Address::kBits + 1> m_places{};  ///< by parent + 1
};

void gather(const LeafPlace& place, Gathered& out);
void gather(const Branch& branch, Gathered& out);

/// What a subtree tells of one length of parents, and told before.
struct Change {
  LevelFacts before;
  LevelFacts now;
};
using Changes = boost::container::small_vector<Change, 6>;

/// Where two tell something else.
Changes changesOf(Levels before, Levels now);
/// What the facts of a branch become when a child of it tells something else, and has told the
/// branch already.
LevelFacts exchanged(const LevelFacts& known, const Branch& branch, const Change& change);

}  // namespace sextant::net::index
