// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/gap.h"
#include "net/index/leaf_walk.h"

namespace sextant::net::index {

/// Facts of a subtree while they are gathered.
class Gathered {
 public:
  void addRecord(int parent, Prefix prefix);
  void addGap(int parent, const Gap& gap);
  void add(const LevelFacts& level);
  void add(const Facts& facts);

  [[nodiscard]] std::span<const LevelFacts> levels() const { return {m_levels.data(), m_count}; }

 private:
  LevelFacts& at(int parent);

  std::size_t m_count = 0;
  std::array<LevelFacts, Address::kBits + 1> m_levels;  ///< only the first m_count are there
};

void gather(const LeafPlace& place, Gathered& out);
void gather(const Branch& branch, Gathered& out);

/// Brings free blocks into a level.
void addFree(LevelFacts& level, U128 sizes, U128 sparse);

}  // namespace sextant::net::index
