// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapes.h"

namespace sextant::net::test {
namespace {

constexpr Prefix kDocumentation({0x20010db800000000, 0}, 32);

/// Nine lengths, 511 prefixes in all.
Prefix tiny(Choice& choice)
{
  return {{0x20010db800000000 | choice.below(256), 0}, choice.between(56, 64)};
}

/// All lengths along three addresses, now and then one bit aside.
Prefix deep(Choice& choice)
{
  static constexpr Address kSpines[] = {{0x20010db8aaaa5555, 0x5555aaaa0f0ff0f1},
                                        {0x20010db8aaaa5555, 0x8000000000000000},
                                        {0xfd00000000000001, ~0ULL}};
  Address spine = choice.oneOf(kSpines);
  if (choice.once(3)) spine = spine ^ Address::powerOfTwo(choice.between(0, 127));
  return {spine, choice.between(0, 128)};
}

std::uint64_t interfaceId(Choice& choice)
{
  return choice.once(2) ? choice.below(256) : choice.bits();
}

/// What a province has: /32 › /40 › /48 › /56 › /64 › hosts, most of them narrow.
Prefix registers(Choice& choice)
{
  static constexpr int kLengths[] = {32, 40, 48, 56, 56, 64, 64, 64, 128, 128, 128, 128};
  const std::uint64_t hi = 0x240e000000000000 | choice.below(4) << 32U | choice.below(8) << 24U |
                           choice.below(16) << 16U | choice.below(16) << 8U | choice.below(16);
  const int length = choice.oneOf(kLengths);
  return {{hi, length > 64 ? interfaceId(choice) : 0}, length};
}

Prefix sequential(Choice& choice)
{
  return kDocumentation.sub(64, choice.below(20'000));
}

Prefix hosts(Choice& choice)
{
  return {{0x20010db800000000 | choice.below(4), interfaceId(choice)}, 128};
}

Prefix oneLength(Choice& choice)
{
  return kDocumentation.sub(48, choice.below(1U << 16U));
}

/// Addresses that end in zeros, each with many lengths.
Prefix equalAddresses(Choice& choice)
{
  const int end = choice.between(1, 12) * 4;
  return {Address::fieldEndingAt(choice.below(16), end), choice.between(end, 128)};
}

/// At ::, at the last address, and the whole.
Prefix ends(Choice& choice)
{
  static constexpr int kPlaces[] = {8, 64, 65, 128, 128};
  const Address edge = choice.once(2) ? Address{} : ~Address{};
  const int place = choice.oneOf(kPlaces);
  const int length = choice.once(3) ? choice.between(0, 128) : place;
  return {edge ^ Address::fieldEndingAt(choice.below(256), place), choice.once(30) ? 0 : length};
}

Prefix anywhere(Choice& choice)
{
  return {{choice.bits(), choice.bits()}, choice.between(0, 128)};
}

}  // namespace

std::span<const Shape> shapes()
{
  static constexpr Shape kAll[] = {
      {"tiny", 450, tiny},
      {"deep", 2'000, deep},
      {"sequential", 6'000, sequential},
      {"hosts", 6'000, hosts},
      {"one length", 6'000, oneLength},
      {"equal addresses", 2'000, equalAddresses},
      {"ends", 900, ends},
      {"anywhere", 6'000, anywhere},
      {"registers", 70'000, registers},
  };
  return kAll;
}

}  // namespace sextant::net::test
