// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>
#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace sextant::net {

/// A 128-bit IPv6 address in host byte order halves; number order is address order.
struct Address {
  std::uint64_t hi = 0;
  std::uint64_t lo = 0;

  static constexpr int kBits = 128;

  friend constexpr auto operator<=>(const Address&, const Address&) = default;
  friend constexpr Address operator&(Address a, Address b) { return {a.hi & b.hi, a.lo & b.lo}; }
  friend constexpr Address operator|(Address a, Address b) { return {a.hi | b.hi, a.lo | b.lo}; }
  friend constexpr Address operator^(Address a, Address b) { return {a.hi ^ b.hi, a.lo ^ b.lo}; }
  constexpr Address operator~() const { return {~hi, ~lo}; }

  /// Arithmetic modulo 2^128.
  friend constexpr Address operator+(Address a, Address b)
  {
    const std::uint64_t low = a.lo + b.lo;
    return {a.hi + b.hi + (low < a.lo ? 1U : 0U), low};
  }
  friend constexpr Address operator-(Address a, Address b)
  {
    return {a.hi - b.hi - (a.lo < b.lo ? 1U : 0U), a.lo - b.lo};
  }

  /// The `count` most significant bits set. 0 <= count <= 128.
  static constexpr Address mask(int count);
  /// The number 2^power. 0 <= power < 128.
  static constexpr Address powerOfTwo(int power)
  {
    return power < 64 ? Address{0, 1ULL << power} : Address{1ULL << (power - 64), 0};
  }
  /// `value` placed so that its lowest bit is bit `end` counted from the left (1 … 128; at 0
  /// nothing is left of it). Bits of `value` shifted out on the left are lost.
  static constexpr Address fieldEndingAt(std::uint64_t value, int end)
  {
    const int shift = kBits - end;
    if (shift >= kBits) return {};
    if (shift >= 64) return {value << (shift - 64), 0};
    if (shift == 0) return {0, value};
    return {value >> (64 - shift), value << shift};
  }
  /// The `bits` (0 … 64) bits that begin at bit `from`, counted from 0 on the left.
  [[nodiscard]] constexpr std::uint64_t field(int from, int bits) const
  {
    if (bits == 0) return 0;
    const int shift = kBits - from - bits;
    std::uint64_t value = 0;
    if (shift >= 64) {
      value = hi >> (shift - 64);
    } else {
      value = lo >> shift;
      if (shift > 0) value |= hi << (64 - shift);
    }
    return bits == 64 ? value : value & ((1ULL << bits) - 1);
  }

  /// How many low bits are zero, 128 for the zero address.
  [[nodiscard]] constexpr int trailingZeros() const
  {
    return lo != 0 ? std::countr_zero(lo) : 64 + std::countr_zero(hi);
  }
  /// How many high bits both share, 128 when equal.
  friend constexpr int commonBits(Address a, Address b)
  {
    const Address differ = a ^ b;
    return differ.hi != 0 ? std::countl_zero(differ.hi) : 64 + std::countl_zero(differ.lo);
  }

  using Bytes = std::array<std::uint8_t, 16>;
  [[nodiscard]] Bytes toBytes() const;  ///< big-endian, network order
  static Address fromBytes(const std::uint8_t* sixteen);
};

namespace detail {
constexpr std::array<Address, Address::kBits + 1> masks()
{
  std::array<Address, Address::kBits + 1> out{};
  for (std::size_t count = 1; count < out.size(); ++count)
    out[count] = out[count - 1] | Address::powerOfTwo(Address::kBits - static_cast<int>(count));
  return out;
}
/// Lengths follow each other by chance: a branch for each would be guessed wrongly.
inline constexpr std::array<Address, Address::kBits + 1> kMasks = masks();
}  // namespace detail

constexpr Address Address::mask(int count)
{
  return detail::kMasks[static_cast<std::size_t>(count)];
}

/// Reads every text form of RFC 4291 section 2.2, dotted quad at the end included; nothing else:
/// no blanks, brackets, ports, zone ids or full-width digits. The error says what is wrong and at
/// which column.
Result<Address> parseAddress(std::string_view text);

/// RFC 5952 form; dotted quad for ::ffff:0:0/96 and 64:ff9b::/96.
std::string toString(Address address);
/// The 39-character form: eight groups of four digits, which sorts and searches as text.
std::string toExpanded(Address address);

}  // namespace sextant::net
