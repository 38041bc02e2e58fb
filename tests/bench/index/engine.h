// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workload.h"

#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace sextant::bench {

/// One measurement: thread CPU time per item in nanoseconds (or what the row's unit says), and the
/// answers added up.
struct Outcome {
  double value = 0;
  std::uint64_t checksum = 0;
};

/// What to measure: one slice of a row, or the `limit` first of it.
struct Task {
  const Row* row = nullptr;
  std::size_t slice = 0;
  std::size_t limit = std::numeric_limits<std::size_t>::max();
};

/// Something that keeps prefixes and is measured. Ours and the yardsticks live in this process,
/// others in one of their own.
class Engine {
 public:
  virtual ~Engine() = default;
  [[nodiscard]] virtual std::string_view name() const = 0;
  /// Takes in the whole data set, in order: nanoseconds per prefix. None: it cannot hold that.
  virtual std::optional<double> build(const Workload& load) = 0;
  /// None: it cannot do that.
  virtual std::optional<Outcome> run(const Task& task) = 0;
  /// How much of a slice is measured where that would take too long.
  [[nodiscard]] virtual std::size_t limit(const Row& row) const = 0;
  /// Bytes it says it has allotted; none where it does not know.
  [[nodiscard]] virtual std::optional<std::size_t> bytes() const = 0;
  /// Words for those who read the table.
  [[nodiscard]] virtual std::string remark() const { return {}; }
};

/// The limit of yardsticks that pay several misses for a lookup, and walk all children for a free
/// prefix. Changes are not cut, so that all engines hold the same afterwards.
constexpr std::size_t yardstickLimit(Op op)
{
  if (op >= Op::firstFree) return 20;
  return op <= Op::chain ? 50'000 : std::numeric_limits<std::size_t>::max();
}

/// CPU time of this thread in nanoseconds.
double threadTime();

}  // namespace sextant::bench
