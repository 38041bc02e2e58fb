// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/facts.h"
#include "net/index/memory.h"

namespace sextant::net::index {

/// Makes nodes, copies those that are not its own before they are changed, and drops them. What is
/// its own was made since `settle` was called last: nobody else can be reading it.
class Nodes {
 public:
  explicit Nodes(Memory& memory);

  Branch* makeBranch(int level);
  Leaf* makeLeaf(bool hosts);
  /// The node itself where it is our own, else a copy in its place.
  Branch* own(Branch* branch);
  Branch* ownBranch(Branch& parent, int i);
  Leaf* ownLeaf(Branch& parent, int i);
  /// As ownLeaf, with lower halves.
  HostLeaf* ownHostLeaf(Branch& parent, int i);
  /// With room for so many levels, or those that are there.
  Facts* ownFacts(Branch& parent, int i, std::uint32_t room = 0);
  /// Gives what is another thereby.
  Changes setFacts(Branch& parent, int i, const Gathered& gathered);
  /// The same where a child of the i-th, a branch, tells something else.
  Changes exchange(Branch& parent, int i, const Changes& changes);
  void setCovers(Branch& parent, int i, std::span<const Handle> handles);

  void drop(const Leaf* leaf);
  void drop(const Facts* facts);
  void drop(const Covers* covers);
  /// The node alone, without what hangs on it.
  void drop(const Branch* branch);

  /// From now on nothing is our own. Gives what was dropped though it was not.
  [[nodiscard]] std::vector<Block> settle();
  /// Whether anything was made or dropped since.
  [[nodiscard]] bool changed() const { return m_changed; }

 private:
  template <typename Node>
  Node* make(const Node& as);
  void changeLevel(Branch& parent, int i, const LevelFacts& now);
  void drop(Block block, std::uint64_t owner);

  Memory& m_memory;
  std::uint64_t m_token;
  bool m_changed = false;
  std::vector<Block> m_dropped;
};

}  // namespace sextant::net::index
