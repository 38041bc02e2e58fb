// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/prefix_set.h"

#include <iterator>

namespace sextant::net {
namespace {

constexpr Address kOne{0, 1};
constexpr Address kLowest{};
constexpr Address kHighest = Address::mask(Address::kBits);

}  // namespace

PrefixSet::PrefixSet(const std::vector<Prefix>& prefixes)
{
  for (const Prefix prefix : prefixes) {
    add(prefix);
  }
}

PrefixSet::Map::const_iterator PrefixSet::endingFrom(Address address) const
{
  auto it = m_lastByFirst.upper_bound(address);
  if (it != m_lastByFirst.begin() && std::prev(it)->second >= address) {
    --it;
  }
  return it;
}

void PrefixSet::add(Range range)
{
  // Ranges that touch the new one melt into it as those do that overlap it.
  const Address reachFirst = range.first == kLowest ? kLowest : range.first - kOne;
  const Address reachLast = range.last == kHighest ? kHighest : range.last + kOne;
  auto it = endingFrom(reachFirst);
  while (it != m_lastByFirst.end() && it->first <= reachLast) {
    range = {std::min(range.first, it->first), std::max(range.last, it->second)};
    it = m_lastByFirst.erase(it);
  }
  m_lastByFirst.emplace_hint(it, range.first, range.last);
}

void PrefixSet::add(const PrefixSet& other)
{
  for (const Range range : other.ranges()) {
    add(range);
  }
}

void PrefixSet::remove(Range range)
{
  auto it = endingFrom(range.first);
  while (it != m_lastByFirst.end() && it->first <= range.last) {
    const Range hit{it->first, it->second};
    it = m_lastByFirst.erase(it);
    if (hit.first < range.first) {
      m_lastByFirst.emplace_hint(it, hit.first, range.first - kOne);
    }
    if (range.last < hit.last) {
      m_lastByFirst.emplace_hint(it, range.last + kOne, hit.last);
    }
  }
}

void PrefixSet::remove(const PrefixSet& other)
{
  for (const Range range : other.ranges()) {
    remove(range);
  }
}

bool PrefixSet::covers(Range range) const
{
  const auto it = endingFrom(range.first);
  return it != m_lastByFirst.end() && it->first <= range.first && range.last <= it->second;
}

bool PrefixSet::overlaps(Range range) const
{
  const auto it = endingFrom(range.first);
  return it != m_lastByFirst.end() && it->first <= range.last;
}

std::vector<Range> PrefixSet::ranges() const
{
  std::vector<Range> out;
  out.reserve(m_lastByFirst.size());
  for (const auto& [first, last] : m_lastByFirst) {
    out.push_back({first, last});
  }
  return out;
}

std::vector<Prefix> PrefixSet::prefixes() const
{
  std::vector<Prefix> out;
  for (const Range range : ranges()) {
    const std::vector<Prefix> covering = cover(range);
    out.insert(out.end(), covering.begin(), covering.end());
  }
  return out;
}

Count PrefixSet::count() const
{
  Count sum = 0;
  for (const Range range : ranges()) {
    sum += net::count(range);
  }
  return sum;
}

}  // namespace sextant::net
