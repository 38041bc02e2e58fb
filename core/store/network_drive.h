// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace sextant::store {

/// The kind of network file system `path` lies on, none when it is local. SQLite's write-ahead log
/// needs all processes on one host.
std::optional<std::string> networkDrive(const std::string& path);

}  // namespace sextant::store
