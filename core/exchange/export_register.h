// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

#include <cstdint>
#include <optional>
#include <string>

namespace sextant::exchange {

/// A file that was made from a register.
struct ExportedFile {
  std::string file;
  std::uint64_t rows = 0;        ///< holdings
  model::EntryNumber entry = 0;  ///< height of the journal it was made at
  std::string sha256;
};

/// Writes what the register believes today, past and future periods too, with full contact data, as
/// register lines (register_lines.h). The file ends in .jsonl, or sheet::kUnknownEnding; "-" is the
/// standard output. `under` writes only the holdings
/// inside it, and of the rest what they need.
Result<ExportedFile> exportRegister(const registry::Registry& registry, const std::string& file,
                                    std::optional<net::Prefix> under,
                                    base::Progress& progress = base::noProgress());

}  // namespace sextant::exchange
