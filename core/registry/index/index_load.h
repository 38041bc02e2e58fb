// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sextant::registry {

/// What there was of a snapshot beside the register.
enum class SnapshotState {
  unasked,        ///< nobody wanted one
  missing,        ///< none is there
  believed,       ///< the index was read from it, and completed from the journal
  foreign,        ///< the file is something else, or of another format or machine
  damaged,        ///< cut off, or a byte is not what was written
  otherRegister,  ///< of another register
  otherHistory,   ///< the journal never was, or is not yet, what it was written from
  past,           ///< something began or ended since
  future          ///< the clock stands before it
};

/// How an index was loaded, for the log.
struct IndexLoad {
  SnapshotState snapshot = SnapshotState::unasked;
  bool snapshotWritten = false;
  std::uint64_t holdings = 0;  ///< prefixes held
};

}  // namespace sextant::registry
