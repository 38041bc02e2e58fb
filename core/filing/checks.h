// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filing/filing_record.h"

#include <string>
#include <vector>

namespace sextant::filing {

enum class Severity { error, warning, note };

/// Something about one field of one row. `what` says which row, what is wrong and what mends it.
struct Finding {
  Severity severity = Severity::error;
  std::string field;
  std::string heading;
  Error what;
};

/// Puts in what nobody said and may be taken for granted: the usual code values of a government
/// unit, and province, city and county after the plan. Each is told as a note.
std::vector<Finding> complete(FilingRecord& record, const FilingRules& rules);

/// Checks before filing, on the fields that have a column: what the filing system would send back,
/// told beforehand. Warnings and notes are no obstacle.
std::vector<Finding> check(const FilingRecord& record, const FilingRules& rules);

}  // namespace sextant::filing
