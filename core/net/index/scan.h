// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/gap.h"
#include "net/index/leaf_walk.h"
#include "net/index/search.h"

#include <boost/container/static_vector.hpp>

namespace sextant::net::index {

/// Addresses of which is asked what is free and what stands there.
struct Space {
  Prefix key;   ///< what sorts at or before it covers nothing of them
  U128 first;
  U128 last;
  int parent;   ///< the length of the narrowest entry that covers all of them, -1 = none
};

/// Goes through a space, in address order or back. `visitor` has
///   int least() const                a subtree without free blocks of more than that is not seen
///   bool wants(const LevelFacts&)    whether to look into a subtree
///   bool takes(const LevelFacts&)    true: of a subtree that lies in the space as a whole this is
///                                    enough; it has at least one gap or record
///   bool gap(const Gap&)             false ends it
///   void record(int length)          directly inside; of leaves gone into only
template <bool forward, typename Visitor>
class Scan {
 public:
  Scan(const Branch* root, const Space& space, Visitor& visitor)
      : m_root(*root), m_space(space), m_visitor(visitor), m_start(root->first(0))
  {
  }

  /// False when the visitor ended it.
  bool run()
  {
    Way way;
    kernel().way(&m_root, forward ? m_space.key : lastKey(), way);
    if (!see(*way.back().branch, way.back().child, behind(way, way.size() - 1))) return false;
    for (std::size_t d = way.size(); d-- > 0;) {
      const auto& [branch, child] = way[d];
      if constexpr (forward) {
        if (!onwards(*branch, child + 1, behind(way, d))) return false;
      } else {
        if (branch->first(child) <= m_space.key) return true;
        if (!back(*branch, child - 1, behind(way, d))) return false;
      }
    }
    return true;
  }

 private:
  [[nodiscard]] Prefix lastKey() const { return {toAddress(m_space.last), Address::kBits}; }

  /// Where the next record behind a subtree begins, none where none follows.
  using Limit = std::optional<U128>;

  /// Of a branch on the way.
  static Limit behind(const Way& way, std::size_t depth)
  {
    Limit out;
    while (!out && depth-- > 0) out = limitOf(*way[depth].branch, way[depth].child, {});
    return out;
  }
  static Limit limitOf(const Branch& branch, int i, Limit limit)
  {
    return i + 1 < branch.count ? branch.number(i + 1) : limit;
  }

  bool onwards(const Branch& branch, int from, Limit limit)
  {
    const int least = m_visitor.least();
    std::uint32_t worth = placesBetween(from, branch.count);
    if (least >= 0) worth &= ~notLonger(branch.largest, least);
    for (; worth != 0; worth &= worth - 1) {
      const int i = std::countr_zero(worth);
      if (branch.number(i) > m_space.last) break;
      if (!see(branch, i, limit)) return false;
    }
    return true;
  }

  bool back(const Branch& branch, int from, Limit limit)
  {
    for (int i = from; i >= 0; --i) {
      if (!see(branch, i, limit)) return false;
      if (branch.first(i) <= m_space.key) break;
    }
    return true;
  }

  /// The i-th child; `limit` is where the next record behind the branch begins.
  bool see(const Branch& branch, int i, Limit limit)
  {
    if (branch.largest[static_cast<std::size_t>(i)] <= m_visitor.least()) return true;
    const LevelFacts* const level = branch.of(i).facts->at(m_space.parent);
    if (level == nullptr || !m_visitor.wants(*level)) return true;
    limit = limitOf(branch, i, limit);
    if (isInside(branch.first(i), limit) && m_visitor.takes(*level)) return true;
    if (branch.level == 1) return throughLeaf(branch, i, limit);
    const Branch& child = *branch.branch(i);
    return forward ? onwards(child, 0, limit) : back(child, child.count - 1, limit);
  }

  [[nodiscard]] bool isInside(Prefix first, Limit limit) const
  {
    const bool begins = first > m_space.key && (first != m_start || m_space.first == 0);
    return begins && (limit ? *limit <= m_space.last : ~m_space.last == 0);
  }

  bool throughLeaf(const Branch& branch, int i, Limit limit)
  {
    const Leaf& leaf = *branch.leaf(i);
    const Prefix first = branch.first(i);
    int start = 0;
    U128 told = m_space.first;  // what is before is known
    if (first <= m_space.key) {
      start = kernel().atOrBefore(keysOf(leaf), m_space.key) + 1;
    } else if (first != m_start) {
      // The widest that covers it in the space.
      const U128 covers = branch.of(i).spine & from(m_space.parent + 1);
      const U128 number = toNumber(first.address());
      told = covers == 0 ? number : (number | hostBits(lowest(covers))) + 1;
      if (covers != 0 && told - 1 >= m_space.last) return true;
    }
    if constexpr (forward) {
      return throughRecords(leaf, start, told, limit, [this](U128 from, U128 end) {
        return m_visitor.gap(Gap(from, end));
      });
    } else {
      boost::container::static_vector<Gap, kFan + 1> gaps;
      throughRecords(leaf, start, told, limit, [&gaps](U128 from, U128 end) {
        gaps.emplace_back(from, end);
        return true;
      });
      while (!gaps.empty() && m_visitor.gap(gaps.back())) gaps.pop_back();
      return gaps.empty();
    }
  }

  template <typename OnGap>
  bool throughRecords(const Leaf& leaf, int i, U128 told, Limit limit, OnGap gap)
  {
    for (; i < leaf.count; ++i) {
      const U128 here = leaf.number(i);
      if (here > m_space.last) break;
      if (here < told) continue;  // inside another one
      if (here > told && !gap(told, here)) return false;
      const int length = leaf.lengths[static_cast<std::size_t>(i)];
      m_visitor.record(length);
      const U128 end = here | hostBits(length);
      if (end >= m_space.last) return true;
      told = end + 1;
    }
    const bool follows = limit && *limit <= m_space.last;
    if (follows && told >= *limit) return true;
    return gap(told, follows ? *limit : m_space.last + 1);
  }

  const Branch& m_root;
  const Space m_space;
  Visitor& m_visitor;
  const Prefix m_start;  ///< the first record of all: the space before it belongs to its leaf
};

}  // namespace sextant::net::index
