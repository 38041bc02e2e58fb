// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace sextant::sheet::csv {

struct Dialect {
  char separator = ',';
  std::size_t preamble = 0;  ///< bytes of Excel's line sep=… before the first row
};

/// Judges by the first rows of a text: the separator that cuts most of them into equally many cells
/// wins; on a tie the one that cuts into more, then comma, semicolon, tab in this order.
Dialect detectDialect(std::string_view head);

}  // namespace sextant::sheet::csv
