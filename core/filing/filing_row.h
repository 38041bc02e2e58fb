// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filing/filing_record.h"
#include "sheet/writer.h"

#include <string>
#include <vector>

namespace sextant::filing {

/// The columns of a template as a sheet has them.
std::vector<sheet::Column> sheetColumns(const FilingTemplate& sheet);

/// What stands in one column of a record: codes where the template asks for codes, words where it
/// asks for words, dates and addresses in its forms. A value that cannot be brought into the form
/// stands as it was said; the checks tell it.
std::string cellText(const FilingRecord& record, const TemplateColumn& column,
                     const FilingRules& rules);

}  // namespace sextant::filing
