// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/division_code.h"

#include <span>
#include <string_view>
#include <vector>

namespace sextant::plan {

/// What a row of the catalogue is.
enum class DivisionNature {
  gb2260,          ///< a division of GB/T 2260
  functionalZone,  ///< a zone of statistics, county digits 71-79
  statistical,  ///< 市辖区, 省直辖县级行政区划 …: groups counties, stands for no body
  districtless  ///< the county xxxx00 of a city without districts
};

/// The texts live as long as the program.
struct CatalogueRow {
  std::string_view code;
  std::string_view name;
  std::string_view parent;  ///< code one level up, empty for a province
  DivisionLevel level = DivisionLevel::province;
  DivisionNature nature = DivisionNature::gb2260;
};

/// The built-in divisions of China: all provinces, then all cities, then all counties, each in
/// order of their codes.
std::span<const CatalogueRow> catalogue();

/// The row of that code, short or full (4503, 450300); null when there is none.
const CatalogueRow* findDivision(std::string_view code);

/// Does a source of divisions name the catalogue (`catalogue:…`) and not a file?
bool namesCatalogue(std::string_view source);
/// `catalogue:all`.
bool namesWholeCatalogue(std::string_view source);

/// The rows of `catalogue:45` (a province, short or full code) or `catalogue:all`.
Result<std::vector<CatalogueRow>> catalogueRows(std::string_view source);

}  // namespace sextant::plan
