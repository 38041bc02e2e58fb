// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/prefix_index.h"

#include "net/interface_id.h"

#include <algorithm>
#include <ext/pb_ds/assoc_container.hpp>
#include <ext/pb_ds/tree_policy.hpp>
#include <functional>

namespace sextant::net {
namespace {

using RankedMap = __gnu_pbds::tree<Prefix, Handle, std::less<>, __gnu_pbds::rb_tree_tag,
                                   __gnu_pbds::tree_order_statistics_node_update>;

IndexEntry entryAt(RankedMap::const_iterator it)
{
  return {it->first, it->second};
}

}  // namespace

struct PrefixView::State {
  using It = RankedMap::const_iterator;
  RankedMap map;

  [[nodiscard]] It past(Prefix prefix) const { return map.upper_bound(lastIn(prefix)); }
  [[nodiscard]] std::size_t rankPast(Prefix prefix) const
  {
    return map.order_of_key(lastIn(prefix)) + (map.find(lastIn(prefix)) != map.end() ? 1 : 0);
  }
  [[nodiscard]] It match(Prefix key) const
  {
    while (true) {
      It it = map.upper_bound(key);
      if (it == map.begin()) return map.end();
      --it;
      if (it->first.covers(key)) return it;
      key = key.widened(std::min(key.length(), commonBits(it->first.address(), key.address())));
    }
  }
  static Prefix lastIn(Prefix prefix) { return {prefix.last(), Address::kBits}; }
};

PrefixView::PrefixView() : m_state(std::make_shared<State>()) {}
PrefixView::PrefixView(std::shared_ptr<const State> state) : m_state(std::move(state)) {}
PrefixView::PrefixView(const PrefixView&) = default;
PrefixView& PrefixView::operator=(const PrefixView&) = default;
PrefixView::PrefixView(PrefixView&&) noexcept = default;
PrefixView& PrefixView::operator=(PrefixView&&) noexcept = default;
PrefixView::~PrefixView() = default;

std::size_t PrefixView::size() const
{
  return m_state->map.size();
}

std::optional<Handle> PrefixView::exact(Prefix prefix) const
{
  const auto it = m_state->map.find(prefix);
  return it == m_state->map.end() ? std::nullopt : std::optional(it->second);
}

std::optional<IndexEntry> PrefixView::longestMatch(Prefix key) const
{
  const auto it = m_state->match(key);
  return it == m_state->map.end() ? std::nullopt : std::optional(entryAt(it));
}

void PrefixView::longestMatches(std::span<const Address> keys, std::span<IndexMatch> out) const
{
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const auto found = longestMatch(keys[i]);
    out[i] = found ? IndexMatch{found->handle, static_cast<std::int16_t>(found->prefix.length())}
                   : IndexMatch{};
  }
}

std::vector<IndexEntry> PrefixView::chain(Prefix key) const
{
  std::vector<IndexEntry> out;
  for (auto found = longestMatch(key); found;) {
    out.push_back(*found);
    const int length = found->prefix.length();
    found = length == 0 ? std::nullopt : longestMatch(key.widened(length - 1));
  }
  std::reverse(out.begin(), out.end());
  return out;
}

bool PrefixView::overlaps(Prefix key) const
{
  return longestMatch(key).has_value() || count(key) > 0;
}

std::vector<IndexEntry> PrefixView::subtree(Prefix under, const IndexPage& page) const
{
  std::vector<IndexEntry> out;
  if (page.limit == 0) return out;
  walk(under, page.after, [&](const IndexEntry& entry) {
    out.push_back(entry);
    return out.size() == page.limit ? IndexWalk::stop : IndexWalk::inside;
  });
  return out;
}

void PrefixView::walk(Prefix under, std::optional<Prefix> after,
                      const std::function<IndexWalk(const IndexEntry&)>& visit) const
{
  const auto& map = m_state->map;
  if (after && *after > State::lastIn(under)) return;
  const auto end = m_state->past(under);
  auto it = after && *after >= under ? map.upper_bound(*after) : map.lower_bound(under);
  while (it != end) {
    const IndexWalk next = visit(entryAt(it));
    if (next == IndexWalk::stop) return;
    it = next == IndexWalk::past ? m_state->past(it->first) : std::next(it);
  }
}

