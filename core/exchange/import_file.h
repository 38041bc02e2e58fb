// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace sextant::exchange {

enum class ImportFormat {
  registerLines,  ///< `register`: ours
  holdings        ///< `holdings`: anyone's table
};

/// By its name, as scripts write it.
std::optional<ImportFormat> importFormatFrom(std::string_view name);

/// By the first characters of the file. Of the standard input ("-") one character is looked at and
/// put back.
Result<ImportFormat> detectFormat(const std::string& path);

}  // namespace sextant::exchange
