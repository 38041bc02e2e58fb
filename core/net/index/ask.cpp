// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/index/ask.h"

#include <algorithm>

namespace sextant::net::index {
namespace {

constexpr std::size_t kLine = 64;
/// Keys looked up abreast: their cache misses overlap.
constexpr std::size_t kAbreast = 16;

void prefetch(const void* start, std::size_t bytes)
{
  const auto* at = static_cast<const char*>(start);
  for (std::size_t i = 0; i < bytes; i += kLine) __builtin_prefetch(at + i);
}

/// What a search reads: the upper halves and the way on.
void prefetchBranch(const Branch* branch)
{
  prefetch(branch, offsetof(Branch, lo));
  prefetch(&branch->children, sizeof branch->children);
}

/// The first record of a leaf.
Place placeIn(const Branch& branch, int i)
{
  const auto at = static_cast<std::size_t>(i);
  return {branch.leaf(i), 0, branch.spines[at], branch.covers[at]};
}

/// The lengths of entries before the leaf that cover the key, which is at or behind its first.
U128 coversBefore(const Leaf& leaf, U128 spine, Prefix key)
{
  const int common = commonBits(leaf.address(0), key.address());
  return spine & upTo(std::min(common, key.length()));
}

/// The entry of that length, one of the place's spine, around the key.
IndexEntry coverAt(const Place& place, Prefix key, int length)
{
  const int before = sizeOf(place.spine & upTo(length - 1));
  return {key.widened(length), place.covers->begin()[before]};
}

std::optional<IndexEntry> matchAt(const Place& place, Prefix key)
{
  if (place.at < 0) return std::nullopt;
  const int cover = coverIn(*place.leaf, place.at, key);
  if (cover >= 0) return place.leaf->entry(cover);
  const int length = highest(coversBefore(*place.leaf, place.spine, key));
  return length < 0 ? std::nullopt : std::optional(coverAt(place, key, length));
}

IndexMatch asMatch(const std::optional<IndexEntry>& entry)
{
  if (!entry) return {};
  return {entry->handle, static_cast<std::int16_t>(entry->prefix.length())};
}

/// Up to kAbreast keys, all a level further down before any goes on.
void matchAbreast(const Branch* root, std::span<const Address> keys, std::span<IndexMatch> out)
{
  std::array<const Branch*, kAbreast> branches{};
  std::array<Place, kAbreast> places;
  branches.fill(root);
  for (int level = root->level; level >= 1; --level) {
    for (std::size_t k = 0; k < keys.size(); ++k) {
      const Branch& branch = *branches[k];
      const int i = childFor(branch, {keys[k], Address::kBits});
      if (level == 1) {
        places[k] = placeIn(branch, i);
        prefetch(places[k].leaf, sizeof(HostLeaf));
      } else {
        branches[k] = branch.branch(i);
        prefetchBranch(branches[k]);
      }
    }
  }
  for (std::size_t k = 0; k < keys.size(); ++k) {
    const Prefix key(keys[k], Address::kBits);
    places[k].at = kernel().atOrBefore(keysOf(*places[k].leaf), key);
    out[k] = asMatch(matchAt(places[k], key));
  }
}

}  // namespace

Place locate(const Branch* root, Prefix key)
{
  const Branch* branch = root;
  int i = childFor(*branch, key);
  while (branch->level > 1) {
    branch = branch->branch(i);
    prefetchBranch(branch);
    i = childFor(*branch, key);
  }
  const Leaf* const leaf = branch->leaf(i);
  prefetch(leaf, sizeof(HostLeaf));
  Place place = placeIn(*branch, i);
  place.at = kernel().atOrBefore(keysOf(*leaf), key);
  return place;
}

std::optional<Handle> exact(const Branch* root, Prefix prefix)
{
  if (root == nullptr) return std::nullopt;
  const Place place = locate(root, prefix);
  if (place.at < 0 || place.leaf->prefix(place.at) != prefix) return std::nullopt;
  return place.leaf->handles[static_cast<std::size_t>(place.at)];
}

std::optional<IndexEntry> longestMatch(const Branch* root, Prefix key)
{
  return root == nullptr ? std::nullopt : matchAt(locate(root, key), key);
}

void longestMatches(const Branch* root, std::span<const Address> keys, std::span<IndexMatch> out)
{
  if (root == nullptr) {
    std::fill_n(out.begin(), keys.size(), IndexMatch{});
    return;
  }
  for (std::size_t begin = 0; begin < keys.size(); begin += kAbreast) {
    const std::size_t some = std::min(kAbreast, keys.size() - begin);
    matchAbreast(root, keys.subspan(begin, some), out.subspan(begin, some));
  }
}

std::vector<IndexEntry> chain(const Branch* root, Prefix key)
{
  std::vector<IndexEntry> out;
  if (root == nullptr) return out;
  out.reserve(8);  // more are rare
  const Place place = locate(root, key);
  if (place.at < 0) return out;
  for (int i = coverIn(*place.leaf, place.at, key); i >= 0;) {
    out.push_back(place.leaf->entry(i));
    const int length = out.back().prefix.length();
    i = length == 0 ? -1 : coverIn(*place.leaf, i - 1, key.widened(length - 1));
  }
  for (U128 before = coversBefore(*place.leaf, place.spine, key); before != 0;) {
    const int length = highest(before);
    out.push_back(coverAt(place, key, length));
    before &= upTo(length - 1);
  }
  std::reverse(out.begin(), out.end());
  return out;
}

std::size_t rank(const Branch* root, Prefix key)
{
  std::size_t out = 0;
  for (const Branch* branch = root; branch != nullptr;) {
    const int i = childFor(*branch, key);
    for (int before = 0; before < i; ++before)
      out += branch->counts[static_cast<std::size_t>(before)];
    if (branch->level == 1)
      return out + static_cast<std::size_t>(kernel().atOrBefore(keysOf(*branch->leaf(i)), key) + 1);
    branch = branch->branch(i);
  }
  return out;
}

void Cursor::seek(Prefix key, bool inclusive)
{
  m_path.clear();
  m_leaf = nullptr;
  if (m_root == nullptr) return;
  for (const Branch* branch = m_root;;) {
    const int i = childFor(*branch, key);
    m_path.push_back({branch, i});
    if (branch->level == 1) {
      m_leaf = branch->leaf(i);
      break;
    }
    branch = branch->branch(i);
  }
  m_at = kernel().atOrBefore(keysOf(*m_leaf), key);
  if (m_at < 0 || !inclusive || prefix() != key) next();
}

void Cursor::take(Address last, std::size_t most, std::vector<IndexEntry>& out)
{
  while (!atEnd() && out.size() < most) {
    const int found = kernel().atOrBefore(keysOf(*m_leaf), {last, Address::kBits}) + 1;
    const auto room = static_cast<std::size_t>(std::max(0, found - m_at));
    const int end = m_at + static_cast<int>(std::min(room, most - out.size()));
    for (; m_at < end; ++m_at) out.push_back(entry());
    if (m_at < m_leaf->count) return;
    nextLeaf();
  }
}

int Cursor::parent() const
{
  const auto& [branch, child] = m_path.back();
  const int cover = coverIn(*m_leaf, m_at - 1, prefix());
  if (cover >= 0) return m_leaf->lengths[static_cast<std::size_t>(cover)];
  return highest(coversBefore(*m_leaf, branch->spines[static_cast<std::size_t>(child)], prefix()));
}

void Cursor::nextLeaf()
{
  m_leaf = nullptr;
  m_at = 0;
  while (!m_path.empty() && ++m_path.back().child == m_path.back().branch->count) m_path.pop_back();
  if (m_path.empty()) return;
  while (m_path.back().branch->level > 1) {
    const auto [branch, child] = m_path.back();
    m_path.push_back({branch->branch(child), 0});
  }
  m_leaf = m_path.back().branch->leaf(m_path.back().child);
}

void Cursor::pass()
{
  const Prefix passed = prefix();
  next();
  if (!atEnd() && passed.covers(prefix())) seek(lastIn(passed), false);
}

}  // namespace sextant::net::index
