// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/free_space.h"

#include "net/range.h"

#include <algorithm>
#include <tuple>

namespace sextant::net {
namespace {

constexpr Address kOne{0, 1};

/// The first of `occupied` that ends at or after the address.
std::span<const Prefix>::iterator endingFrom(std::span<const Prefix> occupied, Address address)
{
  return std::lower_bound(occupied.begin(), occupied.end(), address,
                          [](Prefix prefix, Address a) { return prefix.last() < a; });
}

bool isFree(Prefix prefix, std::span<const Prefix> occupied)
{
  const auto it = endingFrom(occupied, prefix.first());
  return it == occupied.end() || it->first() > prefix.last();
}

constexpr std::uint64_t reversed(std::uint64_t bits)
{
  std::uint64_t out = 0;
  for (int i = 0; i < 64; ++i) {
    out = out << 1 | (bits >> i & 1U);
  }
  return out;
}

constexpr Address reversed(Address address)
{
  return {reversed(address.lo), reversed(address.hi)};
}

/// The free blocks that may take a prefix, the one that is to take the next one foremost.
class FreeHeap {
 public:
  FreeHeap(const FreeQuery& query, std::span<const Prefix> occupied) : m_query(query)
  {
    for (const Prefix block : freeBlocks(query.parent, occupied)) {
      if (mayTake(block)) {
        m_blocks.push_back(ranked(block));
      }
    }
    std::make_heap(m_blocks.begin(), m_blocks.end(), isBehind);
  }

  [[nodiscard]] bool empty() const { return m_blocks.empty(); }
  /// The place the next prefix gets. Not when empty.
  [[nodiscard]] Prefix candidate() const
  {
    const Prefix block = m_blocks.front().block;
    const Address at = m_query.placement == FreePlacement::last ? block.last() : block.first();
    return {at, m_query.length};
  }
  /// Takes `taken`, which overlaps the candidate, out of the candidate's block.
  void take(Prefix taken)
  {
    Prefix block = m_blocks.front().block;
    std::pop_heap(m_blocks.begin(), m_blocks.end(), isBehind);
    m_blocks.pop_back();
    while (block.length() < taken.length()) {
      const Prefix half = taken.widened(block.length() + 1);
      push(half.buddy());
      block = half;
    }
  }

 private:
  /// Blocks of lower rank first, then by position.
  struct Ranked {
    int rank;
    Address position;
    Prefix block;
  };

  static bool isBehind(const Ranked& a, const Ranked& b)
  {
    return std::tie(a.rank, a.position) > std::tie(b.rank, b.position);
  }

  [[nodiscard]] bool mayTake(Prefix block) const
  {
    if (block.length() > m_query.length) {
      return false;
    }
    if (m_query.placement != FreePlacement::nibble) {
      return true;
    }
    const int boundary = std::max(m_query.length / 4 * 4, m_query.parent.length());
    return block.first() == block.widened(std::min(boundary, block.length())).first();
  }

  [[nodiscard]] Ranked ranked(Prefix block) const
  {
    switch (m_query.placement) {
      case FreePlacement::last:
        return {0, ~block.first(), block};
      case FreePlacement::best:
        return {-block.length(), block.first(), block};
      case FreePlacement::sparse:
        return {block.length(), reversed(block.first()), block};
      case FreePlacement::first:
      case FreePlacement::nibble:
        break;
    }
    return {0, block.first(), block};
  }

  void push(Prefix block)
  {
    if (mayTake(block)) {
      m_blocks.push_back(ranked(block));
      std::push_heap(m_blocks.begin(), m_blocks.end(), isBehind);
    }
  }

  FreeQuery m_query;
  std::vector<Ranked> m_blocks;
};

}  // namespace

std::vector<Prefix> freePrefixes(const FreeQuery& query, std::span<const Prefix> occupied,
                                 const KeptSpace& kept)
{
  std::vector<Prefix> out;
  if (query.length < query.parent.length() || query.length > Address::kBits) {
    return out;
  }
  FreeHeap heap(query, occupied);
  while (out.size() < query.count && !heap.empty()) {
    const Prefix candidate = heap.candidate();
    const std::optional<Prefix> hit = kept ? kept(candidate) : std::nullopt;
    heap.take(hit.value_or(candidate));
    if (!hit) {
      out.push_back(candidate);
    }
  }
  return out;
}

std::vector<Prefix> freeBlocks(Prefix parent, std::span<const Prefix> occupied)
{
  std::vector<Prefix> out;
  const auto addGap = [&out](Range gap) {
    const std::vector<Prefix> blocks = cover(gap);
    out.insert(out.end(), blocks.begin(), blocks.end());
  };
  Address at = parent.first();
  for (auto it = endingFrom(occupied, at); it != occupied.end() && it->first() <= parent.last();
       ++it) {
    if (it->first() > at) {
      addGap({at, it->first() - kOne});
    }
    if (it->last() >= parent.last()) {
      return out;
    }
    at = it->last() + kOne;
  }
  addGap({at, parent.last()});
  return out;
}

std::optional<Prefix> largestFree(Prefix parent, std::span<const Prefix> occupied)
{
  const std::vector<Prefix> blocks = freeBlocks(parent, occupied);
  const auto widest = std::min_element(blocks.begin(), blocks.end(),
                                       [](Prefix a, Prefix b) { return a.length() < b.length(); });
  return widest == blocks.end() ? std::nullopt : std::optional(*widest);
}

Count freeCount(Prefix parent, int length, std::span<const Prefix> occupied)
{
  Count sum = 0;
  if (length < parent.length() || length > Address::kBits) return sum;
  for (const Prefix block : freeBlocks(parent, occupied)) {
    if (block.length() <= length) sum += powerOfTwo(length - block.length());
  }
  return sum;
}

Prefix growsTo(Prefix prefix, Prefix parent, std::span<const Prefix> occupied)
{
  while (prefix.length() > parent.length() && isFree(prefix.buddy(), occupied)) {
    prefix = prefix.widened(prefix.length() - 1);
  }
  return prefix;
}

}  // namespace sextant::net
