// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verbs/verb.h"

#include <span>

namespace sextant::cli {

/// A verb with what it takes.
struct Declared {
  std::unique_ptr<Verb> verb;
  Arguments arguments;
};

/// Form, arguments, options and an example of one verb.
std::string helpOf(const Declared& declared, const Arguments& globals, const Context& context);

/// The verbs whose name begins with the word `group` (empty = all), and the global options.
std::string helpOf(std::span<const std::unique_ptr<Declared>> verbs, std::string_view group,
                   const Arguments& globals, const Context& context);

}  // namespace sextant::cli
