// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress.h"

#include <ostream>

namespace sextant::cli {
namespace {

using std::chrono::steady_clock;
constexpr std::chrono::milliseconds kInterval{150};
constexpr const char* kClearLine = "\r\x1b[K";

}  // namespace

TerminalProgress::TerminalProgress(std::ostream& err, const Environment& environment)
    : m_err(err), m_environment(environment), m_next(steady_clock::now() + kInterval)
{
}

TerminalProgress::~TerminalProgress()
{
  if (m_shown) m_err << kClearLine << std::flush;
}

void TerminalProgress::report(std::uint64_t done, std::uint64_t total)
{
  if (!m_environment.errIsTerminal || steady_clock::now() < m_next) return;
  m_next = steady_clock::now() + kInterval;
  m_shown = true;
  m_err << kClearLine << done;
  if (total > 0) m_err << " / " << total;
  m_err << std::flush;
}

bool TerminalProgress::cancelled() const
{
  return m_environment.interrupt != nullptr && *m_environment.interrupt;
}

}  // namespace sextant::cli
