// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/trace/trace.h"

#include <functional>
#include <span>
#include <string>

namespace sextant::exchange {

/// A text to be traced and what it is called.
struct TracedText {
  std::string name;
  std::function<Result<registry::TraceInput>()> open;
  std::uint64_t bytes = 0;  ///< for the progress
};

enum class TraceForm {
  annotated,  ///< the texts again, one behind the other, as registry::annotate does
  lines       ///< JSON Lines, an object for each address; of several texts it says which
};

/// Appears at its path only when all is written; returns the file's SHA-256. Errors are those of
/// the texts and of sheet/codes.h.
Result<std::string> writeTrace(const registry::TraceTable& table, std::span<const TracedText> texts,
                               TraceForm form, const std::string& file, base::Progress& progress);

}  // namespace sextant::exchange
