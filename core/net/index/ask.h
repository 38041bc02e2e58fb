// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/search.h"

namespace sextant::net::index {

/// Questions to a tree that nobody changes meanwhile; `root` is null for an empty one.

/// Not for an empty tree.
inline Place locate(const Branch* root, Prefix key)
{
  return kernel().locate(root, key);
}
std::optional<Handle> exact(const Branch* root, Prefix prefix);
std::optional<IndexEntry> longestMatch(const Branch* root, Prefix key);
void longestMatches(const Branch* root, std::span<const Address> keys, std::span<IndexMatch> out);
/// Widest first.
std::vector<IndexEntry> chain(const Branch* root, Prefix key);
/// How many records sort at or before the key.
std::size_t rank(const Branch* root, Prefix key);

/// The last place in order that lies in `prefix`.
constexpr Prefix lastIn(Prefix prefix)
{
  return {prefix.last(), Address::kBits};
}

/// Goes through the records in order.
class Cursor {
 public:
  /// Stands at the first record behind `key`, or at it where `inclusive`.
  Cursor(const Branch* root, Prefix key, bool inclusive) : m_root(root) { seek(key, inclusive); }

  [[nodiscard]] bool atEnd() const { return m_leaf == nullptr; }
  [[nodiscard]] Prefix prefix() const { return m_leaf->prefix(m_at); }
  [[nodiscard]] IndexEntry entry() const
  {
    return {prefix(), m_leaf->handles[static_cast<std::size_t>(m_at)]};
  }
  /// The length of the narrowest entry that covers the record, -1 = none.
  [[nodiscard]] int parent() const;
  void next() { skip(1); }
  /// As far as the leaf has them, the records from here on to the last at or before `last`.
  [[nodiscard]] IndexRun run(Prefix last) const;
  /// Over so many records of a run.
  void skip(int count)
  {
    m_at += count;
    if (m_at == m_leaf->count) nextLeaf();
  }
  /// Behind all that lies in the record here.
  void pass();
  /// Appends the records from here on to the last at or before `last`, `most` of them at most.
  void take(Prefix last, std::size_t most, std::vector<IndexEntry>& out);

 private:
  void seek(Prefix key, bool inclusive);
  void nextLeaf();

  const Branch* m_root;
  Way m_way;
  const Leaf* m_leaf = nullptr;
  int m_at = 0;
};

}  // namespace sextant::net::index
