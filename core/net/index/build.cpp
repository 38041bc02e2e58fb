// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/index/edit.h"
#include "net/index/leaf_walk.h"
#include "net/index/shift.h"

#include <algorithm>

namespace sextant::net::index {
namespace {

/// How full nodes are made: what comes later finds a little room.
constexpr std::size_t kFilled = kFan - 2;

Leaf* filled(Nodes& nodes, std::span<const IndexEntry> some)
{
  const bool hosts = std::ranges::any_of(
      some, [](const IndexEntry& entry) { return entry.prefix.address().lo != 0; });
  Leaf* const leaf = nodes.makeLeaf(hosts);
  for (const IndexEntry& entry : some) setRecord(*leaf, leaf->count++, entry);
  return leaf;
}

/// A branch that gets a child when it is asked for room, a new one whenever the last is full.
Branch& roomIn(std::vector<Branch*>& branches, Nodes& nodes, int level)
{
  if (branches.empty() || branches.back()->count == kFilled)
    branches.push_back(nodes.makeBranch(level));
  branches.back()->setStale(branches.back()->count++);
  return *branches.back();
}

std::vector<Branch*> overLeaves(Nodes& nodes, std::span<const IndexEntry> sorted)
{
  std::vector<Branch*> out;
  Ancestors ancestors;
  for (std::size_t begin = 0; begin < sorted.size(); begin += kFilled) {
    const auto some = sorted.subspan(begin, std::min(kFilled, sorted.size() - begin));
    Branch& branch = roomIn(out, nodes, 1);
    const auto at = static_cast<std::size_t>(branch.count - 1);
    branch.children[at] = filled(nodes, some);
    branch.about[at].spine = ancestors.lengths();
    nodes.setCovers(branch, branch.count - 1, ancestors.handles());
    setFirst(branch, branch.count - 1, some.front().prefix);
    for (std::size_t i = begin; i < begin + some.size() && i + 1 < sorted.size(); ++i)
      ancestors.step(sorted[i], sorted[i + 1].prefix.address());
  }
  return out;
}

}  // namespace

void Editor::build(std::span<const IndexEntry> sorted)
{
  if (m_tree.root != nullptr) dropAll(m_tree.root);
  m_tree = {nullptr, sorted.size()};
  if (sorted.empty()) return;
  std::vector<Branch*> level = overLeaves(m_nodes, sorted);
  while (level.size() > 1) {
    std::vector<Branch*> above;
    for (Branch* const branch : level) {
      Branch& parent = roomIn(above, m_nodes, branch->level + 1);
      parent.children[static_cast<std::size_t>(parent.count - 1)] = branch;
      setFirst(parent, parent.count - 1, branch->first(0));
    }
    level = std::move(above);
  }
  m_tree.root = level.front();
  sumUp();
}

}  // namespace sextant::net::index
