// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix.h"
#include "net/range.h"

#include <rapidcheck.h>

#include <QString>
#include <QTest>

#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace sextant::net::test {

/// The value of a Result that a test knows to be there.
template <typename T>
T must(Result<T> result)
{
  if (!result) {
    throw std::runtime_error(std::string(result.error().code.id) + ": " + result.error().input);
  }
  return *std::move(result);
}

inline Address operator""_a(const char* text, std::size_t size)
{
  return must(parseAddress({text, size}));
}
inline Prefix operator""_p(const char* text, std::size_t size)
{
  return must(parsePrefix({text, size}));
}

inline QString q(std::string_view text)
{
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <typename T>
QString str(const T& value)
{
  return q(toString(value));
}

inline QString joined(std::span<const Prefix> prefixes)
{
  std::string out;
  for (const Prefix prefix : prefixes) {
    out += (out.empty() ? "" : ",") + toString(prefix);
  }
  return q(out);
}

/// `code column` of a failure, or `read` with the value.
template <typename T>
QString verdict(const Result<T>& result)
{
  if (result) {
    return q("read " + toString(*result));
  }
  return q(std::string(result.error().code.id) + ' ' + std::to_string(result.error().where.column));
}

/// A prefix of `length` in a space of 2^(length - base) of them below 2001:db8::/base.
inline Prefix nth(int base, int length, std::uint64_t index)
{
  return Prefix("2001:db8::"_a, base).sub(length, index);
}

}  // namespace sextant::net::test

namespace rc {

/// Groups that are often all zeros or all ones, as runs and borders are where text goes wrong.
template <>
struct Arbitrary<sextant::net::Address> {
  static Gen<sextant::net::Address> arbitrary()
  {
    const auto group = gen::weightedOneOf<std::uint16_t>({{4, gen::just<std::uint16_t>(0)},
                                                          {1, gen::just<std::uint16_t>(0xffff)},
                                                          {4, gen::arbitrary<std::uint16_t>()}});
    return gen::map(gen::container<std::vector<std::uint16_t>>(8, group),
                    [](const std::vector<std::uint16_t>& groups) {
                      sextant::net::Address address;
                      for (int i = 0; i < 8; ++i) {
                        address = address | sextant::net::Address::fieldEndingAt(
                                                groups[static_cast<std::size_t>(i)], 16 * (i + 1));
                      }
                      return address;
                    });
  }
};

template <>
struct Arbitrary<sextant::net::Prefix> {
  static Gen<sextant::net::Prefix> arbitrary()
  {
    return gen::construct<sextant::net::Prefix>(gen::arbitrary<sextant::net::Address>(),
                                                gen::inRange(0, 129));
  }
};

}  // namespace rc
