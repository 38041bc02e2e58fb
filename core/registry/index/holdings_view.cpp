// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/index/holdings_view.h"

#include "registry/index/view_state.h"

#include <algorithm>

namespace sextant::registry {
namespace {

using net::IndexWalk;
using net::Prefix;

/// Behind all that is in `prefix`.
Prefix endOf(Prefix prefix)
{
  return {prefix.last(), net::Address::kBits};
}

net::Count addressesIn(Prefix prefix)
{
  return net::powerOfTwo(net::Address::kBits - prefix.length());
}

std::shared_ptr<const HoldingsView::State> nothing()
{
  static const auto state = std::make_shared<const HoldingsView::State>();
  return state;
}

}  // namespace

HoldingsView::HoldingsView() : m_state(nothing()) {}
HoldingsView::HoldingsView(std::shared_ptr<const State> state) : m_state(std::move(state)) {}

model::EntryNumber HoldingsView::height() const
{
  return m_state->height;
}
const std::vector<std::uint8_t>& HoldingsView::headHash() const
{
  return m_state->headHash;
}
Instant HoldingsView::since() const
{
  return m_state->since;
}
Instant HoldingsView::nextBoundary() const
{
  return m_state->nextBoundary;
}
const net::PrefixView& HoldingsView::prefixes() const
{
  return m_state->prefixes;
}
std::string_view HoldingsView::zoneName(std::uint32_t zone) const
{
  return zone == 0 ? std::string_view() : zones()[zone - 1];
}
const std::vector<std::string>& HoldingsView::zones() const
{
  return *m_state->zones;
}

template <typename See>
void HoldingsView::eachBelief(net::Handle handle, Period during, const See& see) const
{
  for (std::uint32_t number = handle + 1; number != 0;) {
    const Belief& belief = m_state->beliefs[number - 1];
    if (belief.valid().meets(during)) see(belief);
    number = belief.next();
  }
}

const Belief* HoldingsView::inForce(net::Handle handle, Instant at) const
{
  for (std::uint32_t number = handle + 1; number != 0;) {
    const Belief& belief = m_state->beliefs[number - 1];
    if (belief.valid().holds(at)) return &belief;
    number = belief.next();
  }
  return nullptr;
}

std::optional<IndexedHolding> HoldingsView::at(const net::IndexEntry& entry, Instant at) const
{
  const Belief* belief = inForce(entry.handle, at);
  return belief == nullptr ? std::nullopt : std::optional(belief->about(entry.prefix));
}

std::optional<IndexedHolding> HoldingsView::exactly(Prefix prefix, Instant at) const
{
  const auto handle = m_state->prefixes.exact(prefix);
  return handle ? this->at({prefix, *handle}, at) : std::nullopt;
}

std::optional<IndexedHolding> HoldingsView::holdingOf(Prefix key, Instant at) const
{
  auto entry = m_state->prefixes.longestMatch(key);
  while (entry) {
    if (auto found = this->at(*entry, at)) return found;
    const int length = entry->prefix.length();
    if (length == 0) break;
    entry = m_state->prefixes.longestMatch(key.widened(length - 1));
  }
  return std::nullopt;
}

std::vector<IndexedHolding> HoldingsView::chain(Prefix key, Period during) const
{
  std::vector<IndexedHolding> out;
  for (const net::IndexEntry& entry : m_state->prefixes.chain(key)) {
    eachBelief(entry.handle, during,
               [&](const Belief& belief) { out.push_back(belief.about(entry.prefix)); });
  }
  return out;
}

void HoldingsView::walk(Prefix under, std::optional<Prefix> after, Period during,
                        const Visitor& visit) const
{
  m_state->prefixes.walk(under, after, [&](const net::IndexEntry& entry) {
    auto next = IndexWalk::inside;
    eachBelief(entry.handle, during, [&](const Belief& belief) {
      if (next != IndexWalk::stop) next = visit(belief.about(entry.prefix));
    });
    return next;
  });
}

std::vector<IndexedHolding> HoldingsView::children(Prefix parent, Instant at,
                                                   const net::IndexPage& page) const
{
  std::vector<IndexedHolding> out;
  if (page.limit == 0) return out;
  const bool goesOn = page.after && parent.covers(*page.after) && *page.after != parent;
  m_state->prefixes.walk(parent, goesOn ? endOf(*page.after) : parent,
                         [&](const net::IndexEntry& entry) {
                           const auto found = this->at(entry, at);
                           if (!found) return IndexWalk::inside;
                           out.push_back(*found);
                           return out.size() == page.limit ? IndexWalk::stop : IndexWalk::past;
                         });
  return out;
}

/// The index counts every prefix; those of them that are not in force now are looked at one by one,
/// and where one stands directly inside, what is in it takes its place.
net::IndexTaken HoldingsView::taken(Prefix parent, Instant at) const
{
  net::IndexTaken out = m_state->prefixes.taken(parent);
  for (auto found = m_state->exceptions.subtree(parent, {parent, 1}); !found.empty();) {
    const auto around = m_state->prefixes.chain(found.front().prefix);
    const auto outermost = std::ranges::find_if(around, [parent](const net::IndexEntry& entry) {
      return entry.prefix.length() > parent.length();
    });
    if (inForce(outermost->handle, at) == nullptr) {
      const net::IndexTaken inner = taken(outermost->prefix, at);
      out.entries += inner.entries - 1;
      out.addresses += inner.addresses;
      out.addresses -= addressesIn(outermost->prefix);
    }
    found = m_state->exceptions.subtree(parent, {endOf(outermost->prefix), 1});
  }
  return out;
}

std::uint64_t HoldingsView::count(Prefix under, Instant at) const
{
  std::uint64_t out = m_state->prefixes.count(under);
  m_state->exceptions.walk(under, {}, [&](const net::IndexEntry& entry) {
    const auto handle = m_state->prefixes.exact(entry.prefix);
    if (inForce(*handle, at) == nullptr) --out;
    return IndexWalk::inside;
  });
  return out;
}

void HoldingsView::everything(const std::function<void(const IndexedHolding&)>& visit) const
{
  walk({}, {}, {}, [&visit](const IndexedHolding& one) {
    visit(one);
    return IndexWalk::inside;
  });
}

}  // namespace sextant::registry
