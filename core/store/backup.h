// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/time.h"
#include "store/database.h"

#include <string>

namespace sextant::store {

/// Copies the database as it stands at one moment to `path` (must not exist), also while others
/// write, and writes `path`.sha256 beside it: hash of the copy, chain head. The copy appears whole
/// or not at all, and only its owner may read it.
Result<> backup(Database& database, const std::string& path, base::Progress& progress);

/// A backup in `<register without ending>.backups/`, named by time and reason. Keeps all of the
/// newest day and the newest of each of the last 10 days and 12 months that have any.
Result<> automaticBackup(Database& database, std::string_view reason, Instant now,
                         base::Progress& progress);

}  // namespace sextant::store
