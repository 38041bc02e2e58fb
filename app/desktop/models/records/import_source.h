// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/holding_table.h"
#include "exchange/import_report.h"
#include "registry/registry.h"

#include <array>
#include <memory>
#include <optional>
#include <string>

namespace sextant::desktop {

/// What is to be imported. Copies share the table's rows.
struct ImportSource {
  enum class Sort { table, registerLines };
  Sort sort = Sort::table;
  std::string path;              ///< of the file it came from; empty = pasted
  exchange::HoldingTable table;  ///< of a table; of register lines nothing is shown but verdicts
  model::Kind kind = model::Kind::assignment;  ///< of rows that say none
  std::optional<net::Prefix> under;            ///< rows outside are refused

  /// Can it be judged: is it known which column holds the prefix?
  [[nodiscard]] bool ready() const { return sort == Sort::registerLines || table.tellsPrefix(); }
};

/// What would become, or became, of each row.
struct ImportVerdict {
  exchange::ImportReport report;
  std::array<int, 4> counts{};  ///< by registry::Outcome
  [[nodiscard]] int count(registry::Outcome outcome) const
  {
    return counts.at(static_cast<std::size_t>(outcome));
  }
};

// For threads that may take their time; base::kCancelled when stopped.

Result<ImportSource> readFile(const registry::Registry& registry, const std::string& path,
                              base::Progress& progress);
/// `text` as copied from a spreadsheet: UTF-8, cells parted by tabs.
Result<ImportSource> readPasted(const registry::Registry& registry, const std::string& text,
                                std::optional<net::Prefix> under, base::Progress& progress);

struct ImportWish {
  bool dryRun = true;
  bool skipRefused = false;
  std::string why;
};
Result<std::shared_ptr<const ImportVerdict>> importInto(registry::Registry& registry,
                                                        const ImportSource& source,
                                                        const ImportWish& wish,
                                                        base::Progress& progress);

}  // namespace sextant::desktop
