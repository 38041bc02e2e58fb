// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "registry/index/holdings_index.h"
#include "store/database.h"

#include <memory>

namespace sextant::registry {

/// Everything believed that is not over at `since`, read from the store as it stands at one moment.
Result<std::unique_ptr<HoldingsIndex>> readIndex(store::Database& database, Instant since,
                                                 base::Progress& progress);

enum class Followed {
  same,     ///< nothing was new
  further,  ///< the journal had gained entries
  astray,   ///< the journal does not go on from where the index is: it is another file's
  much      ///< so much is new that to read everything again takes less; nothing was taken in
};
/// Takes in what the journal gained. An index that went astray, or failed, is good for nothing.
Result<Followed> followJournal(store::Database& database, HoldingsIndex& index);

}  // namespace sextant::registry
