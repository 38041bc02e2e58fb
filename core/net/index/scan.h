// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/gap.h"
#include "net/index/leaf_walk.h"
#include "net/index/search.h"

namespace sextant::net::index {

/// What of a prefix is asked for: its own inside, told from the children of the narrowest entry
/// that covers it, itself included.
struct Inside {
  Prefix of;
  int parent;  ///< length of that entry, -1 where there is none
};

/// What to do with a subtree that lies in the prefix as a whole.
enum class Subtree { passOver, goInto };

/// Goes through the free space inside a prefix, in address order or back. `visitor` has
///   Subtree see(const LevelFacts&)   of a subtree inside; there is at least one gap or record
///   bool gap(Gap)                    false ends it
///   void record(int length)          directly inside; of leaves gone into only
///   int least                        subtrees without a free block of that size are not even seen
template <bool forward, typename Visitor>
class Scan {
 public:
  Scan(const Inside& inside, Visitor& visitor) : m_inside(inside), m_visitor(visitor) {}

  /// False when the visitor ended it.
  bool through(const Span& span)
  {
    const Branch& branch = *span.branch;
    const Prefix of = m_inside.of;
    if constexpr (forward) {
      for (int i = childFor(branch, of); i < branch.count && branch.first(i).address() <= of.last();
           ++i) {
        if (!throughChild(span, i)) return false;
      }
    } else {
      for (int i = childFor(branch, {of.last(), Address::kBits}); i >= 0; --i) {
        if (!throughChild(span, i)) return false;
        if (branch.first(i) <= of) break;
      }
    }
    return true;
  }

 private:
  bool throughChild(const Span& span, int i)
  {
    const Branch& branch = *span.branch;
    const auto at = static_cast<std::size_t>(i);
    if (branch.largest[at] <= m_visitor.least) return true;
    const Span child = span.child(i);
    const Address first = child.leftmost ? Address{} : branch.first(i).address();
    const bool beginsIn = first >= m_inside.of.first();
    const bool endsIn =
        child.next ? child.next->address() <= m_inside.of.last() : m_inside.of.last() == ~Address{};
    if (beginsIn && endsIn) {
      const LevelFacts* const level = branch.facts[at]->at(m_inside.parent);
      if (level == nullptr || m_visitor.see(*level) == Subtree::passOver) return true;
    }
    if (branch.level > 1) return through(child);
    return throughLeaf({*branch.leaf(i), branch.spines[at], child.leftmost, child.next});
  }

  bool throughLeaf(const LeafPlace& place)
  {
    bool goOn = true;
    std::vector<Gap> behind;
    // Nothing that ends before the last record at or before the prefix lies in it.
    const int start = std::max(0, kernel().atOrBefore(keysOf(place.leaf), m_inside.of));
    walkLeaf(
        place, start,
        [&](int parent, U128 address, int length) {
          if (parent == m_inside.parent && m_inside.of.covers(Prefix(toAddress(address), length)))
            m_visitor.record(length);
        },
        [&](int parent, U128 first, U128 last) {
          first = std::max(first, toNumber(m_inside.of.first()));
          last = std::min(last, toNumber(m_inside.of.last()));
          if (parent != m_inside.parent || first > last) return true;
          if constexpr (forward) {
            goOn = m_visitor.gap(Gap(first, last));
          } else {
            behind.emplace_back(first, last);
          }
          return goOn;
        });
    for (auto gap = behind.rbegin(); goOn && gap != behind.rend(); ++gap)
      goOn = m_visitor.gap(*gap);
    return goOn;
  }

  Inside m_inside;
  Visitor& m_visitor;
};

}  // namespace sextant::net::index
