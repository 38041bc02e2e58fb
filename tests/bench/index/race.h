// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

#include <functional>

namespace sextant::bench {

/// One engine's result in one row.
struct Lane {
  std::optional<double> value;  ///< median of the slices; none = not measured
  bool agrees = true;           ///< its answers are ours
};

/// Runs engines against each other: slice by slice, in turns, each slice begun by another one. The
/// first engine is ours, and what the others' answers are compared with.
class Race {
 public:
  Race(const Workload& load, std::vector<std::unique_ptr<Engine>> engines);

  /// Lets all take in the data set; those that cannot stay out of the race, and `remark` hears why.
  /// Nanoseconds per prefix.
  std::vector<Lane> build(const std::function<void(const std::string&)>& remark);
  std::vector<Lane> measure(const Row& row);
  /// Per prefix: what each says it allotted, and what the process grew by while it built.
  [[nodiscard]] std::vector<Lane> bytes() const;
  [[nodiscard]] const std::vector<Lane>& resident() const { return m_resident; }

 private:
  struct Sums;
  void measureSlice(const Row& row, std::size_t slice, std::vector<std::vector<double>>& values,
                    std::vector<Lane>& lanes);
  [[nodiscard]] bool agrees(const Row& row, std::size_t slice, std::size_t engine,
                            const std::vector<std::optional<Outcome>>& outcomes);

  const Workload& m_load;
  std::vector<std::unique_ptr<Engine>> m_engines;
  std::vector<bool> m_in;
  std::vector<Lane> m_resident;
};

}  // namespace sextant::bench
