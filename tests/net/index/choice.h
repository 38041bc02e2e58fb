// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>

namespace sextant::net::test {

/// Where the steps of a test come from: dice, or the bytes of a fuzzer.
class Choice {
 public:
  Choice() = default;
  Choice(const Choice&) = delete;
  Choice& operator=(const Choice&) = delete;
  virtual ~Choice() = default;

  /// 0 … count - 1; count >= 1.
  virtual std::uint64_t below(std::uint64_t count) = 0;
  /// Once in `times`.
  bool once(std::uint64_t times) { return below(times) == 0; }
  int between(int low, int high)
  {
    return low + static_cast<int>(below(static_cast<std::uint64_t>(high - low + 1)));
  }
  std::uint64_t bits() { return below(1ULL << 32) << 32 | below(1ULL << 32); }
  template <typename Range>
  const auto& oneOf(const Range& range)
  {
    return std::data(range)[below(std::size(range))];
  }
};

/// Reads few bytes for small counts; only zeros once the bytes are used up.
class ByteChoice : public Choice {
 public:
  explicit ByteChoice(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}
  [[nodiscard]] bool empty() const { return m_bytes.empty(); }
  std::uint64_t below(std::uint64_t count) override
  {
    std::uint64_t value = 0;
    for (std::uint64_t most = count - 1; most > 0; most >>= 8U) value = value << 8U | next();
    return value % count;
  }

 private:
  std::uint8_t next()
  {
    if (m_bytes.empty()) return 0;
    const std::uint8_t byte = m_bytes.front();
    m_bytes = m_bytes.subspan(1);
    return byte;
  }
  std::span<const std::uint8_t> m_bytes;
};

}  // namespace sextant::net::test
