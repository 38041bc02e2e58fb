// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filing/level_names.h"
#include "registry/registry.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace sextant::filing {

struct AllocationOptions {
  std::optional<net::Prefix> under;
  Language language = Language::chinese;
  int unitLength = 64;  ///< the length that space is counted in: 48, 56, 64 …
};

/// One row of the allocation sheet 地址分配表: one holding.
struct AllocationRow {
  registry::HoldingView view;
  Instant since;                    ///< when its holder began to hold it so
  int depth = 0;                    ///< holdings around it
  std::vector<std::string> levels;  ///< names by level, as in the titles
  std::string zone;
  std::string units;        ///< exact count of /unitLength, empty where the prefix is longer
  std::string utilisation;  ///< share held directly inside; empty where nobody gives on inside
  model::Facts contact;     ///< of the holder, masked
};

/// All holdings in force in address order, for a sheet or for paper.
class AllocationRows {
 public:
  static Result<AllocationRows> of(const registry::Registry& registry, AllocationOptions options);

  [[nodiscard]] std::vector<std::string> levelTitles() const { return m_levels.titles(); }
  /// Height of the journal that the rows are told at.
  [[nodiscard]] model::EntryNumber entry() const { return *m_moment.known; }
  /// Reads the register three times: utilisation stands above what it sums up, and rows tell since
  /// when.
  using Visitor = std::function<Result<>(const AllocationRow&)>;
  Result<> visit(const Visitor& visitor) const;

 private:
  AllocationRows(const registry::Registry& registry, AllocationOptions options, LevelNames levels,
                 registry::Moment moment);

  const registry::Registry* m_registry;
  AllocationOptions m_options;
  LevelNames m_levels;
  registry::Moment m_moment;  ///< as known at one entry, whatever others write meanwhile
};

}  // namespace sextant::filing
