// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calling.h"
#include "store/database.h"
#include "store/holding_scan.h"

#include <functional>
#include <optional>
#include <span>

namespace sextant::store {

using CallingVisitor = std::function<bool(const model::Calling&)>;  ///< false stops

/// What members, holders and then holdings are called, as believed today; holdings only where they
/// have a label, a purpose or a document. In the order of versions. Throws SQLite::Exception, as
/// do the others.
void scanCallings(Database& database, const CallingVisitor& visit);
/// What members or holders in force at a moment are called, as believed after an entry or today; in
/// the order of versions.
void scanCallingsAt(Database& database, model::Calling::Of of, Instant at,
                    std::optional<model::EntryNumber> known, const CallingVisitor& visit);
/// As scanCallings, of the objects with a version, believed or not, in these ranges, and of the
/// holdings in them. Nothing believed of an object is told as no name and no code.
void scanCallingsOf(Database& database, std::span<const VersionRange> versions,
                    const CallingVisitor& visit);

}  // namespace sextant::store
