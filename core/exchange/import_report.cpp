// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_report.h"

#include <algorithm>

namespace sextant::exchange {

bool ImportReport::anyRefused() const
{
  return std::ranges::any_of(
      rows, [](const ImportedRow& row) { return row.result == registry::Outcome::refused; });
}

Error refusals(const ImportReport& report)
{
  std::vector<Error> errors;
  for (const ImportedRow& row : report.rows) {
    if (row.reason) errors.push_back(*row.reason);
  }
  return base::allOf(std::move(errors));
}

}  // namespace sextant::exchange
