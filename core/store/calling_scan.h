// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calling.h"
#include "store/database.h"

#include <functional>

namespace sextant::store {

using CallingVisitor = std::function<bool(const model::Calling&)>;  ///< false stops

/// What members, holders and then holdings are called, as believed today by versions behind
/// `since`; holdings only where they have a label, a purpose or a document. In the order of
/// versions. Throws SQLite::Exception.
void scanCallings(Database& database, model::VersionId since, const CallingVisitor& visit);

}  // namespace sextant::store
