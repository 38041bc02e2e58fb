// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/address.h"

namespace sextant::net {

/// An address block whose host bits are zero. Ordered by address, the wider prefix first, so that
/// a covering prefix sorts before everything inside it.
class Prefix {
 public:
  constexpr Prefix() = default;
  /// Masks host bits away. 0 <= length <= 128.
  constexpr Prefix(Address address, int length)
      : m_address(address & Address::mask(length)), m_length(length)
  {
  }

  [[nodiscard]] constexpr Address address() const { return m_address; }
  [[nodiscard]] constexpr Address first() const { return m_address; }
  [[nodiscard]] constexpr Address last() const { return m_address | ~Address::mask(m_length); }
  [[nodiscard]] constexpr int length() const { return m_length; }

  /// True for an equal prefix too.
  [[nodiscard]] constexpr bool covers(Prefix other) const
  {
    return m_length <= other.m_length && (other.m_address & Address::mask(m_length)) == m_address;
  }
  [[nodiscard]] constexpr bool covers(Address a) const
  {
    return (a & Address::mask(m_length)) == m_address;
  }
  [[nodiscard]] constexpr bool overlaps(Prefix other) const
  {
    return covers(other) || other.covers(*this);
  }
  /// The covering prefix of that length. 0 <= length <= this length.
  [[nodiscard]] constexpr Prefix widened(int length) const { return {m_address, length}; }
  /// The other half of the prefix one bit wider. Length >= 1.
  [[nodiscard]] constexpr Prefix buddy() const
  {
    return {m_address ^ Address::powerOfTwo(Address::kBits - m_length), m_length};
  }
  /// The `index`-th prefix of `length` inside (index < 2^(length - this length), at most 64 bits).
  [[nodiscard]] constexpr Prefix sub(int length, std::uint64_t index) const
  {
    return {m_address | Address::fieldEndingAt(index, length), length};
  }

  friend constexpr auto operator<=>(const Prefix&, const Prefix&) = default;

 private:
  Address m_address;
  int m_length = 0;
};

/// RFC 4291 prefix text, strictly: whole hextets, a length of 0 … 128 without leading zeros. Host
/// bits set is an error whose first argument is the masked prefix.
Result<Prefix> parsePrefix(std::string_view text);

/// An address (as its /128) or a prefix as people type it: full-width forms (NFKC), blanks and
/// quotes around and inside, upper case, `。` for a dot. The same errors as parsePrefix.
Result<Prefix> parseTyped(std::string_view text);

/// RFC 5952 form with its length.
std::string toString(Prefix prefix);

}  // namespace sextant::net
