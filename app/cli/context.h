// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/environment.h"
#include "cli/json.h"
#include "cli/progress.h"
#include "wording/words.h"

namespace sextant::cli {

/// The options that every verb knows.
struct Globals {
  std::string registerPath;
  std::string operatorName;
  bool json = false;
};

/// What a verb works with while it runs: where it reads and writes, in which language and form, and
/// the exit status so far.
class Context {
 public:
  Context(Streams streams, const Environment& environment, const wording::Words& words);

  Globals globals;

  [[nodiscard]] std::istream& in() const { return m_streams.in; }
  [[nodiscard]] std::ostream& out() const { return m_streams.out; }
  [[nodiscard]] const Environment& environment() const { return m_environment; }
  [[nodiscard]] const wording::Words& words() const { return m_words; }
  [[nodiscard]] bool json() const { return globals.json; }

  /// A text marked with QT_TRANSLATE_NOOP("cli", …) in the user's language.
  [[nodiscard]] std::string say(const char* source,
                                const std::vector<std::string>& args = {}) const;
  /// The same with %n and its plural form.
  [[nodiscard]] std::string sayCount(const char* source, std::uint64_t n) const;

  /// For work that may take long; to the standard error.
  [[nodiscard]] TerminalProgress progress() const;

  void answer(const Json& value);
  void answer(const std::string& line);
  /// A message that is not the answer; to the standard error.
  void remark(const std::string& line);
  /// Prints the error and all in `more`, one line each, and remembers the worst.
  void report(const base::Error& error);
  void note(base::Fault fault);
  [[nodiscard]] int exitStatus() const { return m_status; }

 private:
  Streams m_streams;
  const Environment& m_environment;
  const wording::Words& m_words;
  int m_status = 0;
};

}  // namespace sextant::cli
