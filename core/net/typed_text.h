// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::net::text {

/// What people type, brought to the plain ASCII that the strict readers know: full-width forms by
/// NFKC, `。` as a dot, every dash as `-` (wave dashes and `至` too), quotes and invisible
/// characters left out, and blanks unless they part two words.
struct Typed {
  std::string plain;
  std::vector<std::size_t> columns;  ///< per byte of `plain` and its end: column in what was typed

  /// Makes an error about `plain` one about `typed`.
  [[nodiscard]] Error inTyped(Error error, std::string_view typed) const;
};

/// `typed` is UTF-8; broken bytes become U+FFFD.
Typed plainText(std::string_view typed);

}  // namespace sextant::net::text
