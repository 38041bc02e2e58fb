// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "store/journal.h"

#include <optional>
#include <string>

namespace sextant::store {

/// What a full reading of a register's chains found.
struct ChainVerdict {
  std::optional<model::EntryNumber> brokenAt;  ///< 0 = outside any entry
  std::string reason;
  std::int64_t entries = 0;
  std::int64_t versions = 0;
  std::int64_t erased = 0;  ///< personal values emptied on purpose
  [[nodiscard]] bool whole() const { return !brokenAt.has_value(); }
};

/// Reads every row of every table and works out every digest and hash again: a changed byte, a row
/// added, taken away or moved is found with the entry it belongs to. A tail cut off, or an older
/// copy put back, only shows against an anchor.
Result<ChainVerdict> verifyChains(Database& database, base::Progress& progress);

}  // namespace sextant::store
