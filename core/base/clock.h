// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

namespace sextant::base {

/// Where "now" comes from, so that every test is repeatable. May be asked from any thread.
class Clock {
 public:
  Clock() = default;
  Clock(const Clock&) = delete;
  Clock& operator=(const Clock&) = delete;
  virtual ~Clock() = default;
  [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
 public:
  [[nodiscard]] Instant now() const override;
};

/// Stands still until told otherwise.
class FixedClock final : public Clock {
 public:
  explicit FixedClock(Instant now) : m_now(now) {}
  [[nodiscard]] Instant now() const override { return m_now; }
  void set(Instant now) { m_now = now; }

 private:
  Instant m_now;
};

}  // namespace sextant::base
