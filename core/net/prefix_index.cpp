// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/prefix_index.h"

#include <algorithm>
#include <ext/pb_ds/assoc_container.hpp>
#include <ext/pb_ds/tree_policy.hpp>
#include <functional>

namespace sextant::net {
namespace {

/// A sorted map that also tells the rank of a key.
using RankedMap =
    __gnu_pbds::tree<Prefix, PrefixIndex::Handle, std::less<>, __gnu_pbds::rb_tree_tag,
                     __gnu_pbds::tree_order_statistics_node_update>;

PrefixIndex::Entry entryAt(RankedMap::const_iterator it)
{
  return {it->first, it->second};
}

}  // namespace

class PrefixIndex::Tree {
 public:
  using It = RankedMap::const_iterator;

  RankedMap& map() { return m_map; }
  [[nodiscard]] const RankedMap& map() const { return m_map; }

  /// The first entry behind all that lies in `prefix`.
  [[nodiscard]] It past(Prefix prefix) const { return m_map.upper_bound(lastIn(prefix)); }
  /// How many entries sort before or at the last that could lie in `prefix`.
  [[nodiscard]] std::size_t rankPast(Prefix prefix) const
  {
    return m_map.order_of_key(lastIn(prefix)) + (m_map.find(lastIn(prefix)) != m_map.end() ? 1 : 0);
  }
  /// The narrowest entry that covers `key`, the end when there is none.
  [[nodiscard]] It match(Prefix key) const;

 private:
  static Prefix lastIn(Prefix prefix) { return {prefix.last(), Address::kBits}; }

  RankedMap m_map;
};

PrefixIndex::Tree::It PrefixIndex::Tree::match(Prefix key) const
{
  // The entry before the key either covers it, or shares with it at least as many bits as the
  // entry sought is long, so that the search goes on with that much shorter a key.
  while (true) {
    It it = m_map.upper_bound(key);
    if (it == m_map.begin()) {
      return m_map.end();
    }
    --it;
    if (it->first.covers(key)) {
      return it;
    }
    key = key.widened(std::min(key.length(), commonBits(it->first.address(), key.address())));
  }
}

PrefixIndex::PrefixIndex() : m_tree(std::make_unique<Tree>()) {}
PrefixIndex::PrefixIndex(PrefixIndex&&) noexcept = default;
PrefixIndex& PrefixIndex::operator=(PrefixIndex&&) noexcept = default;
PrefixIndex::~PrefixIndex() = default;

bool PrefixIndex::insert(Prefix prefix, Handle handle)
{
  return m_tree->map().insert({prefix, handle}).second;
}

bool PrefixIndex::assign(Prefix prefix, Handle handle)
{
  const auto it = m_tree->map().find(prefix);
  if (it == m_tree->map().end()) {
    return false;
  }
  it->second = handle;
  return true;
}

bool PrefixIndex::erase(Prefix prefix)
{
  return m_tree->map().erase(prefix);
}

void PrefixIndex::clear()
{
  m_tree->map().clear();
}

std::size_t PrefixIndex::size() const
{
  return m_tree->map().size();
}

std::optional<PrefixIndex::Handle> PrefixIndex::exact(Prefix prefix) const
{
  const Tree& tree = *m_tree;
  const auto it = tree.map().find(prefix);
  return it == tree.map().end() ? std::nullopt : std::optional(it->second);
}

std::optional<PrefixIndex::Entry> PrefixIndex::longestMatch(Prefix key) const
{
  const auto it = m_tree->match(key);
  return it == std::as_const(*m_tree).map().end() ? std::nullopt : std::optional(entryAt(it));
}

std::vector<PrefixIndex::Entry> PrefixIndex::chain(Prefix key) const
{
  std::vector<Entry> out;
  for (auto found = longestMatch(key); found;) {
    out.push_back(*found);
    const int length = found->prefix.length();
    found = length == 0 ? std::nullopt : longestMatch(key.widened(length - 1));
  }
  std::reverse(out.begin(), out.end());
  return out;
}

bool PrefixIndex::overlaps(Prefix key) const
{
  return longestMatch(key).has_value() || count(key) > 0;
}

std::vector<PrefixIndex::Entry> PrefixIndex::subtree(Prefix under, const Page& page) const
{
  const Tree& tree = *m_tree;
  const auto end = tree.past(under);
  auto it = page.after && *page.after >= under ? tree.map().upper_bound(*page.after)
                                               : tree.map().lower_bound(under);
  std::vector<Entry> out;
  const bool behind = page.after && *page.after > Prefix(under.last(), Address::kBits);
  for (; !behind && it != end && out.size() < page.limit; ++it) {
    out.push_back(entryAt(it));
  }
  return out;
}

std::vector<PrefixIndex::Entry> PrefixIndex::children(Prefix parent, const Page& page) const
{
  const Tree& tree = *m_tree;
  const auto end = tree.past(parent);
  const bool goesOn = page.after && parent.covers(*page.after) && *page.after != parent;
  auto it = goesOn ? tree.past(*page.after) : tree.map().upper_bound(parent);
  std::vector<Entry> out;
  while (it != end && out.size() < page.limit) {
    out.push_back(entryAt(it));
    it = tree.past(it->first);
  }
  return out;
}

std::size_t PrefixIndex::count(Prefix under) const
{
  return m_tree->rankPast(under) - std::as_const(*m_tree).map().order_of_key(under);
}

}  // namespace sextant::net
