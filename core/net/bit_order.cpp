// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/bit_order.h"

#include "net/codes.h"

#include <array>
#include <string>

namespace sextant::net {
namespace {

/// Which bit (0 = lowest) the bit of `round` of the counter becomes in a centermost order.
int centermostBit(int bits, int round)
{
  const int middle = (bits - 1) / 2;
  const int distance = (round + 1) / 2;
  return round % 2 == 1 ? middle + distance : middle - distance;
}

/// Which bit of the value bit `i` of the counter becomes.
int valueBit(int bits, BitOrder order, int i)
{
  switch (order) {
    case BitOrder::leftmost:
      return bits - 1 - i;
    case BitOrder::centermost:
      return centermostBit(bits, i);
    case BitOrder::rightmost:
      break;
  }
  return i;
}

}  // namespace

Result<BitOrder> parseBitOrder(std::string_view name)
{
  if (name == "leftmost") return BitOrder::leftmost;
  if (name == "centermost") return BitOrder::centermost;
  if (name == "rightmost") return BitOrder::rightmost;
  return fail(Error{kBadBitOrder, {std::string(name)}, std::string(name), {{}, 0, 1}, {}});
}

std::uint64_t kthValue(int bits, BitOrder order, std::uint64_t k)
{
  std::uint64_t value = 0;
  for (int i = 0; i < bits; ++i) {
    value |= (k >> i & 1U) << valueBit(bits, order, i);
  }
  return value;
}

Result<Count> kthValue(int bits, BitOrder order, const Count& k)
{
  if (bits < 1 || bits > Address::kBits) {
    return fail(kBadFieldWidth, {std::to_string(bits)});
  }
  if (k >= powerOfTwo(bits)) {
    return fail(kBeyondField, {toString(k), std::to_string(bits)});
  }
  Count value = 0;
  for (int i = 0; i < bits; ++i) {
    if (bit_test(k, static_cast<unsigned>(i))) {
      bit_set(value, static_cast<unsigned>(valueBit(bits, order, i)));
    }
  }
  return value;
}

}  // namespace sextant::net
