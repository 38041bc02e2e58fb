// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "registry/index/holdings_index.h"
#include "registry/index/index_load.h"
#include "store/store.h"

#include <memory>

namespace sextant::registry {

/// Where the snapshot of a register's index is kept: beside the file. It holds no names of people,
/// nothing that the file does not, and may be deleted at any time.
std::string snapshotPath(const std::string& registerPath);

struct SnapshotRead {
  SnapshotState state = SnapshotState::missing;
  std::unique_ptr<HoldingsIndex> index;  ///< as it stood then; only where `state` is believed
};
/// Reads the snapshot of the register. Believed only if it is whole, of this register, if the
/// journal goes on from its height, and if nothing began or ended since then; anything else is
/// no error. The only one is to be cancelled.
Result<SnapshotRead> readSnapshot(const store::Store& store, Instant now, base::Progress& progress);
/// Writes it; false where that cannot be done here, which is no matter.
bool writeSnapshot(const store::Store& store, const HoldingsView& view);

}  // namespace sextant::registry
