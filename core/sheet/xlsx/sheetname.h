// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sextant::sheet::xlsx {

/// A name Excel accepts for the sheet `number` (from 1) of a table: at most 31 UTF-16 units, none
/// of [ ] : * ? / \ and no apostrophe at either end, not "History"; from the second sheet on
/// numbered. `title` is UTF-8.
std::string sheetName(std::string_view title, std::size_t number);

}  // namespace sextant::sheet::xlsx
