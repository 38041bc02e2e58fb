// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/index/nodes.h"

#include <algorithm>
#include <atomic>

namespace sextant::net::index {
namespace {

/// Never given twice, so that a copied editor's nodes are not taken for one's own.
std::uint64_t newToken()
{
  static std::atomic<std::uint64_t> newest = 0;
  return ++newest;
}

std::size_t bytesOf(const Leaf& leaf)
{
  return leaf.hosts ? sizeof(HostLeaf) : sizeof(Leaf);
}

std::uint8_t largestOf(Levels levels)
{
  U128 free = 0;
  for (const LevelFacts& level : levels) free |= level.free;
  return static_cast<std::uint8_t>(highest(free) + 1);
}

}  // namespace

Nodes::Nodes(Memory& memory) : m_memory(memory), m_token(newToken()) {}

template <typename Node>
Node* Nodes::make(const Node& as)
{
  auto* const node = new (m_memory.allocate(sizeof(Node))) Node(as);
  node->owner = m_token;
  m_changed = true;
  return node;
}

Branch* Nodes::makeBranch(int level)
{
  Branch* const branch = make(Branch{});
  branch->level = static_cast<std::uint8_t>(level);
  branch->setCount(0);
  return branch;
}

Leaf* Nodes::makeLeaf(bool hosts)
{
  Leaf* const leaf = hosts ? make(HostLeaf{}) : make(Leaf{});
  leaf->hosts = hosts;
  return leaf;
}

Branch* Nodes::own(Branch* branch)
{
  if (branch->owner == m_token) return branch;
  Branch* const copy = make(*branch);
  drop(branch);
  return copy;
}

Branch* Nodes::ownBranch(Branch& parent, int i)
{
  void*& child = parent.children[static_cast<std::size_t>(i)];
  auto* const mine = own(static_cast<Branch*>(child));
  child = mine;
  return mine;
}

Leaf* Nodes::ownLeaf(Branch& parent, int i)
{
  void*& child = parent.children[static_cast<std::size_t>(i)];
  auto* const leaf = static_cast<Leaf*>(child);
  if (leaf->owner == m_token) return leaf;
  Leaf* const copy = leaf->hosts ? make(static_cast<const HostLeaf&>(*leaf)) : make(*leaf);
  drop(leaf);
  child = copy;
  return copy;
}

HostLeaf* Nodes::ownHostLeaf(Branch& parent, int i)
{
  Leaf* const leaf = ownLeaf(parent, i);
  if (leaf->hosts) return static_cast<HostLeaf*>(leaf);
  auto* const wide = static_cast<HostLeaf*>(makeLeaf(true));
  static_cast<Leaf&>(*wide) = *leaf;
  wide->hosts = true;
  drop(leaf);
  parent.children[static_cast<std::size_t>(i)] = wide;
  return wide;
}

Facts* Nodes::ownFacts(Branch& parent, int i, std::uint32_t room)
{
  Facts*& facts = parent.of(i).facts;
  const std::uint32_t count = facts == nullptr ? 0 : facts->count;
  if (facts != nullptr && facts->owner == m_token && facts->room >= room) return facts;
  room = std::max(room, count);
  auto* const mine = new (m_memory.allocate(Facts::bytesFor(room))) Facts{m_token, count, room};
  if (facts != nullptr) {
    std::copy(facts->begin(), facts->end(), mine->begin());
    drop(facts);
  }
  facts = mine;
  return mine;
}

Changes Nodes::setFacts(Branch& parent, int i, const Gathered& gathered)
{
  const Facts* const known = parent.of(i).facts;
  const Levels levels = gathered.levels();
  Changes out = changesOf(known == nullptr ? Levels() : known->levels(), levels);
  Facts* const facts = ownFacts(parent, i, static_cast<std::uint32_t>(levels.size()));
  facts->count = static_cast<std::uint32_t>(levels.size());
  std::ranges::copy(levels, facts->begin());
  parent.largest[static_cast<std::size_t>(i)] = largestOf(levels);
  return out;
}

Changes Nodes::exchange(Branch& parent, int i, const Changes& changes)
{
  Changes out;
  for (const Change& change : changes) {
    const LevelFacts* const level = parent.of(i).facts->at(change.now.parent);
    const LevelFacts before = level == nullptr ? noFacts(change.now.parent) : *level;
    const LevelFacts now = exchanged(before, *parent.branch(i), change);
    changeLevel(parent, i, now);
    out.push_back({before, now});
  }
  parent.largest[static_cast<std::size_t>(i)] = largestOf(parent.of(i).facts->levels());
  return out;
}

void Nodes::changeLevel(Branch& parent, int i, const LevelFacts& now)
{
  Facts* facts = ownFacts(parent, i);
  auto* const level = std::ranges::find(*facts, now.parent, &LevelFacts::parent);
  if (isNothing(now)) {
    if (level == facts->end()) return;
    *level = *(facts->end() - 1);
    --facts->count;
  } else if (level != facts->end()) {
    *level = now;
  } else {
    facts = ownFacts(parent, i, facts->count + 1);
    *facts->end() = now;
    ++facts->count;
  }
}

void Nodes::setCovers(Branch& parent, int i, std::span<const Handle> handles)
{
  Covers*& covers = parent.of(i).covers;
  if (covers != nullptr) drop(covers);
  covers = nullptr;
  if (handles.empty()) return;
  void* const room = m_memory.allocate(Covers::bytesFor(handles.size()));
  covers = new (room) Covers{m_token, static_cast<std::uint32_t>(handles.size())};
  std::ranges::copy(handles, covers->begin());
}

void Nodes::drop(const Leaf* leaf)
{
  drop({const_cast<Leaf*>(leaf), bytesOf(*leaf)}, leaf->owner);
}

void Nodes::drop(const Facts* facts)
{
  drop({const_cast<Facts*>(facts), Facts::bytesFor(facts->room)}, facts->owner);
}

void Nodes::drop(const Covers* covers)
{
  drop({const_cast<Covers*>(covers), Covers::bytesFor(covers->count)}, covers->owner);
}

void Nodes::drop(const Branch* branch)
{
  drop({const_cast<Branch*>(branch), sizeof(Branch)}, branch->owner);
}

void Nodes::drop(Block block, std::uint64_t owner)
{
  m_changed = true;
  if (owner == m_token) {
    m_memory.free(block);
  } else {
    m_dropped.push_back(block);
  }
}

std::vector<Block> Nodes::settle()
{
  m_token = newToken();
  m_changed = false;
  std::vector<Block> out;
  out.reserve(m_dropped.size());  // the next will be about as many
  out.swap(m_dropped);
  return out;
}

}  // namespace sextant::net::index
