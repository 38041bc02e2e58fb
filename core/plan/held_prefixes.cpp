// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/held_prefixes.h"

#include <algorithm>

namespace sextant::plan {

using net::Prefix;

void HeldPrefixes::sort()
{
  std::ranges::sort(m_prefixes);
  const auto repeats = std::ranges::unique(m_prefixes);
  m_prefixes.erase(repeats.begin(), repeats.end());
}

std::span<const Prefix> HeldPrefixes::within(Prefix prefix) const
{
  const auto begin = std::ranges::lower_bound(m_prefixes, prefix);
  const auto end =
      std::find_if_not(begin, m_prefixes.end(), [&](Prefix held) { return prefix.covers(held); });
  return {begin, end};
}

bool HeldPrefixes::has(Prefix prefix) const
{
  return std::ranges::binary_search(m_prefixes, prefix);
}

int HeldPrefixes::growthLimit(Prefix prefix) const
{
  int limit = 0;
  const auto meet = [&](Prefix held) {
    const int common = commonBits(held.address(), prefix.address());
    limit = std::max(limit, std::min(common, held.length()) + 1);
  };
  // One that covers `prefix` sorts before it, and none that lies nearer stands in between.
  const auto at = std::ranges::lower_bound(m_prefixes, prefix);
  if (at != m_prefixes.begin()) meet(*std::prev(at));
  const auto after = std::ranges::upper_bound(at, m_prefixes.end(), prefix.last(), {},
                                              [](Prefix held) { return held.address(); });
  if (after != m_prefixes.end()) meet(*after);
  return limit;
}

}  // namespace sextant::plan
