// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_report.h"
#include "registry/registry.h"

#include <string>

namespace sextant::exchange {

/// Takes over an export of a register (register_lines.h) as one change; "-" is the standard input.
/// One result per holding line. Lines are read strictly: anything wrong in the file is an error
/// with its line and column, and nothing is written.
Result<ImportReport> importRegister(registry::Registry& registry, const std::string& path,
                                    const ImportOptions& options,
                                    base::Progress& progress = base::noProgress());

}  // namespace sextant::exchange
