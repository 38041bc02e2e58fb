// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/growth.h"

#include "plan/division_files.h"
#include "plan/scheme_shape.h"

#include <algorithm>
#include <bit>

namespace sextant::plan {
namespace {

using net::Address;
using net::Prefix;

/// The shortest length at which a prefix of `a` no longer holds `b`. a != b.
int lengthApart(Address a, Address b)
{
  const Address differ = a ^ b;
  return 1 + (differ.hi != 0 ? std::countl_zero(differ.hi) : 64 + std::countl_zero(differ.lo));
}

/// What keeps a prefix from growing inside its own field.
int fieldLimit(const model::Scheme& scheme, std::uint32_t index, Prefix prefix)
{
  const model::SchemeField& field = scheme.fields[index];
  const int begin = lengthBefore(scheme, index);
  const int end = scheme.lengthAfter(index);
  int limit = begin + 1;
  const auto meet = [&](std::uint64_t kept) {
    const Prefix slot(prefix.widened(std::min(begin, prefix.length())).sub(end, kept));
    if (!slot.overlaps(prefix))
      limit = std::max(limit, lengthApart(prefix.address(), slot.address()));
  };
  std::ranges::for_each(field.reserved, meet);
  if (field.own) meet(*field.own);
  return limit;
}

/// For each placement the first one behind everything inside it.
std::vector<std::uint32_t> followers(const std::vector<model::Placement>& placements)
{
  const auto count = static_cast<std::uint32_t>(placements.size());
  std::vector<std::uint32_t> next(count, count);
  std::vector<std::uint32_t> open;
  for (std::uint32_t i = 0; i < count; ++i) {
    while (!open.empty() && !placements[open.back()].prefix.covers(placements[i].prefix)) {
      next[open.back()] = i;
      open.pop_back();
    }
    open.push_back(i);
  }
  return next;
}

}  // namespace

void findGrowth(const model::Scheme& scheme, std::span<const std::uint32_t> fields,
                const HeldPrefixes& held, std::vector<model::Placement>& placements)
{
  const std::vector<std::uint32_t> next = followers(placements);
  for (std::size_t i = 0; i < placements.size(); ++i) {
    model::Placement& placement = placements[i];
    const std::uint32_t field = fields[placement.member];
    const Prefix prefix = placement.prefix;
    placement.growTo = prefix.length();
    if (field == Roster::kHoldsBlock) continue;
    int limit = std::max(fieldLimit(scheme, field, prefix), held.growthLimit(prefix));
    if (i > 0) {
      const Prefix before = placements[i - 1].prefix;
      limit =
          std::max(limit, before.covers(prefix) ? before.length() + 1
                                                : lengthApart(prefix.address(), before.address()));
    }
    if (next[i] < placements.size()) {
      limit = std::max(limit, lengthApart(prefix.address(), placements[next[i]].prefix.address()));
    }
    placement.growTo = std::min(prefix.length(), limit);
  }
}

}  // namespace sextant::plan
