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

/// The progress of one part after others of a whole.
class PartProgress final : public Progress {
 public:
  /// `whole` must outlive it; `total` of all parts.
  PartProgress(Progress& whole, std::uint64_t total) : m_whole(whole), m_total(total) {}

  void report(std::uint64_t done, std::uint64_t /*total*/) override
  {
    m_whole.report(m_before + done, m_total);
  }
  [[nodiscard]] bool cancelled() const override { return m_whole.cancelled(); }
  /// A part of that size is done.
  void pass(std::uint64_t size) { m_before += size; }

 private:
  Progress& m_whole;
  std::uint64_t m_total;
  std::uint64_t m_before = 0;
};

/// Says nothing and never stops.
Progress& noProgress();

}  // namespace sextant::base
