// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filing/filing_template.h"
#include "model/facts.h"
#include "net/range.h"

#include <optional>
#include <string>

namespace sextant::filing {

/// One row of a filing: a range and everything that is said of it.
struct FilingRecord {
  RecordKind kind = RecordKind::unallocated;
  net::Prefix block;
  net::Range range;
  std::optional<net::Prefix> prefix;  ///< of the assignment; none for unallocated space
  std::string holderCode;
  std::string division;  ///< code of the division that the plan gave the prefix to, may be empty
  /// By names of model::fields(), and filer_name.
  model::Facts values;
};

/// How the record is called in findings: its prefix, else its range.
inline std::string nameOf(const FilingRecord& record)
{
  return record.prefix ? net::toString(*record.prefix) : net::toString(record.range);
}

}  // namespace sextant::filing
