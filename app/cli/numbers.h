// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sextant::cli {

/// A prefix length 0 … 128, digits only.
Result<int> parseLength(std::string_view text);

/// The same as people write it: a '/' may stand before it.
Result<int> parseTypedLength(std::string_view text);

/// A whole number that fits an int; what is larger fails with `tooLarge`, the text its argument.
Result<int> parseSmall(std::string_view text, const Code& tooLarge);

/// A whole number that fits 64 bits.
Result<std::uint64_t> parseNumber(std::string_view text);

/// How many are wanted by --count: from 1 on; unsaid = 1.
Result<std::uint64_t> countFrom(const std::optional<std::string>& text);

}  // namespace sextant::cli
