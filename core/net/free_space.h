// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/uint128.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace sextant::net {

// What is free inside a parent, told from what is occupied in it. `occupied` is sorted, no prefix
// in it covers another; what lies outside the parent does not count, one that covers the parent
// leaves nothing free. Free space is never walked, only the gaps between the occupied:
// O(occupied + answers · 128) unless said.

/// Which of the free places a new prefix gets.
enum class FreePlacement {
  first,   ///< the lowest
  last,    ///< the highest
  best,    ///< the lowest in the smallest free block that fits, the lowest of such blocks
  sparse,  ///< halves the largest free block: its lowest; of equal blocks the one whose place in
           ///< the parent, bits reversed, is lowest. An empty parent fills in RFC 3531's leftmost
           ///< order 0, 8, 4, c …
  nibble   ///< the lowest that begins on the next wider nibble boundary (a /45 where a /44 begins)
           ///< or, in a parent narrower than that, where the parent does
};

/// Tells which prefix is to be kept although nothing is registered there: one that overlaps the
/// candidate, none when the candidate may be given. What it names counts as occupied from then on.
using KeptSpace = std::function<std::optional<Prefix>(Prefix candidate)>;

struct FreeQuery {
  Prefix parent;
  int length = 64;  ///< of the prefixes asked for; shorter than the parent's finds none
  std::size_t count = 1;
  FreePlacement placement = FreePlacement::first;
};

/// Up to `query.count` prefixes in the order given out, each placed as if those before were taken.
/// Fewer when there is no more room. Each prefix that `kept` names costs one more step.
std::vector<Prefix> freePrefixes(const FreeQuery& query, std::span<const Prefix> occupied,
                                 const KeptSpace& kept = {});

/// The maximal free aligned blocks, in address order.
std::vector<Prefix> freeBlocks(Prefix parent, std::span<const Prefix> occupied);
/// The widest of freeBlocks, the lowest of equals.
std::optional<Prefix> largestFree(Prefix parent, std::span<const Prefix> occupied);
/// How many /`length` are free, exact. 0 for a length that is not parent.length() … 128.
Count freeCount(Prefix parent, int length, std::span<const Prefix> occupied);
/// The widest prefix inside `parent` that `prefix` may become without meeting anything occupied
/// outside it; `prefix` itself when its buddy is taken. O(bits · log occupied).
Prefix growsTo(Prefix prefix, Prefix parent, std::span<const Prefix> occupied);

}  // namespace sextant::net
