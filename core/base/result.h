// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <string>
#include <utility>
#include <vector>

namespace sextant {

using base::Code;
using base::Error;
using base::Fault;

/// A value, or why there is none. Exceptions stay inside store/ and at library edges.
template <typename T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error error)
{
  return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> fail(Code code, std::vector<std::string> args = {})
{
  return fail(Error{code, std::move(args), {}, {}, {}});
}

}  // namespace sextant

#define SEXTANT_CONCAT_(a, b) a##b
#define SEXTANT_CONCAT(a, b) SEXTANT_CONCAT_(a, b)

/// `TRY(declaration, expression)`: returns the expression's error from the enclosing function, or
/// initialises the declaration with its value. `TRY_DO(expression)` for a Result without a value.
#define TRY(declaration, expression)                                            \
  auto SEXTANT_CONCAT(tried_, __LINE__) = (expression);                         \
  if (!SEXTANT_CONCAT(tried_, __LINE__)) {                                      \
    return tl::unexpected(std::move(SEXTANT_CONCAT(tried_, __LINE__)).error()); \
  }                                                                             \
  declaration = std::move(*SEXTANT_CONCAT(tried_, __LINE__))

#define TRY_DO(expression)                                                                     \
  if (auto SEXTANT_CONCAT(tried_, __LINE__) = (expression); !SEXTANT_CONCAT(tried_, __LINE__)) \
  return tl::unexpected(std::move(SEXTANT_CONCAT(tried_, __LINE__)).error())
