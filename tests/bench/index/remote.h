// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

#include <filesystem>
#include <functional>

namespace sextant::bench {

/// A process that measures itself, asked line by line:
///   build NAME KEYS FOLDER   answers "NS BYTES", or "no" and why
///   run ROW SLICE LIMIT      answers "VALUE CHECKSUM", or "no"
struct RemoteCommand {
  std::string name;                              ///< as the table heads it
  std::vector<std::string> words;                ///< program and arguments
  std::string environment = {};                  ///< NAME=value besides its own
  std::function<std::size_t(const Row&)> limit;  ///< of a slice, as far as it gets in fair time
};

/// `folder` holds what exportWorkload wrote. Null where the process does not start.
std::unique_ptr<Engine> makeRemote(RemoteCommand command, std::filesystem::path folder,
                                   std::size_t keys);

/// Entries and keys for processes that cannot make them: NAME.bin of 17 bytes (address big-endian,
/// length) each.
void exportWorkload(const Workload& load, const std::filesystem::path& folder);

/// The other end for our own process: answers on standard output until standard input ends.
void serve(Engine& engine);

}  // namespace sextant::bench
