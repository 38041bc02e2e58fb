// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/index/holdings_view.h"
#include "store/database.h"
#include "store/holdings.h"

namespace sextant::registry {

/// Holdings found in an index and read whole from the store, where no version is ever gone. Knows
/// what is asked about `view.since()` or later, as believed after entry `view.height()`.
class IndexedHoldings final : public store::Holdings {
 public:
  /// `database` must outlive this.
  IndexedHoldings(store::Database& database, HoldingsView view)
      : m_database(database), m_view(std::move(view))
  {
  }
  [[nodiscard]] const HoldingsView& view() const { return m_view; }

  [[nodiscard]] Result<std::vector<model::Holding>> covering(net::Prefix prefix,
                                                             Period during) const override;
  [[nodiscard]] Result<> inside(net::Prefix prefix, Period during, const Visitor& visit,
                                std::optional<net::Prefix> after = {}) const override;
  /// The whole record.
  [[nodiscard]] Result<model::Holding> whole(const IndexedHolding& holding) const;

 private:
  store::Database& m_database;
  HoldingsView m_view;
};

/// Reads every belief of that height again: are they those of the view?
Result<bool> matches(const HoldingsView& view, store::Database& database);

}  // namespace sextant::registry