std::vector<IndexEntry> PrefixView::children(Prefix parent, const IndexPage& page) const
{
  std::vector<IndexEntry> out;
  if (page.limit == 0) return out;
  const bool goesOn = page.after && parent.covers(*page.after) && *page.after != parent;
  walk(parent, goesOn ? State::lastIn(*page.after) : parent, [&](const IndexEntry& entry) {
    out.push_back(entry);
    return out.size() == page.limit ? IndexWalk::stop : IndexWalk::past;
  });
  return out;
}

std::size_t PrefixView::count(Prefix under) const
{
  return m_state->rankPast(under) - m_state->map.order_of_key(under);
}

namespace {
std::vector<Prefix> prefixesOf(const std::vector<IndexEntry>& entries)
{
  std::vector<Prefix> out;
  for (const IndexEntry& entry : entries) out.push_back(entry.prefix);
  return out;
}
}  // namespace

IndexTaken PrefixView::taken(Prefix parent) const
{
  IndexTaken out;
  for (const IndexEntry& entry : children(parent)) {
    ++out.entries;
    out.addresses += powerOfTwo(Address::kBits - entry.prefix.length());
  }
  return out;
}

std::vector<Prefix> PrefixView::freePrefixes(const FreeQuery& query, const KeptSpace& kept) const
{
  return net::freePrefixes(query, prefixesOf(children(query.parent)), kept);
}
std::optional<Prefix> PrefixView::largestFree(Prefix parent) const
{
  return net::largestFree(parent, prefixesOf(children(parent)));
}
Count PrefixView::freeCount(Prefix parent, int length) const
{
  return net::freeCount(parent, length, prefixesOf(children(parent)));
}
Prefix PrefixView::growsTo(Prefix prefix, Prefix parent) const
{
  return net::growsTo(prefix, parent, prefixesOf(children(parent)));
}
std::optional<Address> PrefixView::nextFreeAddress(Prefix subnet) const
{
  const auto found = freePrefixes({subnet, Address::kBits, 1, FreePlacement::first},
                                  [&](Prefix one) -> std::optional<Prefix> {
                                    if (subnet.length() >= 127) return std::nullopt;
                                    if (!isReservedInterfaceId(one.address().lo))
                                      return std::nullopt;
                                    return one;
                                  });
  return found.empty() ? std::nullopt : std::optional(found.front().address());
}

class PrefixIndex::Writer {
 public:
  std::shared_ptr<PrefixView::State> state = std::make_shared<PrefixView::State>();
  RankedMap& map()
  {
    if (state.use_count() > 1) state = std::make_shared<PrefixView::State>(*state);
    return state->map;
  }
};

PrefixIndex::PrefixIndex() : m_writer(std::make_unique<Writer>()) {}
PrefixIndex::PrefixIndex(PrefixIndex&&) noexcept = default;
PrefixIndex& PrefixIndex::operator=(PrefixIndex&&) noexcept = default;
PrefixIndex::~PrefixIndex() = default;

bool PrefixIndex::insert(Prefix prefix, Handle handle)
{
  return m_writer->map().insert({prefix, handle}).second;
}

bool PrefixIndex::assign(Prefix prefix, Handle handle)
{
  const auto it = m_writer->map().find(prefix);
  if (it == m_writer->map().end()) return false;
  it->second = handle;
  return true;
}

bool PrefixIndex::erase(Prefix prefix)
{
  return m_writer->map().erase(prefix);
}
void PrefixIndex::clear()
{
  m_writer->state = std::make_shared<PrefixView::State>();
}
void PrefixIndex::build(std::span<const IndexEntry> sorted)
{
  clear();
  for (const IndexEntry& entry : sorted) insert(entry.prefix, entry.handle);
}
PrefixView PrefixIndex::view()
{
  return PrefixView(m_writer->state);
}
std::size_t PrefixIndex::bytes() const
{
  return size() * 72;
}
std::string PrefixIndex::fault() const
{
  return {};
}
std::size_t PrefixIndex::size() const
{
  return m_writer->state->map.size();
}
std::optional<Handle> PrefixIndex::exact(Prefix prefix) const
{
  return PrefixView(m_writer->state).exact(prefix);
}

}  // namespace sextant::net
