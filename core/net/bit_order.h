// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/uint128.h"

#include <cstdint>
#include <string_view>

namespace sextant::net {

/// In which order the values of a bit field are given out (RFC 3531), so that the border of the
/// field stays movable as long as possible.
enum class BitOrder {
  leftmost,    ///< from the highest bit down, for a border on the right: 0, 8, 4, c …
  centermost,  ///< from the middle outwards, left before right: 0, 2, 4, 6, 1 …
  rightmost    ///< counting up: 0, 1, 2 …
};

/// By its name as written above.
Result<BitOrder> parseBitOrder(std::string_view name);

/// The k-th value given out, k from 0, in a field of `bits` bits. Where RFC 3531 leaves the order
/// inside a round open, the bit that came first counts fastest. 1 <= bits <= 64, k < 2^bits.
std::uint64_t kthValue(int bits, BitOrder order, std::uint64_t k);
/// The same for 1 … 128 bits; fails when `bits` or `k` is outside.
Result<Count> kthValue(int bits, BitOrder order, const Count& k);

}  // namespace sextant::net
