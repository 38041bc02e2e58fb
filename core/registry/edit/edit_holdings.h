// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/edit/gathered.h"
#include "store/journal.h"
#include "store/stored_holdings.h"

#include <optional>
#include <span>
#include <vector>

namespace sextant::registry {

/// Holdings as a change in the making sees them, with what it wrote itself: from the store, or, for
/// a change of many places, from what was gathered about them before.
class EditHoldings final : public store::Holdings {
 public:
  /// Both must outlive this.
  EditHoldings(store::Database& database, const store::EntryWriter& writer)
      : m_stored(database), m_writer(writer)
  {
  }

  /// Reads what is believed at, around and inside the places; from now on every holding opened or
  /// closed must be told.
  Result<> gather(std::span<const net::Prefix> places);
  void opened(const model::Holding& holding);
  void closed(const model::Holding& holding);

  [[nodiscard]] Result<std::vector<model::Holding>> covering(net::Prefix prefix,
                                                             Period during) const override;
  [[nodiscard]] Result<> inside(net::Prefix prefix, Period during, const Visitor& visit,
                                std::optional<net::Prefix> after = {}) const override;

 private:
  /// What covers a prefix at any time. An operation asks about its place again and again.
  struct Answer {
    net::Prefix prefix;
    std::size_t written = 0;  ///< true as long as nothing more is written
    std::vector<model::Holding> around;
  };

  store::StoredHoldings m_stored;
  const store::EntryWriter& m_writer;
  std::unique_ptr<Gathered> m_gathered;
  mutable std::optional<Answer> m_last;
};

}  // namespace sextant::registry
