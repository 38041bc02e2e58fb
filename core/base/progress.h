// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>

namespace sextant::base {

inline constexpr Code kCancelled{"base.cancelled", Fault::refused};

/// Told by long work how far it is; asked by it whether to stop. Called on the working thread.
class Progress {
 public:
  Progress() = default;
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  virtual ~Progress() = default;
  /// `total` 0 = not known yet.
  virtual void report(std::uint64_t done, std::uint64_t total) = 0;
  [[nodiscard]] virtual bool cancelled() const = 0;
};

/// Says nothing and never stops.
Progress& noProgress();

}  // namespace sextant::base
