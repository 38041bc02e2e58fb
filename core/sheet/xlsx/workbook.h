// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/xlsx/archive.h"
#include "sheet/xlsx/numberformat.h"
#include "sheet/xlsx/strings.h"

#include <string>
#include <vector>

namespace sextant::sheet::xlsx {

/// What must be known of a workbook before its first visible sheet can be read.
struct Workbook {
  std::string sheet;  ///< name of the part
  Strings strings;
  std::vector<NumberFormat> formats;  ///< by the style number of a cell
  DateSystem dates = DateSystem::from1900;
};

Result<Workbook> readWorkbook(Archive& archive);

}  // namespace sextant::sheet::xlsx
