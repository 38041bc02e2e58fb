// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/free.h"

#include "net/interface_id.h"
#include "plan/scheme_toml.h"
#include "store/beliefs.h"

#include <algorithm>

namespace sextant::registry {
namespace {

constexpr int kSubnetLength = 64;
constexpr int kLinkLength = 127;

/// A field of the published plan some values of which are kept.
struct KeptField {
  int begin;
  int end;
  std::vector<std::uint64_t> reserved;
};

Result<std::vector<KeptField>> keptFields(store::Database& database, net::Prefix parent,
                                          Instant now)
{
  TRY(const auto plans, store::plans(database, store::at(now)));
  for (const model::PublishedPlan& plan : plans) {
    const bool covers = std::ranges::any_of(
        plan.blocks, [parent](const auto& block) { return block.prefix.covers(parent); });
    if (!covers) continue;
    TRY(const auto scheme, plan::parseScheme(plan.schemeText, plan.name));
    std::vector<KeptField> out;
    int begin = scheme.blockLength;
    for (const model::SchemeField& field : scheme.fields) {
      // What the parent fixes already is decided.
      if (!field.reserved.empty() && begin + field.bits > parent.length())
        out.push_back({begin, begin + field.bits, field.reserved});
      begin += field.bits;
    }
    return out;
  }
  return std::vector<KeptField>{};
}

std::optional<net::Prefix> keptByPlan(const std::vector<KeptField>& fields, net::Prefix candidate)
{
  for (const KeptField& field : fields) {
    if (field.end > candidate.length()) break;
    const auto value = candidate.address().field(field.begin, field.end - field.begin);
    if (std::ranges::find(field.reserved, value) != field.reserved.end())
      return candidate.widened(field.end);
  }
  return std::nullopt;
}

/// Addresses and link prefixes must not touch a reserved interface id; wider ones must not lie
/// among such ids wholly.
std::optional<net::Prefix> keptInterfaceId(net::Prefix candidate)
{
  if (candidate.length() <= kSubnetLength) return std::nullopt;
  const bool firstKept = net::isReservedInterfaceId(candidate.first().lo);
  const bool lastKept = net::isReservedInterfaceId(candidate.last().lo);
  const bool kept =
      candidate.length() >= kLinkLength ? firstKept || lastKept : firstKept && lastKept;
  return kept ? std::optional(candidate) : std::nullopt;
}

/// `taken` and all of the parent that lies outside `within`.
std::vector<net::Prefix> takenOrOutside(std::vector<net::Prefix> taken, net::Prefix parent,
                                        net::Range within)
{
  constexpr net::Address kOne{0, 1};
  const auto takeAll = [&taken](net::Range outside) {
    const auto prefixes = net::cover(outside);
    taken.insert(taken.end(), prefixes.begin(), prefixes.end());
  };
  if (within.first > parent.first()) takeAll({parent.first(), within.first - kOne});
  if (within.last < parent.last()) takeAll({within.last + kOne, parent.last()});
  return net::fewest(std::move(taken));
}

/// Tells what of the parent nothing new may be given in besides what is held.
Result<net::KeptSpace> keptSpace(store::Database& database, const NextFree& wanted, Instant now)
{
  TRY(auto fields, keptFields(database, wanted.parent, now));
  const bool anyId = wanted.parent.length() >= kLinkLength;
  return [fields = std::move(fields), anyId](net::Prefix candidate) {
    auto found = keptByPlan(fields, candidate);
    return found || anyId ? found : keptInterfaceId(candidate);
  };
}

Result<std::vector<net::Prefix>> freeBeside(store::Database& database,
                                            std::vector<net::Prefix> taken, const NextFree& wanted,
                                            Instant now)
{
  if (wanted.within) taken = takenOrOutside(std::move(taken), wanted.parent, *wanted.within);
  TRY(const auto kept, keptSpace(database, wanted, now));
  return net::freePrefixes({wanted.parent, wanted.length, wanted.count, wanted.placement}, taken,
                           kept);
}

}  // namespace

Result<std::vector<net::Prefix>> freeInside(store::Database& database,
                                            const store::Holdings& holdings, const NextFree& wanted,
                                            Instant now)
{
  TRY(auto taken, store::takenInside(holdings, wanted.parent, {now, base::kForEver}));
  return freeBeside(database, std::move(taken), wanted, now);
}

Result<std::vector<net::Prefix>> freeInside(store::Database& database,
                                            const net::PrefixView& occupied, const NextFree& wanted,
                                            Instant now)
{
  if (wanted.within) {
    std::vector<net::Prefix> taken;
    for (const net::IndexEntry& entry : occupied.children(wanted.parent))
      taken.push_back(entry.prefix);
    return freeBeside(database, std::move(taken), wanted, now);
  }
  TRY(const auto kept, keptSpace(database, wanted, now));
  return occupied.freePrefixes({wanted.parent, wanted.length, wanted.count, wanted.placement},
                               kept);
}

}  // namespace sextant::registry
