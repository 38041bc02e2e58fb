// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

#include <filesystem>

namespace sextant::bench {

struct PeerOptions {
  bool plain = true;     ///< ours again, told to keep to the plain path
  bool packaged = true;  ///< what Debian has, where installed
  bool slow = false;     ///< also where they take minutes
  std::size_t keys = 0;
  std::filesystem::path folder;  ///< of exported workloads
};

/// All that run on that data set, ours first, then ours plain, then the yardsticks. `missing` gets
/// the names of those that are not installed.
std::vector<std::unique_ptr<Engine>> enginesFor(const std::string& dataSet,
                                                const PeerOptions& options,
                                                std::vector<std::string>& missing);

/// Whether some of them need the workload exported.
bool hasRemotePeers(const std::string& dataSet, const PeerOptions& options);

/// Ours alone, for the process that serves as `plain`.
std::unique_ptr<Engine> makeOurs();

}  // namespace sextant::bench
