// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/change.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace sextant::exchange {

struct ImportOptions {
  std::optional<net::Prefix> under;  ///< rows outside are refused
  bool dryRun = false;               ///< judge everything, write nothing
  bool skipRefused = false;          ///< take the other rows as one change
  std::string why;                   ///< document number or reason, for the journal
};

/// What became of one prefix of one row.
struct ImportedRow {
  std::size_t row = 0;  ///< of the sheet, or line of the file, from 1
  std::string prefix;   ///< RFC 5952, or what was typed where it cannot be read
  registry::Outcome result = registry::Outcome::same;
  std::optional<Error> reason;  ///< why it was refused, with file, row and column
};

struct ImportReport {
  std::vector<ImportedRow> rows;
  std::vector<std::string> ignored;  ///< headings of columns that mean nothing here
  /// None after a dry run, or when refused rows stopped the import: then nothing was written, and
  /// the other rows tell what would have become of them.
  std::optional<registry::Applied> applied;

  [[nodiscard]] bool anyRefused() const;
};

/// All refusals of a report as one error; only where anyRefused().
Error refusals(const ImportReport& report);

}  // namespace sextant::exchange
