// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/holdings.h"

#include <optional>

namespace sextant::store {

/// Holdings straight from the tables: a few index probes per question, nothing loaded before.
class StoredHoldings final : public Holdings {
 public:
  /// `known`: as believed after that entry; none = today. `database` must outlive this.
  explicit StoredHoldings(Database& database, std::optional<model::EntryNumber> known = {})
      : m_database(database), m_known(known)
  {
  }

  [[nodiscard]] Result<std::vector<model::Holding>> covering(net::Prefix prefix,
                                                             Period during) const override;
  [[nodiscard]] Result<> inside(net::Prefix prefix, Period during, const Visitor& visit,
                                std::optional<net::Prefix> after = {}) const override;

 private:
  /// The greatest stored prefix at or before a place in prefix order, believed or not.
  [[nodiscard]] std::optional<net::Prefix> atOrBefore(net::Prefix place) const;
  void appendExactly(net::Prefix prefix, Period during, std::vector<model::Holding>& out) const;

  Database& m_database;
  std::optional<model::EntryNumber> m_known;
};

/// A version and the entry that closed it, 0 = none.
struct HoldingVersion {
  model::Holding holding;
  model::EntryNumber closedBy = 0;
};

/// All versions that ever stood at exactly `prefix`, newest first, at most `limit`.
Result<std::vector<HoldingVersion>> versionsAt(Database& database, net::Prefix prefix,
                                               std::size_t limit);

}  // namespace sextant::store
