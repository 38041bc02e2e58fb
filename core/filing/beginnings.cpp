// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/beginnings.h"

#include <algorithm>
#include <tuple>

namespace sextant::filing {
namespace {

using model::Holding;
using model::Status;

bool goesOn(const Holding& before, const Holding& after)
{
  const auto what = [](const Holding& h) {
    return std::tuple(h.object, h.kind, h.holder, h.status == Status::quarantined);
  };
  return before.valid.to == after.valid.from && what(before) == what(after);
}

}  // namespace

Result<Beginnings> Beginnings::of(const registry::Registry& registry)
{
  Beginnings out;
  std::vector<Holding> samePrefix;
  TRY_DO(registry.beliefs([&](const Holding& holding) {
    if (!samePrefix.empty() && samePrefix.front().prefix != holding.prefix) out.add(samePrefix);
    samePrefix.push_back(holding);
    return true;
  }));
  out.add(samePrefix);
  return out;
}

void Beginnings::add(std::vector<Holding>& samePrefix)
{
  std::ranges::sort(samePrefix, {},
                    [](const Holding& h) { return std::tuple(h.object, h.valid.from); });
  for (std::size_t i = 1; i < samePrefix.size(); ++i) {
    if (goesOn(samePrefix[i - 1], samePrefix[i])) {
      m_earlier.emplace(samePrefix[i].version, of(samePrefix[i - 1]));
    }
  }
  samePrefix.clear();
}

Instant Beginnings::of(const Holding& holding) const
{
  const auto found = m_earlier.find(holding.version);
  return found == m_earlier.end() ? holding.valid.from : found->second;
}

}  // namespace sextant::filing
