// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "cli/faults.h"

#include <algorithm>
#include <limits>
#include <ostream>

namespace sextant::cli {

Context::Context(Streams streams, const Environment& environment, const wording::Words& words)
    : m_streams(streams), m_environment(environment), m_words(words)
{
}

std::string Context::say(const char* source, const std::vector<std::string>& args) const
{
  return wording::fill(m_words.text("cli", source), args).toStdString();
}

std::string Context::sayCount(const char* source, std::uint64_t n) const
{
  constexpr std::uint64_t kMost = std::numeric_limits<int>::max();
  return m_words.text("cli", source, static_cast<int>(std::min(n, kMost))).toStdString();
}

TerminalProgress Context::progress() const
{
  return {m_streams.err, m_environment};
}

void Context::answer(const Json& value)
{
  m_streams.out << toLine(value) << '\n';
}

void Context::answer(const std::string& line)
{
  m_streams.out << line << '\n';
}

void Context::remark(const std::string& line)
{
  m_streams.err << line << '\n';
}

void Context::report(const base::Error& error)
{
  const std::string line =
      json() ? toLine({{"error", faultJson(error)}}) : "error: " + faultText(error, m_words);
  m_streams.err << line << '\n';
  note(error.code.fault);
  for (const base::Error& further : error.more) report(further);
}

void Context::note(base::Fault fault)
{
  m_status = std::max(m_status, static_cast<int>(fault));
}

}  // namespace sextant::cli
