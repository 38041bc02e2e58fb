// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/scheme.h"

#include <string>
#include <string_view>
#include <vector>

namespace sextant::plan {

/// Reads a coding scheme from TOML 1.0. The keys are those of the files in resources/schemes.
/// Everything that is wrong is told at once (Error::more), with `file`, line and column.
Result<model::Scheme> parseScheme(std::string_view toml, const std::string& file);

/// The scheme in the file `nameOrPath`, or else the preset of that name.
Result<model::Scheme> loadScheme(const std::string& nameOrPath);

/// Names of the built-in schemes, in order.
std::vector<std::string> presetNames();

/// Names of the built-in schemes for a block of that length.
std::vector<std::string> presetsFor(int blockLength);

}  // namespace sextant::plan
