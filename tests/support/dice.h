// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QtGlobal>

#include <cstdint>
#include <random>
#include <span>
#include <vector>

namespace sextant::test {

/// Chance that can be repeated: the environment variable SEXTANT_SEED, else a fresh seed, said.
class Dice {
 public:
  Dice() : m_seed(chosen()), m_engine(m_seed)
  {
    qInfo("SEXTANT_SEED=%llu", static_cast<unsigned long long>(m_seed));
  }

  /// 0 … count - 1.
  std::size_t below(std::size_t count) { return m_engine() % count; }
  /// Once in `times`.
  bool once(std::size_t times) { return below(times) == 0; }
  std::int64_t between(std::int64_t low, std::int64_t high)
  {
    return low + static_cast<std::int64_t>(m_engine() % static_cast<std::uint64_t>(high - low + 1));
  }
  template <typename Range>
  auto& oneOf(Range& range)
  {
    return range[below(std::size(range))];
  }

 private:
  static std::uint64_t chosen()
  {
    const auto given = qEnvironmentVariable("SEXTANT_SEED").toULongLong();
    return given != 0 ? given : std::random_device{}();
  }
  std::uint64_t m_seed;
  std::mt19937_64 m_engine;
};

}  // namespace sextant::test
