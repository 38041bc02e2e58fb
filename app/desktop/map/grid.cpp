// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/map/grid.h"

namespace sextant::desktop {
namespace {

/// The pairs of bits at the low end of every nibble, moved together.
std::uint32_t gathered(std::uint64_t bits)
{
  bits &= 0x3333'3333'3333'3333;
  bits = (bits | bits >> 2) & 0x0f0f'0f0f'0f0f'0f0f;
  bits = (bits | bits >> 4) & 0x00ff'00ff'00ff'00ff;
  bits = (bits | bits >> 8) & 0x0000'ffff'0000'ffff;
  return static_cast<std::uint32_t>(bits | bits >> 16);
}

/// The way back.
std::uint64_t scattered(std::uint64_t bits)
{
  bits &= 0xffff'ffff;
  bits = (bits | bits << 16) & 0x0000'ffff'0000'ffff;
  bits = (bits | bits << 8) & 0x00ff'00ff'00ff'00ff;
  bits = (bits | bits << 4) & 0x0f0f'0f0f'0f0f'0f0f;
  return (bits | bits << 2) & 0x3333'3333'3333'3333;
}

std::uint64_t joined(std::uint32_t high, std::uint32_t low)
{
  return std::uint64_t{high} << 32 | low;
}

}  // namespace

Cell cellOf(net::Prefix prefix)
{
  const net::Address a = prefix.address();
  return {joined(gathered(a.hi), gathered(a.lo)), joined(gathered(a.hi >> 2), gathered(a.lo >> 2)),
          xBitsOf(prefix.length()), yBitsOf(prefix.length())};
}

net::Address addressAt(std::uint64_t x, std::uint64_t y)
{
  return {scattered(x >> 32) | scattered(y >> 32) << 2, scattered(x) | scattered(y) << 2};
}

}  // namespace sextant::desktop
