// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>

namespace sextant::store {

class Database;

inline constexpr std::int32_t kApplicationId = 0x53585431;  ///< "SXT1"
inline constexpr int kSchemaVersion = 1;

/// Makes all tables in an empty file, in one transaction. Throws SQLite::Exception.
void createSchema(Database& database);

/// Is this a register, of a version known here, with exactly the tables that version has? A
/// planted trigger would pass SQLite's own checks. Throws SQLite::Exception.
Result<> checkSchema(Database& database);

}  // namespace sextant::store
