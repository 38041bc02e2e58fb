// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/interface_id.h"
#include "net/special.h"
#include "registry/rules/rule_ids.h"
#include "registry/rules/rules.h"

namespace sextant::registry::rules {
namespace {

constexpr net::Prefix kUlaWithoutLocalBit(net::Address{0xfc00ULL << 48, 0}, 8);
constexpr net::Prefix kSegmentRouting(net::Address{0x5f00ULL << 48, 0}, 16);

/// Judged once per block, not again for everything inside.
bool isOutermost(const Placed& placed)
{
  return placed.around.empty();
}

}  // namespace

void SpecialSpace::see(const Placed& placed, const Report& report)
{
  const net::Prefix prefix = placed.holding.prefix;
  if (!isOutermost(placed) || net::isDocumentation(prefix) || net::isUniqueLocal(prefix) ||
      kSegmentRouting.covers(prefix))
    return;
  const std::string name(net::classify(prefix));
  if (name != "global-unicast") report({kSpecialSpace, prefix, {name}});
}

void Documentation::see(const Placed& placed, const Report& report)
{
  const net::Prefix prefix = placed.holding.prefix;
  if (isOutermost(placed) && net::isDocumentation(prefix))
    report({kDocumentation, prefix, {net::toString(prefix)}});
}

void UndefinedUla::see(const Placed& placed, const Report& report)
{
  const net::Prefix prefix = placed.holding.prefix;
  if (isOutermost(placed) && kUlaWithoutLocalBit.covers(prefix))
    report({kUndefinedUla, prefix, {}});
}

void MemorableUla::see(const Placed& placed, const Report& report)
{
  const net::Prefix prefix = placed.holding.prefix;
  if (!isOutermost(placed) || !net::isUniqueLocal(prefix) || kUlaWithoutLocalBit.covers(prefix))
    return;
  // RFC 4193 section 3.2: bits 8 to 47 are random. Whole bytes of zero or a repeated byte are not.
  const std::uint64_t id = prefix.address().field(8, 40);
  const std::uint64_t byte = id & 0xffU;
  const bool repeated = id == byte * 0x0101010101ULL;
  const bool mostlyZero = (id & 0xffffff0000ULL) == 0 || (id & 0xffffffffULL) == 0;
  if (repeated || mostlyZero) report({kMemorableUla, prefix, {}});
}

void ReservedInterfaceId::see(const Placed& placed, const Report& report)
{
  constexpr int kSubnet = 64;
  const net::Prefix prefix = placed.holding.prefix;
  const model::Holding* outer = placed.outer();
  const bool address = prefix.length() == net::Address::kBits;
  if (!address || outer == nullptr || outer->prefix.length() > kSubnet) return;
  if (net::isReservedInterfaceId(prefix.address().lo))
    report({kReservedInterfaceId, prefix, {net::toString(prefix.address())}});
}

}  // namespace sextant::registry::rules
