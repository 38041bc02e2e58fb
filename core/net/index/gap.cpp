// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/index/gap.h"

#include <algorithm>

namespace sextant::net::index {

Prefix Gap::ascending(int size) const
{
  return {toAddress(m_first + (m_ascending & upTo(size - 1))), Address::kBits - size};
}

Prefix Gap::descending(int size) const
{
  return {toAddress(m_middle + (m_descending & from(size + 1))), Address::kBits - size};
}

Prefix Gap::lowestFrom(int size) const
{
  const U128 rising = m_ascending & from(size);
  return rising != 0 ? ascending(lowest(rising)) : descending(highest(m_descending));
}

Prefix Gap::highestFrom(int size) const
{
  const U128 falling = m_descending & from(size);
  return falling != 0 ? descending(lowest(falling)) : ascending(highest(m_ascending));
}

Prefix Gap::lowestOf(int size) const
{
  return (m_ascending & bitAt(size)) != 0 ? ascending(size) : descending(size);
}

std::optional<Prefix> Gap::lowestOn(int boundary, int size) const
{
  std::optional<Prefix> out;
  const auto consider = [&](U128 sizes, auto block) {
    if (sizes == 0) return;
    const Prefix found = block(sizes);
    const bool fits = Address::kBits - found.length() >= size;
    const bool begins = found.first().trailingZeros() >= boundary;
    if (fits && begins && (!out || found < *out)) out = found;
  };
  // Of the blocks narrower than the boundary only the first on either side can begin on it.
  consider(m_ascending, [this](U128 sizes) { return ascending(lowest(sizes)); });
  consider(m_ascending & from(boundary), [this](U128 sizes) { return ascending(lowest(sizes)); });
  consider(m_descending & from(boundary), [this](U128 all) { return descending(highest(all)); });
  consider(m_descending & upTo(boundary - 1),
           [this](U128 sizes) { return descending(highest(sizes)); });
  return out;
}

Count Gap::parts(int size) const
{
  return toCount(toAddress(m_ascending >> size)) + toCount(toAddress(m_descending >> size));
}

}  // namespace sextant::net::index
