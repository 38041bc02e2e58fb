// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <atomic>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

namespace sextant::cli {

/// What surrounds one run of the program, so that tests can make it up.
struct Environment {
  std::map<std::string, std::string> variables;  ///< SEXTANT_REGISTER, LC_ALL, LC_MESSAGES, LANG
  std::string login;                             ///< operator unless --as
  std::string host;
  const base::Clock* clock = nullptr;            ///< must outlive the run; null = the system's
  const std::atomic<bool>* interrupt = nullptr;  ///< set when the user wants to stop
  bool errIsTerminal = false;                    ///< progress is shown
};

struct Streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
};

/// Runs the program with the arguments after its name. Returns the exit status: 0 done, 1 the
/// answer is no, 2 usage, 3 bad input, 4 refused by a rule, 5 the store failed.
int runCli(const std::vector<std::string>& args, Streams streams, const Environment& environment);

}  // namespace sextant::cli
