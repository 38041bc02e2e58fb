// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/index/edit.h"

#include "net/index/ask.h"
#include "net/index/leaf_walk.h"
#include "net/index/shift.h"

#include <ranges>

namespace sextant::net::index {
namespace {

/// Nodes are joined when one is left with fewer than this and the two fit well into one.
constexpr int kSmall = kFan / 4;
constexpr int kJoined = kFan * 3 / 4;

}  // namespace

bool Editor::insert(Prefix prefix, Handle handle)
{
  if (m_tree.root == nullptr) {
    plantFirst(prefix, handle);
    return true;
  }
  const Spot spot = find(prefix);
  if (spot.isThere) return false;
  const bool isFull = spot.leaf().count == kFan;
  const Path path = isFull ? pathWithRoom(prefix) : own(spot.way);
  const auto [branch, i] = path.bottom();
  Leaf* const leaf =
      prefix.address().lo != 0 ? m_nodes.ownHostLeaf(*branch, i) : m_nodes.ownLeaf(*branch, i);
  const int at = 1 + (isFull ? kernel().atOrBefore(keysOf(*leaf), prefix) : spot.at);
  shift(*leaf, *leaf, {at, at + 1, leaf->count - at});
  setRecord(*leaf, at, {prefix, handle});
  ++leaf->count;
  ++m_tree.size;
  if (at == 0) tellFirst(path.steps());
  mark(path);
  if (reachesOn(path, prefix)) {
    const int parent = highest(spineAt(*leaf, branch->of(i).spine, at));
    tellInside({{prefix, handle}, parent, Around::What::came});
  }
  return true;
}

bool Editor::assign(Prefix prefix, Handle handle)
{
  const Spot spot = find(prefix);
  if (!spot.isThere) return false;
  const Path path = own(spot.way);
  Leaf* const leaf = m_nodes.ownLeaf(*path.bottom().branch, path.bottom().child);
  leaf->handles[static_cast<std::size_t>(spot.at)] = handle;
  if (reachesOn(path, prefix)) tellInside({{prefix, handle}, -1, Around::What::changed});
  return true;
}

bool Editor::erase(Prefix prefix)
{
  const Spot spot = find(prefix);
  if (!spot.isThere) return false;
  const int at = spot.at;
  Path path = own(spot.way);
  const auto [branch, i] = path.bottom();
  const Leaf* const leaf = m_nodes.ownLeaf(*branch, i);
  const bool hasMore = reachesOn(path, prefix);
  const int parent = hasMore ? highest(spineAt(*leaf, branch->of(i).spine, at)) : -1;
  const std::optional<Prefix> small = removeRecord(path, at);
  --m_tree.size;
  shrinkRoot();
  if (m_tree.root == nullptr) return true;
  if (hasMore) tellInside({{prefix, 0}, parent, Around::What::went});
  if (at == 0) mark(own(find(prefix).way));  // the space behind the record before is another now
  if (small) {
    joinSmall(own(find(*small).way));
    shrinkRoot();
  }
  return true;
}

void Editor::plantFirst(Prefix prefix, Handle handle)
{
  Leaf* const leaf = m_nodes.makeLeaf(prefix.address().lo != 0);
  setRecord(*leaf, 0, {prefix, handle});
  leaf->count = 1;
  m_tree.root = m_nodes.makeBranch(1);
  m_tree.root->count = 1;
  m_tree.root->children[0] = leaf;
  m_tree.size = 1;
  setFirst(*m_tree.root, 0, prefix);
  m_tree.root->setStale(0);
}

Editor::Spot Editor::find(Prefix prefix) const
{
  Spot out;
  if (m_tree.root == nullptr) return out;
  kernel().way(m_tree.root, prefix, out.way);
  const Leaf& leaf = out.leaf();
  out.at = kernel().atOrBefore(keysOf(leaf), prefix);
  out.isThere = out.at >= 0 && leaf.prefix(out.at) == prefix;
  return out;
}

Editor::Path Editor::own(const Way& way)
{
  Path path;
  Branch* branch = m_tree.root = m_nodes.own(m_tree.root);
  for (const auto& [known, i] : way) {
    path.push({branch, i});
    if (known->level > 1) branch = m_nodes.ownBranch(*branch, i);
  }
  return path;
}

/// To a leaf that is not full: what is full on the way is split.
Editor::Path Editor::pathWithRoom(Prefix key)
{
  m_tree.root = m_nodes.own(m_tree.root);
  if (m_tree.root->count == kFan) growRoot();
  Path path;
  for (Branch* branch = m_tree.root;;) {
    int i = childFor(*branch, key);
    if (branch->level == 1) {
      if (branch->leaf(i)->count == kFan) {
        splitLeaf(*branch, i, key);
        i = childFor(*branch, key);
      }
      path.push({branch, i});
      return path;
    }
    if (branch->branch(i)->count == kFan) {
      splitBranch(*branch, i);
      i = childFor(*branch, key);
    }
    path.push({branch, i});
    branch = m_nodes.ownBranch(*branch, i);
  }
}

void Editor::growRoot()
{
  Branch* const root = m_nodes.makeBranch(m_tree.root->level + 1);
  root->count = 1;
  root->children[0] = m_tree.root;
  setFirst(*root, 0, m_tree.root->first(0));
  root->setStale(0);
  m_tree.root = root;
}

void Editor::splitBranch(Branch& parent, int i)
{
  Branch* const left = m_nodes.ownBranch(parent, i);
  Branch* const right = m_nodes.makeBranch(left->level);
  right->count = kFan / 2;
  shift(*left, *right, {kFan / 2, 0, kFan / 2});
  left->setCount(kFan / 2);
  left->anew = true;
  right->anew = true;
  addPlace(parent, i + 1, right);
  setFirst(parent, i + 1, right->first(0));
  parent.setStale(i);
}

void Editor::splitLeaf(Branch& parent, int i, Prefix key)
{
  Leaf* const left = m_nodes.ownLeaf(parent, i);
  // What is filled in order leaves full leaves behind.
  const int kept = left->prefix(kFan - 1) < key ? kFan - kSmall : kFan / 2;
  Ancestors ancestors(parent.of(i).spine, parent.of(i).covers);
  for (int at = 0; at < kept; ++at) ancestors.step(left->entry(at), left->address(at + 1));
  Leaf* const right = m_nodes.makeLeaf(left->hosts);
  shift(*left, *right, {kept, 0, kFan - kept});
  right->count = static_cast<std::uint8_t>(kFan - kept);
  left->count = static_cast<std::uint8_t>(kept);
  addPlace(parent, i + 1, right);
  parent.of(i + 1).spine = ancestors.lengths();
  m_nodes.setCovers(parent, i + 1, ancestors.handles());
  setFirst(parent, i + 1, right->prefix(0));
  parent.setStale(i);
}

/// Gives a key that leads to where little is left.
std::optional<Prefix> Editor::removeRecord(Path& path, int at)
{
  const auto [branch, i] = path.bottom();
  Leaf* const leaf = m_nodes.ownLeaf(*branch, i);
  const Prefix removed = leaf->prefix(at);
  --leaf->count;
  shift(*leaf, *leaf, {at + 1, at, leaf->count - at});
  if (leaf->count == 0) {
    removeSlot(path);
    return removed;
  }
  if (at == 0) {
    U128& spine = branch->of(i).spine;
    spine &= upTo(commonBits(removed.address(), leaf->address(0)));
    keepCovers(*branch, i, sizeOf(spine));
    tellFirst(path.steps());
  }
  mark(path);
  return leaf->count < kSmall ? std::optional(leaf->prefix(0)) : std::nullopt;
}

void Editor::removeSlot(Path& path)
{
  m_nodes.drop(path.bottom().branch->leaf(path.bottom().child));
  for (;;) {
    const auto [branch, i] = path.bottom();
    path.pop();
    dropSlot(*branch, i);
    removePlace(*branch, i);
    branch->anew = true;
    if (branch->count > 0) break;
    m_nodes.drop(branch);
    if (!path.empty()) continue;
    m_tree.root = nullptr;
    return;
  }
  tellFirst(path.steps());
  mark(path);
}

/// Brings nodes that are left with little together with a neighbour under the same parent, all on a
/// way that is marked.
void Editor::joinSmall(const Path& path)
{
  const auto countOf = [](const Branch& branch, int i) {
    return branch.level == 1 ? branch.leaf(i)->count : branch.branch(i)->count;
  };
  for (std::size_t d = path.steps().size(); d-- > 0;) {
    const auto& [branch, i] = path.steps()[d];
    if (countOf(*branch, i) >= kSmall) continue;
    const auto fits = [&](int left) {
      return left >= 0 && left + 1 < branch->count &&
             countOf(*branch, left) + countOf(*branch, left + 1) <= kJoined;
    };
    if (!fits(i - 1) && !fits(i)) continue;
    const int left = fits(i - 1) ? i - 1 : i;
    if (branch->level == 1) {
      joinLeaves(*branch, left);
    } else {
      joinBranches(*branch, left);
    }
    branch->setStale(left);
    branch->anew = true;
  }
}

void Editor::joinLeaves(Branch& parent, int left)
{
  const Leaf* const right = parent.leaf(left + 1);
  Leaf* const leaf =
      right->hosts ? m_nodes.ownHostLeaf(parent, left) : m_nodes.ownLeaf(parent, left);
  shift(*right, *leaf, {0, leaf->count, right->count});
  leaf->count = static_cast<std::uint8_t>(leaf->count + right->count);
  m_nodes.drop(right);
  removeSecond(parent, left);
}

void Editor::joinBranches(Branch& parent, int left)
{
  const Branch* const right = parent.branch(left + 1);
  Branch* const branch = m_nodes.ownBranch(parent, left);
  shift(*right, *branch, {0, branch->count, right->count});
  branch->count = static_cast<std::uint8_t>(branch->count + right->count);
  branch->anew = true;
  m_nodes.drop(right);
  removeSecond(parent, left);
}

/// Forgets the child behind the `left`-th.
void Editor::removeSecond(Branch& parent, int left)
{
  dropSlot(parent, left + 1);
  removePlace(parent, left + 1);
}

void Editor::shrinkRoot()
{
  while (m_tree.root != nullptr && m_tree.root->level > 1 && m_tree.root->count == 1) {
    Branch* const root = m_tree.root;
    m_tree.root = static_cast<Branch*>(root->children[0]);
    dropSlot(*root, 0);
    m_nodes.drop(root);
  }
}

/// What is known of a child.
void Editor::dropSlot(const Branch& branch, int i)
{
  const auto at = static_cast<std::size_t>(i);
  if (branch.about[at].facts != nullptr) m_nodes.drop(branch.about[at].facts);
  if (branch.about[at].covers != nullptr) m_nodes.drop(branch.about[at].covers);
}

void Editor::dropAll(const Branch* branch)
{
  for (int i = 0; i < branch->count; ++i) {
    dropSlot(*branch, i);
    if (branch->level == 1) {
      m_nodes.drop(branch->leaf(i));
    } else {
      dropAll(branch->branch(i));
    }
  }
  m_nodes.drop(branch);
}

}  // namespace sextant::net::index
