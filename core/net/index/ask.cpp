// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/index/ask.h"

#include <algorithm>

namespace sextant::net::index {
namespace {

std::optional<IndexEntry> asEntry(IndexMatch match, Prefix key)
{
  if (match.length < 0) return std::nullopt;
  return IndexEntry{key.widened(match.length), match.handle};
}

}  // namespace

std::optional<Handle> exact(const Branch* root, Prefix prefix)
{
  if (root == nullptr) return std::nullopt;
  const Place place = locate(root, prefix);
  if (place.at < 0 || place.leaf->prefix(place.at) != prefix) return std::nullopt;
  return place.leaf->handles[static_cast<std::size_t>(place.at)];
}

std::optional<IndexEntry> longestMatch(const Branch* root, Prefix key)
{
  return root == nullptr ? std::nullopt : asEntry(matchAt(locate(root, key), key), key);
}

void longestMatches(const Branch* root, std::span<const Address> keys, std::span<IndexMatch> out)
{
  if (root == nullptr) {
    std::fill_n(out.begin(), keys.size(), IndexMatch{});
    return;
  }
  kernel().matches(root, keys, out);
}

std::vector<IndexEntry> chain(const Branch* root, Prefix key)
{
  std::vector<IndexEntry> out;
  if (root == nullptr) return out;
  const Place place = locate(root, key);
  if (place.at < 0) return out;
  const U128 before = coversBefore(*place.leaf, place.about->spine, key);
  if (before != 0) __builtin_prefetch(place.about->covers);
  // Those in the leaf are found from the narrowest on.
  boost::container::static_vector<std::int8_t, kFan> inLeaf;
  for (int i = coverIn(*place.leaf, place.at, key); i >= 0;) {
    inLeaf.push_back(static_cast<std::int8_t>(i));
    const int length = place.leaf->lengths[static_cast<std::size_t>(i)];
    i = length == 0 ? -1 : coverIn(*place.leaf, i - 1, key.widened(length - 1));
  }
  out.reserve(static_cast<std::size_t>(sizeOf(before)) + inLeaf.size());
  // The handles begin with the widest, and what covers the key is wider than what does not.
  const Handle* handle = before == 0 ? nullptr : place.about->covers->begin();
  for (U128 left = before; left != 0; left &= left - 1)
    out.push_back({key.widened(lowest(left)), *handle++});
  for (std::size_t n = inLeaf.size(); n-- > 0;) out.push_back(place.leaf->entry(inLeaf[n]));
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
  m_leaf = nullptr;
  if (m_root == nullptr) return;
  kernel().way(m_root, key, m_way);
  m_leaf = m_way.back().branch->leaf(m_way.back().child);
  m_at = kernel().atOrBefore(keysOf(*m_leaf), key);
  if (m_at < 0 || !inclusive || prefix() != key) next();
}

IndexRun Cursor::run(Prefix last) const
{
  const bool isWhole = m_leaf->prefix(m_leaf->count - 1) <= last;
  const int end = isWhole ? m_leaf->count : kernel().atOrBefore(keysOf(*m_leaf), last) + 1;
  const std::uint64_t* const lows = m_leaf->lows();
  return {m_leaf->hi.data() + m_at, lows == nullptr ? nullptr : lows + m_at,
          m_leaf->lengths.data() + m_at, m_leaf->handles.data() + m_at, std::max(0, end - m_at)};
}

void Cursor::take(Prefix last, std::size_t most, std::vector<IndexEntry>& out)
{
  while (!atEnd() && out.size() < most) {
    IndexRun some = run(last);
    if (some.count == 0) return;
    const auto count = static_cast<std::size_t>(some.count);
    some.count = static_cast<int>(std::min(count, most - out.size()));
    for (int i = 0; i < some.count; ++i) out.push_back(some[i]);
    skip(some.count);
  }
}

int Cursor::parent() const
{
  const auto& [branch, child] = m_way.back();
  const int cover = coverIn(*m_leaf, m_at - 1, prefix());
  if (cover >= 0) return m_leaf->lengths[static_cast<std::size_t>(cover)];
  return highest(coversBefore(*m_leaf, branch->of(child).spine, prefix()));
}

void Cursor::nextLeaf()
{
  m_leaf = nullptr;
  m_at = 0;
  while (!m_way.empty() && ++m_way.back().child == m_way.back().branch->count) m_way.pop_back();
  if (m_way.empty()) return;
  while (m_way.back().branch->level > 1) {
    const auto [branch, child] = m_way.back();
    m_way.push_back({branch->branch(child), 0});
  }
  const auto [branch, child] = m_way.back();
  m_leaf = branch->leaf(child);
  // Whoever reads one leaf often reads the next.
  if (child + 1 < branch->count) prefetch(branch->leaf(child + 1), sizeof(HostLeaf));
}

void Cursor::pass()
{
  const Prefix passed = prefix();
  next();
  if (!atEnd() && passed.covers(prefix())) seek(lastIn(passed), false);
}

}  // namespace sextant::net::index
