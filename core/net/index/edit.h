// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/nodes.h"
#include "net/index/place.h"

namespace sextant::net::index {

/// All the records there are; `root` is null when there are none.
struct Tree {
  Branch* root = nullptr;
  std::size_t size = 0;
};

/// Changes a tree. The tree that it began with, or had when `settle` was called last, is never
/// touched but copied first, so that it can be read meanwhile.
class Editor {
 public:
  /// `memory` must outlive the editor.
  explicit Editor(Memory& memory, Tree tree = {}) : m_nodes(memory), m_tree(tree) {}

  bool insert(Prefix prefix, Handle handle);
  bool assign(Prefix prefix, Handle handle);
  bool erase(Prefix prefix);
  /// Replaces all by `sorted`, ascending, each prefix once.
  void build(std::span<const IndexEntry> sorted);

  /// What is known of whole subtrees is so only after sumUp.
  [[nodiscard]] const Tree& tree() const { return m_tree; }
  void sumUp();
  [[nodiscard]] bool changed() const { return m_nodes.changed(); }
  /// From now on the tree as it stands, summed up, is kept. Gives what belonged only to the one
  /// before.
  [[nodiscard]] std::vector<Block> settle() { return m_nodes.settle(); }

 private:
  struct OwnStep {
    Branch* branch;
    int child;

    /// Where the child is a branch of our own.
    [[nodiscard]] Branch* next() const
    {
      return static_cast<Branch*>(branch->children[static_cast<std::size_t>(child)]);
    }
  };
  /// The way from the root down to a leaf, every branch on it our own.
  class Path {
   public:
    void push(const OwnStep& step) { m_steps[m_size++] = step; }
    void pop() { --m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] const OwnStep& bottom() const { return m_steps[m_size - 1]; }
    [[nodiscard]] std::span<const OwnStep> steps() const { return {m_steps.data(), m_size}; }
    [[nodiscard]] std::span<const OwnStep> above() const { return steps().first(m_size - 1); }

   private:
    std::array<OwnStep, kMostLevels> m_steps{};
    std::size_t m_size = 0;
  };
  /// Where a prefix is, or the record before it, -1 = none in the leaf.
  struct Spot {
    Way way;
    int at = -1;
    bool isThere = false;

    [[nodiscard]] const Leaf& leaf() const { return *way.back().branch->leaf(way.back().child); }
  };
  /// A prefix that came, went or got another handle, and the length of the narrowest one around
  /// it, -1 = none.
  struct Around {
    enum class What { came, went, changed };
    IndexEntry entry;
    int parent = -1;
    What what = What::came;
  };

  void plantFirst(Prefix prefix, Handle handle);
  [[nodiscard]] Spot find(Prefix prefix) const;
  Path own(const Way& way);
  Path pathWithRoom(Prefix key);
  void growRoot();
  void splitBranch(Branch& parent, int i);
  void splitLeaf(Branch& parent, int i, Prefix key);
  std::optional<Prefix> removeRecord(Path& path, int at);
  void removeSlot(Path& path);
  void joinSmall(const Path& path);
  void joinLeaves(Branch& parent, int left);
  void joinBranches(Branch& parent, int left);
  void removeSecond(Branch& parent, int left);
  void shrinkRoot();
  void dropAll(const Branch* branch);

  /// Takes note that what is known of all on the way is to be summed up anew.
  static void mark(const Path& path);
  /// Tells those above that another record is the first of a child.
  static void tellFirst(std::span<const OwnStep> path);
  /// Whether something in the prefix stands behind the leaf to which the way leads.
  static bool reachesOn(const Path& path, Prefix prefix);
  Changes refreshLeaf(Branch& branch, int i, const Span& span);
  Changes refreshBranch(Branch& branch, int i);
  /// Sums up what is stale in a branch; `above` is where it hangs, null for the root. Gives what is
  /// another in its facts thereby.
  Changes sumUp(const Span& span, const OwnStep* above);
  /// Tells the leaves that begin in a prefix that it came or went.
  void tellInside(const Around& around);
  void tellInside(Branch& branch, const Span& span, const Around& around);
  void tellLeaf(Branch& branch, int i, const Span& span, const Around& around);
  void tellCovers(Branch& branch, int i, const Around& around);
  void keepCovers(Branch& branch, int i, int count);
  void dropSlot(const Branch& branch, int i);

  Nodes m_nodes;
  Tree m_tree;
};

}  // namespace sextant::net::index
