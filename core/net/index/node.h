// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/bits.h"
#include "net/prefix_index.h"

#include <algorithm>
#include <array>

namespace sextant::net::index {

inline constexpr int kFan = 32;
/// More levels than any tree of them can have.
inline constexpr std::size_t kMostLevels = 32;

/// The places from … to - 1.
constexpr std::uint32_t placesBetween(int from, int to)
{
  const auto below = [](int i) { return i >= kFan ? ~0U : (1U << i) - 1; };
  return below(to) & ~below(from);
}

/// What is known of all records of a subtree whose nearest covering entry, the parent, has one and
/// the same length. Inside any one such parent that makes the facts of its children, of the part
/// of it that the subtree spans.
struct LevelFacts {
  U128 free;    ///< sizes of the maximal free blocks: bit j for 2^j addresses
  U128 used;    ///< addresses of the records, modulo 2^128
  U128 sparse;  ///< first address of one of the largest of them: the lowest with bits reversed
  std::uint32_t children;  ///< records
  int parent;              ///< length, -1 where nothing covers the records
};

/// The facts of a subtree, in no order. Free space between two records belongs to the subtree of
/// the first of them.
struct Facts {
  std::uint64_t owner;
  std::uint32_t count;
  std::uint32_t room;

  [[nodiscard]] std::span<const LevelFacts> levels() const { return {begin(), count}; }
  [[nodiscard]] LevelFacts* begin() { return reinterpret_cast<LevelFacts*>(this + 1); }
  [[nodiscard]] LevelFacts* end() { return begin() + count; }
  [[nodiscard]] const LevelFacts* begin() const
  {
    return reinterpret_cast<const LevelFacts*>(this + 1);
  }
  [[nodiscard]] const LevelFacts* end() const { return begin() + count; }
  /// Null when the subtree has none with such a parent.
  [[nodiscard]] const LevelFacts* at(int parent) const
  {
    for (const LevelFacts& level : *this) {
      if (level.parent == parent) return &level;
    }
    return nullptr;
  }
  static std::size_t bytesFor(std::uint32_t levels)
  {
    return sizeof(Facts) + levels * sizeof(LevelFacts);
  }
};
static_assert(sizeof(Facts) % alignof(LevelFacts) == 0);

/// The handles of the entries that a spine tells of, the widest first.
struct Covers {
  std::uint64_t owner;
  std::uint32_t count;

  [[nodiscard]] Handle* begin() { return reinterpret_cast<Handle*>(this + 1); }
  [[nodiscard]] const Handle* begin() const { return reinterpret_cast<const Handle*>(this + 1); }
  [[nodiscard]] std::span<const Handle> handles() const { return {begin(), count}; }
  static std::size_t bytesFor(std::size_t count) { return sizeof(Covers) + count * sizeof(Handle); }
};

/// Up to 32 records in order. Where no record has bits behind the 64th, the lower halves are left
/// out (the node is a Leaf and not a HostLeaf). A node may be changed in place only under the token
/// that made it, `owner`; any other must be copied, as views may be reading it.
struct alignas(64) Leaf {
  std::uint64_t owner;
  std::uint8_t count;
  bool hosts;
  std::array<std::uint8_t, kFan> lengths;
  alignas(64) std::array<std::uint64_t, kFan> hi;
  std::array<Handle, kFan> handles;

  [[nodiscard]] const std::uint64_t* lows() const;
  [[nodiscard]] Address address(int i) const;
  [[nodiscard]] U128 number(int i) const { return toNumber(address(i)); }
  [[nodiscard]] Prefix prefix(int i) const
  {
    return {address(i), lengths[static_cast<std::size_t>(i)]};
  }
  [[nodiscard]] IndexEntry entry(int i) const
  {
    return {prefix(i), handles[static_cast<std::size_t>(i)]};
  }
};

struct HostLeaf : Leaf {
  std::array<std::uint64_t, kFan> lo;
};

inline const std::uint64_t* Leaf::lows() const
{
  return hosts ? static_cast<const HostLeaf*>(this)->lo.data() : nullptr;
}
inline Address Leaf::address(int i) const
{
  const auto at = static_cast<std::size_t>(i);
  return {hi[at], hosts ? static_cast<const HostLeaf*>(this)->lo[at] : 0};
}

/// What is known of a subtree besides its place in the order.
struct About {
  /// Of a leaf: the lengths of the entries before it that cover its first record, and which these
  /// are; null for none.
  U128 spine;
  Covers* covers;
  Facts* facts;
};

/// Up to 32 subtrees in order, each known by its first record. A lookup reads the first two arrays,
/// and of others one place at most.
struct alignas(64) Branch {
  std::array<std::uint64_t, kFan>
      hi;  ///< all ones behind the last, so that a search needs no count
  std::array<void*, kFan> children;
  std::array<About, kFan> about;
  std::array<std::uint64_t, kFan> lo;
  std::array<std::uint32_t, kFan> counts;  ///< records in it
  std::uint64_t owner;
  /// While the tree is changed: of which children the counts, facts and largest are not known, and
  /// whether the same of this branch is to be gathered from all.
  std::uint32_t stale;
  bool anew;
  std::uint8_t count;
  std::uint8_t level;  ///< 1: the children are leaves
  std::array<std::uint8_t, kFan> lengths;
  /// One more than the highest bit of any of its facts' `free`, 0 for none: a first sieve.
  std::array<std::uint8_t, kFan> largest;

  void setStale(int i) { stale |= 1U << i; }
  /// There are so many children from now on, not more than before.
  void setCount(int number)
  {
    count = static_cast<std::uint8_t>(number);
    stale &= placesBetween(0, number);
    std::fill(hi.begin() + number, hi.end(), ~std::uint64_t{0});
  }
  [[nodiscard]] const Branch* branch(int i) const
  {
    return static_cast<const Branch*>(children[static_cast<std::size_t>(i)]);
  }
  [[nodiscard]] const Leaf* leaf(int i) const
  {
    return static_cast<const Leaf*>(children[static_cast<std::size_t>(i)]);
  }
  [[nodiscard]] const About& of(int i) const { return about[static_cast<std::size_t>(i)]; }
  [[nodiscard]] About& of(int i) { return about[static_cast<std::size_t>(i)]; }
  /// Where the i-th begins.
  [[nodiscard]] Address address(int i) const
  {
    const auto at = static_cast<std::size_t>(i);
    return {hi[at], lo[at]};
  }
  [[nodiscard]] U128 number(int i) const { return toNumber(address(i)); }
  [[nodiscard]] Prefix first(int i) const
  {
    return {address(i), lengths[static_cast<std::size_t>(i)]};
  }
};

/// What a subtree spans: from its first record, or from the very beginning, to before the first
/// record of the next one.
struct Span {
  const Branch* branch = nullptr;
  bool leftmost = true;
  std::optional<Prefix> next;  ///< none: nothing follows

  /// The same of its i-th child; `branch` is null for a leaf.
  [[nodiscard]] Span child(int i) const
  {
    Span out{branch->level == 1 ? nullptr : branch->branch(i), leftmost && i == 0, next};
    if (i + 1 < branch->count) out.next = branch->first(i + 1);
    return out;
  }
};

}  // namespace sextant::net::index
