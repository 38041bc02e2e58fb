// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/index/nodes.h"

#include "net/index/facts.h"

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

std::uint8_t largestOf(std::span<const LevelFacts> levels)
{
  U128 free = 0;
  for (const LevelFacts& level : levels) free |= level.free;
  return static_cast<std::uint8_t>(highest(free) + 1);
}

}  // namespace

Nodes::Nodes(Memory& memory) : m_memory(memory), m_token(newToken()) {}

template <typename Node>
Node* Nodes::make()
{
  auto* const node = new (m_memory.allocate(sizeof(Node), alignof(Node))) Node{};
  node->owner = m_token;
  m_changed = true;
  return node;
}

Branch* Nodes::makeBranch(int level)
{
  auto* const branch = make<Branch>();
  branch->level = static_cast<std::uint8_t>(level);
  return branch;
}

Leaf* Nodes::makeLeaf(bool hosts)
{
  if (!hosts) return make<Leaf>();
  auto* const leaf = make<HostLeaf>();
  leaf->hosts = true;
  return leaf;
}

Branch* Nodes::own(Branch* branch)
{
  if (branch->owner == m_token) return branch;
  auto* const copy = make<Branch>();
  *copy = *branch;
  copy->owner = m_token;
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
  Leaf* const copy = makeLeaf(leaf->hosts);
  if (leaf->hosts) {
    *static_cast<HostLeaf*>(copy) = *static_cast<const HostLeaf*>(leaf);
  } else {
    *copy = *leaf;
  }
  copy->owner = m_token;
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

Facts* Nodes::ownFacts(Branch& parent, int i)
{
  Facts*& facts = parent.facts[static_cast<std::size_t>(i)];
  if (facts->owner == m_token) return facts;
  const std::size_t bytes = Facts::bytesFor(facts->count);
  auto* const copy = new (m_memory.allocate(bytes, alignof(LevelFacts)))
      Facts{m_token, facts->count, facts->count};
  std::copy(facts->begin(), facts->end(), copy->begin());
  drop(facts);
  facts = copy;
  return copy;
}

void Nodes::setFacts(Branch& parent, int i, const Gathered& gathered)
{
  const auto at = static_cast<std::size_t>(i);
  const auto levels = gathered.levels();
  const auto count = static_cast<std::uint32_t>(levels.size());
  Facts*& facts = parent.facts[at];
  if (facts == nullptr || facts->owner != m_token || facts->room < count) {
    if (facts != nullptr) drop(facts);
    facts = new (m_memory.allocate(Facts::bytesFor(count), alignof(LevelFacts)))
        Facts{m_token, count, count};
  }
  facts->count = count;
  std::ranges::copy(levels, facts->begin());
  parent.largest[at] = largestOf(levels);
}

void Nodes::setCovers(Branch& parent, int i, std::span<const Handle> handles)
{
  Covers*& covers = parent.covers[static_cast<std::size_t>(i)];
  if (covers != nullptr) drop(covers);
  covers = nullptr;
  if (handles.empty()) return;
  void* const room = m_memory.allocate(Covers::bytesFor(handles.size()), alignof(Covers));
  covers = new (room) Covers{m_token, static_cast<std::uint32_t>(handles.size())};
  std::ranges::copy(handles, covers->begin());
}

void Nodes::drop(const Leaf* leaf)
{
  drop({const_cast<Leaf*>(leaf), bytesOf(*leaf), alignof(Leaf)}, leaf->owner);
}

void Nodes::drop(const Facts* facts)
{
  drop({const_cast<Facts*>(facts), Facts::bytesFor(facts->room), alignof(LevelFacts)},
       facts->owner);
}

void Nodes::drop(const Covers* covers)
{
  drop({const_cast<Covers*>(covers), Covers::bytesFor(covers->count), alignof(Covers)},
       covers->owner);
}

void Nodes::drop(const Branch* branch)
{
  drop({const_cast<Branch*>(branch), sizeof(Branch), alignof(Branch)}, branch->owner);
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
  return std::exchange(m_dropped, {});
}

}  // namespace sextant::net::index
