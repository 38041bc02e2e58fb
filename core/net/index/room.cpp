// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/index/room.h"

#include "net/index/ask.h"
#include "net/index/facts.h"
#include "net/index/scan.h"

namespace sextant::net::index {
namespace {

constexpr int kAnySize = -1;

/// The part of a space from `first` on; what sorts at or before the key covers nothing of it.
void seek(const Branch* root, Prefix key, U128 first, Space& space)
{
  space.key = key;
  space.first = first;
  kernel().way(root, key, space.way);
  const auto& [branch, child] = space.way.back();
  space.at = kernel().atOrBefore(keysOf(*branch->leaf(child)), key);
}

Place placeOf(const Space& space)
{
  const auto& [branch, child] = space.way.back();
  return {branch->leaf(child), space.at, &branch->of(child)};
}

/// None when nothing stands inside.
std::optional<Space> insideOf(const Branch* root, Prefix prefix)
{
  std::optional<Space> out;
  if (root == nullptr) return out;
  out.emplace(Space{prefix, 0, toNumber(prefix.last()), -1, {}, -1});
  seek(root, prefix, toNumber(prefix.first()), *out);
  const Place place = placeOf(*out);
  if (place.at + 1 < place.leaf->count) {
    if (!prefix.covers(place.leaf->address(place.at + 1))) return std::nullopt;
  } else {
    const Step next = behind(out->way, out->way.size());
    if (next.branch == nullptr || !prefix.covers(next.branch->address(next.child)))
      return std::nullopt;
  }
  out->parent = matchAt(place, prefix).length;
  return out;
}

/// The length of the widest entry around an address that is narrower than `parent`; -1 = none.
int widestAround(const Place& place, Prefix address, int parent)
{
  if (place.at < 0) return -1;
  const U128 before = coversBefore(*place.leaf, place.about->spine, address) & from(parent + 1);
  if (before != 0) return lowest(before);
  int widest = -1;
  for (int i = coverIn(*place.leaf, place.at, address); i >= 0;) {
    const int length = place.leaf->lengths[static_cast<std::size_t>(i)];
    if (length <= parent) break;
    widest = length;
    i = coverIn(*place.leaf, i - 1, address.widened(length - 1));
  }
  return widest;
}

/// What most visitors of a Scan need not do.
struct Visitor {
  static int least() { return kAnySize; }
  static bool wants(const LevelFacts& /*level*/) { return true; }
  static bool takes(const LevelFacts& /*level*/) { return false; }
  static void record(int /*length*/) {}
};

/// Ends at the first free space that has one of the wanted sizes.
struct Find : Visitor {
  explicit Find(U128 sizes) : wanted(sizes), smallest(lowest(sizes)) {}
  [[nodiscard]] int least() const { return smallest; }
  [[nodiscard]] bool wants(const LevelFacts& level) const { return (level.free & wanted) != 0; }
  bool gap(const Gap& gap)
  {
    if ((gap.sizes() & wanted) != 0) found = gap;
    return !found;
  }
  U128 wanted;
  int smallest;
  std::optional<Gap> found;
};

/// Ends at the first block that is large enough and begins where it should.
struct FindOn : Visitor {
  FindOn(int theBoundary, int theSize) : boundary(theBoundary), size(theSize) {}
  [[nodiscard]] int least() const { return size; }
  [[nodiscard]] bool wants(const LevelFacts& level) const { return (level.free & from(size)) != 0; }
  bool gap(const Gap& gap)
  {
    found = gap.lowestOn(boundary, size);
    return !found;
  }
  int boundary;
  int size;
  std::optional<Prefix> found;
};

/// Gathers the sizes from one on, and what is sparsest.
struct Sizes : Visitor {
  explicit Sizes(int theSmallest) : smallest(theSmallest) {}
  [[nodiscard]] int least() const { return smallest; }
  bool takes(const LevelFacts& level)
  {
    addFree(all, level.free, level.sparse);
    return true;
  }
  bool gap(const Gap& gap)
  {
    addFree(all, gap.sizes(), gap.sparsest());
    return true;
  }
  int smallest;
  LevelFacts all{};
};

/// Gathers the largest only.
struct Largest : Sizes {
  using Sizes::Sizes;
  [[nodiscard]] int least() const { return std::max(smallest, highest(all.free)); }
};

struct Parts : Visitor {
  explicit Parts(int theSize) : size(theSize) {}
  [[nodiscard]] int least() const { return size; }
  [[nodiscard]] bool wants(const LevelFacts& level) const { return (level.free & from(size)) != 0; }
  bool gap(const Gap& gap)
  {
    count += gap.parts(size);
    return true;
  }
  int size;
  Count count = 0;
};

struct Taken : Visitor {
  bool takes(const LevelFacts& level)
  {
    entries += level.children;
    used += level.used;
    return true;
  }
  static bool gap(const Gap& /*gap*/) { return true; }
  void record(int length)
  {
    ++entries;
    used += hostBits(length) + 1;
  }
  std::uint64_t entries = 0;
  U128 used = 0;  // modulo 2^128
};

template <bool forward = true, typename Visitor>
Visitor scanned(const Branch* root, const Space& space, Visitor visitor)
{
  Scan<forward, Visitor>(root, space, visitor).run();
  return visitor;
}

std::optional<Prefix> lowestOf(const Branch* root, const Space& space, int size)
{
  const Find find = scanned(root, space, Find(bitAt(size)));
  return find.found ? std::optional(find.found->lowestOf(size)) : std::nullopt;
}

std::optional<Prefix> bestBlock(const Branch* root, const Space& space, int size)
{
  const U128 fitting = scanned(root, space, Sizes(size)).all.free & from(size);
  return fitting == 0 ? std::nullopt : lowestOf(root, space, lowest(fitting));
}

std::optional<Address> sparsest(const Branch* root, const Space& space, int size)
{
  const LevelFacts all = scanned(root, space, Largest(size)).all;
  if (highest(all.free) < size) return std::nullopt;
  return toAddress(all.sparse);
}

std::optional<Address> startFor(const Branch* root, const Space& space, const FreeQuery& query)
{
  const int size = Address::kBits - query.length;
  switch (query.placement) {
    case FreePlacement::first: {
      const Find find = scanned(root, space, Find(from(size)));
      return find.found ? std::optional(find.found->lowestFrom(size).first()) : std::nullopt;
    }
    case FreePlacement::last: {
      const Find find = scanned<false>(root, space, Find(from(size)));
      return find.found ? std::optional(find.found->highestFrom(size).last()) : std::nullopt;
    }
    case FreePlacement::best: {
      const auto block = bestBlock(root, space, size);
      return block ? std::optional(block->first()) : std::nullopt;
    }
    case FreePlacement::sparse:
      return sparsest(root, space, size);
    case FreePlacement::nibble:
      break;
  }
  const int boundary = Address::kBits - std::max(query.length / 4 * 4, query.parent.length());
  const FindOn find = scanned(root, space, FindOn(boundary, size));
  return find.found ? std::optional(find.found->first()) : std::nullopt;
}

}  // namespace

std::optional<Prefix> placeFor(const Branch* root, const FreeQuery& query)
{
  if (query.length < query.parent.length() || query.length > Address::kBits) return std::nullopt;
  const auto space = insideOf(root, query.parent);
  if (!space) {
    const bool highEnd = query.placement == FreePlacement::last;
    return Prefix(highEnd ? query.parent.last() : query.parent.first(), query.length);
  }
  const auto start = startFor(root, *space, query);
  return start ? std::optional(Prefix(*start, query.length)) : std::nullopt;
}

std::optional<Address> lowestFree(const Branch* root, Prefix parent, Address from)
{
  auto space = insideOf(root, parent);
  if (!space) return from;
  const Prefix address(from, Address::kBits);
  seek(root, address, toNumber(from), *space);
  const int cover = widestAround(placeOf(*space), address, space->parent);
  if (cover >= 0) {
    const Prefix passed = address.widened(cover);
    if (passed.last() >= parent.last()) return std::nullopt;
    seek(root, lastIn(passed), toNumber(passed.last()) + 1, *space);
  }
  const Find find = scanned(root, *space, Find(~U128{0}));
  return find.found ? std::optional(find.found->first()) : std::nullopt;
}

std::optional<Prefix> largestFree(const Branch* root, Prefix parent)
{
  const auto space = insideOf(root, parent);
  if (!space) return parent;
  const int largest = highest(scanned(root, *space, Largest(0)).all.free);
  return largest < 0 ? std::nullopt : lowestOf(root, *space, largest);
}

Count freeCount(const Branch* root, Prefix parent, int length)
{
  if (length < parent.length() || length > Address::kBits) return 0;
  const auto space = insideOf(root, parent);
  if (!space) return powerOfTwo(length - parent.length());
  return scanned(root, *space, Parts(Address::kBits - length)).count;
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
  const auto space = insideOf(root, parent);
  if (!space) return {};
  const Taken all = scanned(root, *space, Taken());
  const bool whole = all.used == 0;  // all 2^128
  return {all.entries, whole ? powerOfTwo(Address::kBits) : toCount(toAddress(all.used))};
}

}  // namespace sextant::net::index
