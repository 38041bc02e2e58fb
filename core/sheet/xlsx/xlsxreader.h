// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/reader.h"

namespace sextant::sheet::xlsx {

/// Reads the first visible sheet of an Office Open XML workbook (ECMA-376).
Result<std::unique_ptr<Reader>> openXlsx(const std::string& path);

}  // namespace sextant::sheet::xlsx
