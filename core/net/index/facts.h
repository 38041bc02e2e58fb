// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/gap.h"
#include "net/index/leaf_walk.h"

#include <boost/container/static_vector.hpp>

namespace sextant::net::index {

using Levels = std::span<const LevelFacts>;

/// Facts of a subtree while they are gathered.
class Gathered {
 public:
  Gathered() = default;
  explicit Gathered(const Facts& facts) { add(facts); }
  void addRecord(int parent, int length);
  void addGap(int parent, const Gap& gap);
  void add(const LevelFacts& level);
  void add(const Facts& facts);
  /// Brings into the facts of a branch what a child of it tells now instead of before.
  void exchange(const Branch& branch, const Levels& before, const Levels& now);

  [[nodiscard]] Levels levels() const { return {m_levels.data(), m_levels.size()}; }

 private:
  LevelFacts& at(int parent);
  void exchange(const Branch& branch, const LevelFacts& before, const LevelFacts& now);

  boost::container::static_vector<LevelFacts, Address::kBits + 1> m_levels;
};

void gather(const LeafPlace& place, Gathered& out);
void gather(const Branch& branch, Gathered& out);

/// Brings free blocks into a level.
void addFree(LevelFacts& level, U128 sizes, U128 sparse);

}  // namespace sextant::net::index
