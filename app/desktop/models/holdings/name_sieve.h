// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/holding_names.h"
#include "desktop/models/holdings/row_filter.h"

#include <vector>

namespace sextant::desktop {

/// Leaves out at once most of the holdings that no term about names can accept.
class NameSieve {
 public:
  /// Searches all names for what the filter says of them: some ten milliseconds for a million.
  NameSieve(const RowFilter& filter, const HoldingNames& names);

  /// False only where the filter does not accept the holding.
  [[nodiscard]] bool mayAccept(const registry::IndexedHolding& one) const;

 private:
  struct Term {
    FilterField field = FilterField::any;
    HoldingNames::Having having;
    std::string asAddress;  ///< what an address may contain, empty if none can
  };
  [[nodiscard]] static bool mayMeet(const Term& term, const registry::IndexedHolding& one);

  std::vector<Term> m_terms;
};

}  // namespace sextant::desktop
