// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "exchange/export_register.h"

#include <optional>

namespace sextant::cli {

/// Writes the allocation sheet of `registry`, or of the part of it under a prefix, as PDF. kNoPdf
/// in a build without Qt Gui, or inside an application that has none.
Result<exchange::ExportedFile> writePaper(const Context& context,
                                          const registry::Registry& registry,
                                          const std::string& file,
                                          std::optional<net::Prefix> under);

}  // namespace sextant::cli
