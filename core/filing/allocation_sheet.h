// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filing/allocation_rows.h"

#include <cstdint>
#include <string>

namespace sextant::filing {

struct AllocationSheet {
  std::string file;
  std::uint64_t rows = 0;
  model::EntryNumber entry = 0;  ///< height of the journal it was made at
  std::string sha256;
};

/// Writes the allocation sheet 地址分配表: one row per holding of every kind in address order, the
/// contacts masked. The ending of `file`, .xlsx or .csv, chooses the type.
Result<AllocationSheet> exportAllocationSheet(const registry::Registry& registry,
                                              const std::string& file, AllocationOptions options,
                                              base::Progress& progress = base::noProgress());

}  // namespace sextant::filing
