// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "registry/index/holdings_view.h"
#include "registry/index/snapshot_reader.h"
#include "registry/trace/parties.h"
#include "store/holding_scan.h"
#include "store/store.h"

#include <span>
#include <vector>

namespace sextant::registry {

/// The holdings in force at a moment, each with the handle of its party (TraceTable::handleOf),
/// gathered once, from wherever they are known. Throws SQLite::Exception.
class Held {
 public:
  Held(Moment moment, base::Progress& progress) : m_moment(moment), m_progress(progress) {}

  Result<> from(const HoldingsView& view);
  Result<> from(store::Database& database);
  /// From the snapshot beside the register, completed from the journal. False, and nothing
  /// gathered, where none is to be believed `now` or it cannot tell.
  Result<bool> fromSnapshot(const store::Store& store, Instant now);

  /// Ascending.
  [[nodiscard]] std::span<const net::IndexEntry> entries() const { return m_entries; }
  [[nodiscard]] const Parties& parties() const { return m_parties; }

 private:
  template <typename Holding>
  bool take(const Holding& one);
  bool goesOn();
  Result<> finish();
  void readLog(store::Database& database, model::EntryNumber since);
  void take(const SnapshotRow& row);

  Moment m_moment;
  base::Progress& m_progress;
  std::uint64_t m_rows = 0;
  Parties m_parties;
  std::vector<net::IndexEntry> m_entries;
  std::vector<store::VersionRange> m_opened;  ///< behind the snapshot
  std::vector<model::VersionId> m_closed;     ///< the same; ascending
};

}  // namespace sextant::registry
