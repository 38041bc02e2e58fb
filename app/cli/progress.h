// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "cli/environment.h"

#include <chrono>

namespace sextant::cli {

/// Shows how far long work is, on a terminal only, a few times a second; clears it at the end.
class TerminalProgress final : public base::Progress {
 public:
  TerminalProgress(std::ostream& err, const Environment& environment);
  ~TerminalProgress() override;

  void report(std::uint64_t done, std::uint64_t total) override;
  [[nodiscard]] bool cancelled() const override;

 private:
  std::ostream& m_err;
  const Environment& m_environment;
  std::chrono::steady_clock::time_point m_next;
  bool m_shown = false;
};

}  // namespace sextant::cli
