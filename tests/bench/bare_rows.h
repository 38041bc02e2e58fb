// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/draft.h"

#include <string>

namespace sextant::bench {

/// Writes what publishing a draft has to write at the least: one row per member and one per
/// placement with the same values, sorted, in one transaction of one prepared statement each, no
/// journal, no digest, no checks, no columns of facts and no index beside the primary keys (a
/// register has one on prefixes and one on codes). Same pragmas as a register. Returns the rows
/// written.
std::size_t writeBareRows(const std::string& path, const model::Draft& draft);

}  // namespace sextant::bench
