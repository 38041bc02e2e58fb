// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filing/checks.h"
#include "filing/filing_records.h"
#include "registry/registry.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sextant::filing {

struct FilingOptions {
  std::string file;  ///< its ending, .xlsx or .csv, chooses the type
  std::optional<net::Prefix> under;
  bool draft = false;  ///< write it incomplete too, marked 草稿
};

struct FilingSheet {
  std::string file;
  std::uint64_t rows = 0;
  model::EntryNumber entry = 0;  ///< height of the journal it was made at
  std::string sha256;
  std::vector<BlockTotals> totals;
  std::vector<Finding> findings;  ///< of a draft: errors too; else warnings and notes
};

/// What a filing would say, without writing it.
struct FilingCheck {
  std::uint64_t rows = 0;
  model::EntryNumber entry = 0;  ///< height of the journal it was checked at
  std::vector<BlockTotals> totals;
  std::vector<Finding> findings;  ///< errors, warnings and notes, in the order of rows
};

/// Looks for everything that exportFiling would find.
Result<FilingCheck> checkFiling(const registry::Registry& registry, const FilingRules& rules,
                                std::optional<net::Prefix> under,
                                base::Progress& progress = base::noProgress());

/// Writes the filing sheet of the blocks that have to be filed, with full contact data. With an
/// error among the findings and no `draft`: kIncomplete, each error in `more`, and no file.
Result<FilingSheet> exportFiling(const registry::Registry& registry, const FilingRules& rules,
                                 const FilingOptions& options,
                                 base::Progress& progress = base::noProgress());

}  // namespace sextant::filing
