// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "net/prefix_index.h"
#include "store/database.h"
#include "store/holdings.h"

#include <memory>
#include <string>
#include <vector>

namespace sextant::registry {

/// Holdings in memory: every current belief that is not over at `since`, future ones too. Answers
/// what is asked about `since` or later and as known today; the store answers everything else. Not
/// thread safe.
class IndexedHoldings final : public store::Holdings {
 public:
  /// Reads them from the store as it stands at one moment.
  static Result<std::unique_ptr<IndexedHoldings>> load(store::Database& database, Instant since,
                                                       base::Progress& progress);

  /// Takes in what the journal gained since; cheap when it gained nothing.
  Result<> catchUp(store::Database& database);
  /// The journal entry up to which it is true.
  [[nodiscard]] model::EntryNumber height() const { return m_height; }
  [[nodiscard]] bool knows(Period during) const { return during.from >= m_since; }
  /// Reads the store again and compares.
  Result<bool> matches(store::Database& database) const;

  [[nodiscard]] Result<std::vector<model::Holding>> covering(net::Prefix prefix,
                                                             Period during) const override;
  [[nodiscard]] Result<> inside(net::Prefix prefix, Period during, const Visitor& visit,
                                std::optional<net::Prefix> after = {}) const override;

 private:
  using Versions = std::vector<model::Holding>;  ///< of one prefix, in time order

  explicit IndexedHoldings(Instant since) : m_since(since) {}
  Result<> reload(store::Database& database, base::Progress& progress);
  void takeIn(store::Database& database, model::EntryNumber newest);
  void add(model::Holding holding);
  void remove(net::Prefix prefix, model::VersionId version);
  /// False when the visitor says stop.
  bool tellVersions(const net::IndexEntry& entry, Period during, const Visitor& visit,
                    std::optional<net::Prefix>& passOver) const;

  Instant m_since;
  model::EntryNumber m_height = 0;
  std::string m_hash;  ///< of the entry at that height
  net::PrefixIndex m_index;
  net::PrefixView m_view;          ///< of all changes so far
  std::vector<Versions> m_places;  ///< by handle of the index
  std::vector<net::Handle> m_unused;
};

}  // namespace sextant::registry
