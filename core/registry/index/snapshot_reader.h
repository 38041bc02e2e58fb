// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "registry/index/belief.h"
#include "registry/index/index_load.h"
#include "registry/index/snapshot_file.h"
#include "store/store.h"

#include <algorithm>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace sextant::registry {

/// Reads the snapshot of a register once, from its beginning to its end.
class SnapshotReader {
 public:
  explicit SnapshotReader(const store::Store& store);

  /// Whether it is worth reading; the cheap questions come first.
  Result<SnapshotState> judge(Instant now);
  /// Behind `judge`.
  [[nodiscard]] const SnapshotHead& head() const { return m_head; }
  [[nodiscard]] std::span<const std::uint8_t> headHash() const;

  using ZoneVisitor = std::function<bool(std::string&& name)>;  ///< false: it cannot be that
  using RowsVisitor = std::function<void(std::span<const SnapshotRow> rows)>;
  /// Tells all zones, then all rows, in prefix order. False where the file is not as it was
  /// written, and then what was told is to be forgotten.
  Result<bool> read(const ZoneVisitor& zone, const RowsVisitor& rows, base::Progress& progress);

 private:
  Result<SnapshotState> judgeHistory();
  bool readZones(const ZoneVisitor& zone);
  Result<bool> readRows(const RowsVisitor& visit, base::Progress& progress);

  const store::Store& m_store;
  SnapshotInput m_input;
  SnapshotHead m_head;
};

inline net::Prefix prefixOf(const SnapshotRow& row)
{
  return {{row.high, row.low}, std::min<int>(row.length, net::Address::kBits)};
}

inline Period validOf(const SnapshotRow& row)
{
  return {{row.from}, {row.to}};
}

}  // namespace sextant::registry
