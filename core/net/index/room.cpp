// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/index/room.h"

#include "net/index/ask.h"
#include "net/index/facts.h"
#include "net/index/scan.h"

namespace sextant::net::index {
namespace {

constexpr int kAnySize = -1;

/// None when nothing stands inside.
std::optional<Inside> insideOf(const Branch* root, Prefix prefix)
{
  const Cursor cursor(root, prefix, false);
  if (cursor.atEnd() || !prefix.covers(cursor.prefix())) return std::nullopt;
  return Inside{prefix, cursor.parent()};
}

/// What most visitors of a Scan need not do.
struct Visitor {
  int least = kAnySize;
  void record(int) {}
};

/// Ends at the first free space that has one of the wanted sizes.
struct Find : Visitor {
  explicit Find(U128 sizes) : wanted(sizes) { least = lowest(sizes); }
  [[nodiscard]] Subtree see(const LevelFacts& level) const
  {
    return (level.free & wanted) != 0 ? Subtree::goInto : Subtree::passOver;
  }
  bool gap(const Gap& gap)
  {
    if ((gap.sizes() & wanted) != 0) found = gap;
    return !found;
  }
  U128 wanted;
  std::optional<Gap> found;
};

/// Ends at the first block that is large enough and begins where it should.
struct FindOn : Visitor {
  FindOn(int theBoundary, int theSize) : boundary(theBoundary), size(theSize) { least = theSize; }
  [[nodiscard]] Subtree see(const LevelFacts& level) const
  {
    return (level.free & from(size)) != 0 ? Subtree::goInto : Subtree::passOver;
  }
  bool gap(const Gap& gap)
  {
    found = gap.lowestOn(boundary, size);
    return !found;
  }
  int boundary;
  int size;
  std::optional<Prefix> found;
};

/// Gathers all sizes, and what is sparsest.
struct Sizes : Visitor {
  Subtree see(const LevelFacts& level)
  {
    addFree(all, level.free, level.sparse);
    return Subtree::passOver;
  }
  bool gap(const Gap& gap)
  {
    addFree(all, gap.sizes(), gap.sparsestOf(highest(gap.sizes())));
    return true;
  }
  LevelFacts all{};
};

struct Parts : Visitor {
  explicit Parts(int theSize) : size(theSize) { least = theSize; }
  [[nodiscard]] Subtree see(const LevelFacts& level) const
  {
    return (level.free & from(size)) != 0 ? Subtree::goInto : Subtree::passOver;
  }
  bool gap(const Gap& gap)
  {
    count += gap.parts(size);
    return true;
  }
  int size;
  Count count = 0;
};

struct Taken : Visitor {
  Subtree see(const LevelFacts& level)
  {
    entries += level.children;
    used += level.used;
    return Subtree::passOver;
  }
  static bool gap(const Gap&) { return true; }
  void record(int length)
  {
    ++entries;
    if (length > 0) used += bitAt(Address::kBits - length);
  }
  std::uint64_t entries = 0;
  U128 used = 0;  // modulo 2^128
};

template <bool forward = true, typename Visitor>
Visitor scanned(const Branch* root, const Inside& inside, Visitor visitor)
{
  Scan<forward, Visitor>(inside, visitor).through({root, true, {}});
  return visitor;
}

std::optional<Prefix> lowestOf(const Branch* root, const Inside& inside, int size)
{
  const Find find = scanned(root, inside, Find(bitAt(size)));
  return find.found ? std::optional(find.found->lowestOf(size)) : std::nullopt;
}

std::optional<Prefix> bestBlock(const Branch* root, const Inside& inside, int size)
{
  const U128 fitting = scanned(root, inside, Sizes()).all.free & from(size);
  return fitting == 0 ? std::nullopt : lowestOf(root, inside, lowest(fitting));
}

std::optional<Address> sparsest(const Branch* root, const Inside& inside, int size)
{
  const LevelFacts all = scanned(root, inside, Sizes()).all;
  if (highest(all.free) < size) return std::nullopt;
  return toAddress(reversed(all.sparse));
}

std::optional<Address> startFor(const Branch* root, const Inside& inside, const FreeQuery& query)
{
  const int size = Address::kBits - query.length;
  switch (query.placement) {
    case FreePlacement::first: {
      const Find find = scanned(root, inside, Find(from(size)));
      return find.found ? std::optional(find.found->lowestFrom(size).first()) : std::nullopt;
    }
    case FreePlacement::last: {
      const Find find = scanned<false>(root, inside, Find(from(size)));
      return find.found ? std::optional(find.found->highestFrom(size).last()) : std::nullopt;
    }
    case FreePlacement::best: {
      const auto block = bestBlock(root, inside, size);
      return block ? std::optional(block->first()) : std::nullopt;
    }
    case FreePlacement::sparse:
      return sparsest(root, inside, size);
    case FreePlacement::nibble:
      break;
  }
  const int boundary = Address::kBits - std::max(query.length / 4 * 4, query.parent.length());
  const FindOn find = scanned(root, inside, FindOn(boundary, size));
  return find.found ? std::optional(find.found->first()) : std::nullopt;
}

}  // namespace

std::optional<Prefix> placeFor(const Branch* root, const FreeQuery& query)
{
  if (query.length < query.parent.length() || query.length > Address::kBits) return std::nullopt;
  const auto inside = insideOf(root, query.parent);
  if (!inside) {
    const bool highEnd = query.placement == FreePlacement::last;
    return Prefix(highEnd ? query.parent.last() : query.parent.first(), query.length);
  }
  const auto start = startFor(root, *inside, query);
  return start ? std::optional(Prefix(*start, query.length)) : std::nullopt;
}

std::optional<Prefix> largestFree(const Branch* root, Prefix parent)
{
  const auto inside = insideOf(root, parent);
  if (!inside) return parent;
  const int largest = highest(scanned(root, *inside, Sizes()).all.free);
  return largest < 0 ? std::nullopt : lowestOf(root, *inside, largest);
}

Count freeCount(const Branch* root, Prefix parent, int length)
{
  if (length < parent.length() || length > Address::kBits) return 0;
  const auto inside = insideOf(root, parent);
  if (!inside) return powerOfTwo(length - parent.length());
  return scanned(root, *inside, Parts(Address::kBits - length)).count;
}

Prefix growsTo(const Branch* root, Prefix prefix, Prefix parent)
{
  if (prefix.length() <= parent.length()) return prefix;
  if (root == nullptr) return parent;
  const auto cover = longestMatch(root, prefix.widened(prefix.length() - 1));
  if (cover && cover->prefix.length() > parent.length()) return prefix;
  // As far as the neighbours on either side let it.
  int shared = parent.length() - 1;
  const auto keepOut = [&shared, prefix](Prefix neighbour) {
    if (!neighbour.covers(prefix))
      shared = std::max(shared, commonBits(neighbour.address(), prefix.address()));
  };
  const Cursor behind(root, lastIn(prefix), false);
  if (!behind.atEnd()) keepOut(behind.prefix());
  if (prefix.address() != Address{}) {
    const Place before = locate(root, {prefix.address() - Address{0, 1}, Address::kBits});
    if (before.at >= 0) keepOut(before.leaf->prefix(before.at));
  }
  return prefix.widened(std::min(prefix.length(), shared + 1));
}

IndexTaken taken(const Branch* root, Prefix parent)
{
  const auto inside = insideOf(root, parent);
  if (!inside) return {};
  const Taken all = scanned(root, *inside, Taken());
  const bool whole = all.used == 0;  // all 2^128
  return {all.entries, whole ? powerOfTwo(Address::kBits) : toCount(toAddress(all.used))};
}

}  // namespace sextant::net::index
