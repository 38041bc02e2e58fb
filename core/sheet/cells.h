// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/writer.h"

#include <optional>

/// What both Writers ask of the cells they are given.
namespace sextant::sheet {

/// kTooManyCells; `path` is the file being written.
Result<> checkCount(std::size_t cells, std::size_t columns, const std::string& path);

/// kBadCell for text that is not UTF-8 or contains NUL, with its column; `row` is that of the
/// sheet.
Result<> checkTexts(std::span<const Cell> cells, const std::string& path, std::size_t row);

/// The decimals of a plain decimal that a spreadsheet keeps exactly: at most 15 digits, no leading
/// zeros, no minus before zero. Nothing for any other text.
std::optional<int> decimalsOf(std::string_view text);

}  // namespace sextant::sheet
