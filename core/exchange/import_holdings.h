// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_report.h"
#include "registry/registry.h"

#include <string>

namespace sextant::exchange {

/// Takes over anyone's table of holdings (CSV or XLSX, "-" = standard input) as one change. Columns
/// are known by their headings (holding_columns.h), others are ignored and named in the report.
/// A row of no kind is an assignment; unknown holders are created; rows are judged in file order,
/// so the repeat of an earlier row is `same`. A range becomes its fewest prefixes, one result each.
///
/// Everything is read and judged before anything is written. Refused rows stop the whole import
/// unless skipRefused: then the report has no `applied`. An error: the file is no such table, or
/// the register failed.
Result<ImportReport> importHoldings(registry::Registry& registry, const std::string& path,
                                    const ImportOptions& options,
                                    base::Progress& progress = base::noProgress());

}  // namespace sextant::exchange
