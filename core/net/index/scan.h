// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/gap.h"
#include "net/index/leaf_walk.h"
#include "net/index/search.h"

#include <boost/container/static_vector.hpp>

namespace sextant::net::index {

/// Addresses of which is asked what is free and what stands there.
struct Space {
  Prefix key;  ///< what sorts at or before it covers nothing of them
  U128 first;
  U128 last;
  int parent;  ///< the length of the narrowest entry that covers all of them, -1 = none
  Way way;     ///< to the key
  int at;      ///< the last record in the leaf there that sorts at or before it, -1 = none
};

/// The records of a leaf as numbers: their addresses, or of these the half that tells them apart.
struct Whole {
  using Number = U128;
  static Number of(U128 address) { return address; }
  static Number at(const Leaf& leaf, int i) { return leaf.number(i); }
  static Number hosts(int length) { return hostBits(length); }
  [[nodiscard]] static U128 whole(Number number) { return number; }
};
struct Upper {
  using Number = std::uint64_t;
  static Number of(U128 address) { return toAddress(address).hi; }
  static Number at(const Leaf& leaf, int i) { return leaf.hi[static_cast<std::size_t>(i)]; }
  static Number hosts(int length) { return of(hostBits(length)); }
  [[nodiscard]] static U128 whole(Number number) { return U128{number} << 64; }
};
struct Lower {
  using Number = std::uint64_t;
  static Number of(U128 address) { return toAddress(address).lo; }
  static Number at(const Leaf& leaf, int i) { return leaf.lows()[i]; }
  static Number hosts(int length) { return of(hostBits(length)); }
  [[nodiscard]] U128 whole(Number number) const { return base | number; }
  U128 base;
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
    if constexpr (forward) return along(m_space.way);
    Way way;
    kernel().way(&m_root, lastKey(), way);
    return along(way);
  }

 private:
  [[nodiscard]] Prefix lastKey() const { return {toAddress(m_space.last), Address::kBits}; }

  bool along(const Way& way)
  {
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

  /// What follows the i-th child, given what follows the branch.
  static Step nextOf(const Branch& branch, int i, Step next)
  {
    return i + 1 < branch.count ? Step{&branch, i + 1} : next;
  }
  /// Whether it is in the space, if anything follows.
  [[nodiscard]] bool isIn(Step next) const
  {
    return next.branch != nullptr && next.branch->number(next.child) <= m_space.last;
  }

  bool onwards(const Branch& branch, int from, Step next)
  {
    const int least = m_visitor.least();
    std::uint32_t worth = placesBetween(from, branch.count);
    if (least >= 0) worth &= ~notLonger(branch.largest, least);
    for (; worth != 0; worth &= worth - 1) {
      const int i = std::countr_zero(worth);
      if (branch.number(i) > m_space.last) break;
      if (!see(branch, i, next)) return false;
    }
    return true;
  }

  bool back(const Branch& branch, int from, Step next)
  {
    for (int i = from; i >= 0; --i) {
      if (!see(branch, i, next)) return false;
      if (branch.first(i) <= m_space.key) break;
    }
    return true;
  }

  /// The i-th child; `next` is what follows the branch.
  bool see(const Branch& branch, int i, Step next)
  {
    if (branch.largest[static_cast<std::size_t>(i)] <= m_visitor.least()) return true;
    const LevelFacts* const level = branch.of(i).facts->at(m_space.parent);
    if (level == nullptr || !m_visitor.wants(*level)) return true;
    next = nextOf(branch, i, next);
    if (isInside(branch.first(i), next) && m_visitor.takes(*level)) return true;
    if (branch.level == 1) return throughLeaf(branch, i, next);
    const Branch& child = *branch.branch(i);
    return forward ? onwards(child, 0, next) : back(child, child.count - 1, next);
  }

  [[nodiscard]] bool isInside(Prefix first, Step next) const
  {
    const bool begins = first > m_space.key && (first != m_start || m_space.first == 0);
    return begins && (next.branch != nullptr ? isIn(next) : ~m_space.last == 0);
  }

  /// What of a leaf is to be swept.
  struct Part {
    const Leaf& leaf;
    int start;  ///< the first record
    U128 told;  ///< what is before is known
    Step next;  ///< what follows the leaf
  };

  bool throughLeaf(const Branch& branch, int i, Step next)
  {
    const Prefix first = branch.first(i);
    Part part{*branch.leaf(i), 0, m_space.first, next};
    if (first <= m_space.key) {
      part.start = m_space.at + 1;
    } else if (first != m_start) {
      // The widest that covers it in the space.
      const U128 covers = branch.of(i).spine & from(m_space.parent + 1);
      const U128 number = toNumber(first.address());
      part.told = covers == 0 ? number : (number | hostBits(lowest(covers))) + 1;
      if (covers != 0 && part.told - 1 >= m_space.last) return true;
    }
    if constexpr (forward) {
      return sweep(part, [this](U128 from, U128 end) { return m_visitor.gap(Gap(from, end)); });
    } else {
      boost::container::static_vector<Gap, kFan + 1> gaps;
      sweep(part, [&gaps](U128 from, U128 end) {
        gaps.emplace_back(from, end);
        return true;
      });
      while (!gaps.empty() && m_visitor.gap(gaps.back())) gaps.pop_back();
      return gaps.empty();
    }
  }

  template <typename OnGap>
  bool sweep(const Part& part, OnGap gap)
  {
    constexpr int kHalf = 64;
    const Leaf& leaf = part.leaf;
    const Address told = toAddress(part.told);
    const Address last = toAddress(m_space.last);
    const bool isOneSubnet =
        told.hi == last.hi && (part.start == leaf.count || leaf.address(part.start).hi == told.hi);
    if (isOneSubnet && leaf.hosts) return sweepAs(part, Lower{part.told & ~hostBits(kHalf)}, gap);
    const std::uint32_t all = placesBetween(0, leaf.count);
    const bool noneLonger = (notLonger(leaf.lengths, kHalf) & all) == all;
    if (noneLonger && told.lo == 0 && ~last.lo == 0) return sweepAs(part, Upper(), gap);
    return sweepAs(part, Whole(), gap);
  }

  template <typename Half, typename OnGap>
  bool sweepAs(const Part& part, Half half, OnGap gap)
  {
    const Leaf& leaf = part.leaf;
    const auto last = Half::of(m_space.last);
    auto told = Half::of(part.told);
    int behindLast = leaf.count;
    if (leaf.number(leaf.count - 1) > m_space.last)
      behindLast = kernel().atOrBefore(keysOf(leaf), lastKey()) + 1;
    for (int i = part.start; i < behindLast; ++i) {
      const auto here = Half::at(leaf, i);
      if (here < told) continue;  // inside another one
      if (here > told && !gap(half.whole(told), half.whole(here))) return false;
      const int length = leaf.lengths[static_cast<std::size_t>(i)];
      m_visitor.record(length);
      const auto end = here | Half::hosts(length);
      if (end >= last) return true;
      told = end + 1;
    }
    const U128 rest = half.whole(told);
    if (!isIn(part.next)) return gap(rest, m_space.last + 1);
    const U128 limit = part.next.branch->number(part.next.child);
    return rest >= limit || gap(rest, limit);
  }

  const Branch& m_root;
  const Space& m_space;
  Visitor& m_visitor;
  const Prefix m_start;  ///< the first record of all: the space before it belongs to its leaf
};

}  // namespace sextant::net::index
