// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/index/check.h"

#include "net/index/facts.h"

#include <algorithm>

namespace sextant::net::index {
namespace {

bool same(const LevelFacts& a, const LevelFacts& b)
{
  return a.used == b.used && a.children == b.children && a.free == b.free &&
         (a.free == 0 || a.sparse == b.sparse);
}

/// The same levels in whatever order; a level without records and free space may be left out.
bool same(const Facts& facts, std::span<const LevelFacts> levels)
{
  const auto isNothing = [](const LevelFacts& level) {
    return level.children == 0 && level.free == 0;
  };
  std::size_t met = 0;
  for (const LevelFacts& level : levels) {
    const LevelFacts* const known = facts.at(level.parent);
    if (known == nullptr ? !isNothing(level) : !same(*known, level)) return false;
    met += known == nullptr ? 0 : 1;
  }
  const auto nothing =
      static_cast<std::size_t>(std::ranges::count_if(facts, [&](const LevelFacts& level) {
        return isNothing(level) && std::ranges::none_of(levels, [&](const LevelFacts& other) {
                 return other.parent == level.parent;
               });
      }));
  return met + nothing == facts.count;
}

struct Spine {
  U128 lengths;
  const Covers* covers;
};

class Check {
 public:
  std::string fault(const Tree& tree)
  {
    if (tree.root == nullptr) return tree.size == 0 ? "" : "records without a tree";
    see({tree.root, true, {}});
    if (m_fault.empty() && m_records != tree.size) m_fault = "the size is not the records'";
    return m_fault;
  }

 private:
  void see(const Span& span)
  {
    const Branch& branch = *span.branch;
    require(branch.count > 0 && branch.count <= kFan, "a branch holds 1 to 32");
    require(std::all_of(branch.hi.begin() + branch.count, branch.hi.end(),
                        [](std::uint64_t hi) { return hi == ~std::uint64_t{0}; }),
            "all ones stand behind the last child");
    require(branch.stale == 0 && !branch.anew, "nothing is stale");
    for (int i = 0; i < branch.count && m_fault.empty(); ++i) {
      m_where = branch.first(i);
      const Span child = span.child(i);
      if (branch.level == 1) {
        seeLeaf(branch, i, child);
      } else {
        require(child.branch->level + 1 == branch.level, "all leaves are equally deep");
        require(child.branch->first(0) == branch.first(i), "a branch is known by its first record");
        const std::size_t before = m_records;
        see(child);
        require(branch.counts[static_cast<std::size_t>(i)] == m_records - before, "counts");
        Gathered gathered;
        gather(*child.branch, gathered);
        seeFacts(branch, i, gathered);
      }
    }
  }

  void seeLeaf(const Branch& branch, int i, const Span& span)
  {
    const auto at = static_cast<std::size_t>(i);
    const Leaf& leaf = *branch.leaf(i);
    require(leaf.count > 0 && leaf.count <= kFan, "a leaf holds 1 to 32");
    require(leaf.prefix(0) == branch.first(i), "a leaf is known by its first record");
    require(branch.counts[at] == leaf.count, "counts of leaves");
    for (int record = 0; record < leaf.count; ++record)
      seeRecord(leaf, record, {branch.about[at].spine, branch.about[at].covers});
    require(!span.next || leaf.prefix(leaf.count - 1) < *span.next, "leaves are in order");
    Gathered gathered;
    gather({leaf, branch.about[at].spine, span.leftmost, span.next}, gathered);
    seeFacts(branch, i, gathered);
  }

  void seeRecord(const Leaf& leaf, int i, const Spine& spine)
  {
    const Prefix prefix = leaf.prefix(i);
    require(prefix == Prefix(prefix.address(), prefix.length()), "host bits are zero");
    require(!m_before || *m_before < prefix, "records are in order");
    while (!m_around.empty() && !m_around.back().prefix.covers(prefix)) m_around.pop_back();
    if (i == 0) seeSpine(spine);
    if (prefix.length() < Address::kBits) m_around.push_back(leaf.entry(i));
    m_before = prefix;
    ++m_records;
  }

  void seeSpine(const Spine& spine)
  {
    U128 lengths = 0;
    std::vector<Handle> handles;
    for (const IndexEntry& cover : m_around) {
      lengths |= bitAt(cover.prefix.length());
      handles.push_back(cover.handle);
    }
    require(spine.lengths == lengths, "the spine is what covers the first record");
    const auto known =
        spine.covers == nullptr ? std::span<const Handle>() : spine.covers->handles();
    require(std::ranges::equal(known, handles), "handles of the spine");
  }

  void seeFacts(const Branch& branch, int i, const Gathered& gathered)
  {
    const auto at = static_cast<std::size_t>(i);
    require(same(*branch.about[at].facts, gathered.levels()), "facts");
    U128 free = 0;
    for (const LevelFacts& level : gathered.levels()) free |= level.free;
    require(branch.largest[at] == highest(free) + 1, "the largest free block");
  }

  void require(bool holds, const char* what)
  {
    if (!holds && m_fault.empty()) m_fault = std::string(what) + " at " + toString(m_where);
  }

  std::string m_fault;
  Prefix m_where;
  std::vector<IndexEntry> m_around;
  std::optional<Prefix> m_before;
  std::size_t m_records = 0;
};

}  // namespace

std::string faultOf(const Tree& tree)
{
  return Check().fault(tree);
}

}  // namespace sextant::net::index
