// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/name_book.h"
#include "store/recent_holdings.h"

namespace sextant::registry {

/// What was told of chains last, kept as long as the file stays as it is.
struct Registry::Recently {
  explicit Recently(store::Database& database) : holdings(database), names(database, {}) {}
  store::RecentHoldings holdings;  ///< believed today
  NameBook names;
};

}  // namespace sextant::registry
