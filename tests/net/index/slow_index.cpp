// SPDX-License-Identifier: GPL-3.0-or-later
#include "slow_index.h"

#include "net/interface_id.h"

#include <algorithm>

namespace sextant::net::test {
namespace {

IndexEntry entryOf(const std::pair<const Prefix, Handle>& item)
{
  return {item.first, item.second};
}

/// The last of the reserved ids around `id`, none when it is not reserved.
std::optional<std::uint64_t> reservedUntil(std::uint64_t id)
{
  for (const InterfaceIdRange& range : reservedInterfaceIds()) {
    if (range.first <= id && id <= range.last) return range.last;
  }
  return std::nullopt;
}

}  // namespace

bool SlowIndex::insert(Prefix prefix, Handle handle)
{
  const bool isNew = m_all.emplace(prefix, handle).second;
  if (isNew) ++m_ofLength.at(static_cast<std::size_t>(prefix.length()));
  return isNew;
}

bool SlowIndex::assign(Prefix prefix, Handle handle)
{
  const auto it = m_all.find(prefix);
  if (it == m_all.end()) return false;
  it->second = handle;
  return true;
}

bool SlowIndex::erase(Prefix prefix)
{
  const bool wasThere = m_all.erase(prefix) == 1;
  if (wasThere) --m_ofLength.at(static_cast<std::size_t>(prefix.length()));
  return wasThere;
}

SlowIndex::Map::const_iterator SlowIndex::past(Prefix prefix) const
{
  return m_all.upper_bound({prefix.last(), Address::kBits});
}

IndexEntry SlowIndex::near(Prefix prefix) const
{
  const auto it = m_all.lower_bound(prefix);
  return entryOf(it == m_all.end() ? *m_all.begin() : *it);
}

bool SlowIndex::holdsMoreThan(Prefix under, std::size_t limit) const
{
  const auto end = past(under);
  std::size_t seen = 0;
  for (auto it = m_all.lower_bound(under); it != end && seen <= limit; ++it) ++seen;
  return seen > limit;
}

std::optional<Handle> SlowIndex::exact(Prefix prefix) const
{
  const auto it = m_all.find(prefix);
  return it == m_all.end() ? std::nullopt : std::optional(it->second);
}

std::optional<IndexEntry> SlowIndex::longestMatch(Prefix key) const
{
  const IndexEntries all = chain(key);
  return all.empty() ? std::nullopt : std::optional(all.back());
}

IndexEntries SlowIndex::chain(Prefix key) const
{
  IndexEntries out;
  for (int length = 0; length <= key.length(); ++length) {
    if (m_ofLength.at(static_cast<std::size_t>(length)) == 0) continue;
    const auto it = m_all.find(key.widened(length));
    if (it != m_all.end()) out.push_back(entryOf(*it));
  }
  return out;
}

bool SlowIndex::overlaps(Prefix key) const
{
  return longestMatch(key).has_value() || holdsMoreThan(key, 0);
}

IndexEntries SlowIndex::subtree(Prefix under, const IndexPage& page) const
{
  IndexEntries out;
  auto it = m_all.lower_bound(under);
  if (page.after && *page.after >= under) it = m_all.upper_bound(*page.after);
  for (; it != m_all.end() && under.covers(it->first) && out.size() < page.limit; ++it) {
    out.push_back(entryOf(*it));
  }
  return out;
}

IndexEntries SlowIndex::children(Prefix parent, const IndexPage& page) const
{
  IndexEntries out;
  auto it = page.after ? past(*page.after) : m_all.upper_bound(parent);
  while (it != m_all.end() && parent.covers(it->first) && out.size() < page.limit) {
    out.push_back(entryOf(*it));
    it = past(it->first);
  }
  return out;
}

void SlowIndex::walk(Prefix under, std::optional<Prefix> after,
                     const std::function<IndexWalk(const IndexEntry&)>& visit) const
{
  std::optional<Prefix> passed;
  for (const IndexEntry& entry : subtree(under, {after})) {
    if (passed && passed->covers(entry.prefix)) continue;
    const IndexWalk next = visit(entry);
    if (next == IndexWalk::stop) return;
    if (next == IndexWalk::past) passed = entry.prefix;
  }
}

std::size_t SlowIndex::count(Prefix under) const
{
  return static_cast<std::size_t>(std::distance(m_all.lower_bound(under), past(under)));
}

IndexTaken SlowIndex::taken(Prefix parent) const
{
  IndexTaken out;
  for (const Prefix child : occupied(parent)) {
    ++out.entries;
    out.addresses += powerOfTwo(Address::kBits - child.length());
  }
  return out;
}

std::vector<Prefix> SlowIndex::occupied(Prefix parent) const
{
  std::vector<Prefix> out;
  for (const IndexEntry& entry : children(parent, {})) out.push_back(entry.prefix);
  return out;
}

std::vector<Prefix> SlowIndex::freePrefixes(const FreeQuery& query, const KeptSpace& kept) const
{
  return net::freePrefixes(query, occupied(query.parent), kept);
}

std::optional<Prefix> SlowIndex::largestFree(Prefix parent) const
{
  return net::largestFree(parent, occupied(parent));
}

Count SlowIndex::freeCount(Prefix parent, int length) const
{
  return net::freeCount(parent, length, occupied(parent));
}

Prefix SlowIndex::growsTo(Prefix prefix, Prefix parent) const
{
  return net::growsTo(prefix, parent, occupied(parent));
}

std::optional<Address> SlowIndex::nextFreeAddress(Prefix subnet) const
{
  const bool keepsReserved = subnet.length() < 127;  // RFC 6164: both of a /127 are for interfaces
  Address at = subnet.first();
  while (true) {
    Address last = at;
    const auto reserved = keepsReserved ? reservedUntil(at.lo) : std::nullopt;
    const IndexEntries around = chain({at, Address::kBits});
    const auto inside = std::find_if(around.begin(), around.end(), [&](const IndexEntry& entry) {
      return entry.prefix.length() > subnet.length();
    });
    if (inside != around.end()) {
      last = inside->prefix.last();
    } else if (reserved) {
      last.lo = *reserved;
    } else {
      return at;
    }
    if (last >= subnet.last()) return std::nullopt;
    at = last + Address{0, 1};
  }
}

}  // namespace sextant::net::test
