// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/trace/trace.h"

#include <string>

namespace sextant::exchange {

/// An address in a text as an object: line, column, address, prefix, kind, holder and code, null
/// where there is none; before them `file` where it is not empty. `table` must outlive it.
registry::TraceWording traceJson(const registry::TraceTable& table, const std::string& file);

}  // namespace sextant::exchange
