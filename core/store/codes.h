// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>

namespace sextant::store {

// There is no register at %1. | Create one with `init`, or check the path.
inline constexpr Code kMissing{"store.missing", Fault::badInput};
// %1 exists already. | Choose another path; nothing was overwritten.
inline constexpr Code kExists{"store.exists", Fault::badInput};
// %1 is not a Sextant register. | Registers are made with `init`.
inline constexpr Code kForeign{"store.foreign", Fault::badInput};
// %1 was made by a newer version (schema %2, this one knows %3). | Update the program.
inline constexpr Code kNewer{"store.newer", Fault::store};
// %1 is damaged: %2. | Restore the newest backup; `verify` says what is whole.
inline constexpr Code kDamaged{"store.damaged", Fault::store};
// The tables of %1 are not those of its schema version. | Somebody changed them; restore a backup.
inline constexpr Code kAltered{"store.altered", Fault::store};
// Another program is writing to %1. | Try again when it has finished.
inline constexpr Code kBusy{"store.busy", Fault::store};
// The disk is full: %1. | Free some space; nothing acknowledged was lost.
inline constexpr Code kFull{"store.full", Fault::store};
// %1 cannot be written: it is open read-only. | Check the permissions of the file and its folder.
inline constexpr Code kReadOnly{"store.read-only", Fault::store};
// %1 is on a network drive (%2), where a register can be damaged. | Work on a local copy.
inline constexpr Code kNetworkDrive{"store.network-drive", Fault::store};
// The register could not be read or written: %1. | Check the disk.
inline constexpr Code kFailed{"store.failed", Fault::store};
// %1 cannot be written: %2. | Check the folder and its permissions.
inline constexpr Code kCannotWrite{"store.cannot-write", Fault::badInput};

inline constexpr std::array kCodes = {kMissing,  kExists,       kForeign, kNewer,
                                      kDamaged,  kAltered,      kBusy,    kFull,
                                      kReadOnly, kNetworkDrive, kFailed,  kCannotWrite};

}  // namespace sextant::store
