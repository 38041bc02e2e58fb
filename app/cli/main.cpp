// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/environment.h"

#include <pwd.h>
#include <unistd.h>
#include <array>
#include <csignal>
#include <cstdlib>
#include <iostream>

namespace {

std::atomic<bool> interrupted = false;

/// The first interrupt asks the running work to stop, the second ends the program.
void listenForInterrupt()
{
  struct sigaction action = {};
  action.sa_handler = [](int) { interrupted = true; };
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  sigaction(SIGINT, &action, nullptr);
}

std::string loginName()
{
  const passwd* entry = getpwuid(geteuid());
  return entry == nullptr ? std::to_string(geteuid()) : std::string(entry->pw_name);
}

std::string hostName()
{
  std::array<char, 256> name{};
  return gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
}

sextant::cli::Environment surroundings()
{
  sextant::cli::Environment environment;
  for (const char* name : {"SEXTANT_REGISTER", "LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (const char* value = std::getenv(name)) environment.variables[name] = value;
  }
  environment.login = loginName();
  environment.host = hostName();
  environment.interrupt = &interrupted;
  environment.errIsTerminal = isatty(STDERR_FILENO) == 1;
  return environment;
}

}  // namespace

int main(int argc, char** argv)
{
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  listenForInterrupt();
  const std::vector<std::string> args(argv + (argc > 0 ? 1 : 0), argv + argc);
  return sextant::cli::runCli(args, {std::cin, std::cout, std::cerr}, surroundings());
}
