// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/holding_names.h"
#include "desktop/models/holdings/row_filter.h"

#include <functional>
#include <QHash>

namespace sextant::desktop {

/// What is looked for, and where; may go to another thread.
struct FilterLook {
  RowFilter filter;
  QHash<QString, QString> zones;               ///< titles by name
  std::optional<registry::HoldingsView> view;  ///< tells figures, and all that is no name
  HoldingNames::Ptr names;                     ///< of the view's entry, or null

  /// Whether the file need not be read.
  [[nodiscard]] bool inMemory() const { return view && (names || !filter.needsNames()); }
};

/// Takes some matches, in address order, and how many holdings were looked at for them.
using TakeMatches = std::function<void(const std::vector<net::Prefix>& matches, std::size_t seen)>;

/// Looks at every holding now in force. Milliseconds in memory, else seconds in a large register.
Result<> lookThrough(const registry::Registry& registry, const FilterLook& look,
                     const TakeMatches& take, base::Progress& progress);

}  // namespace sextant::desktop
