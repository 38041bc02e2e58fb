// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/trace/trace_report.h"
#include "wording/words.h"

#include <array>

namespace sextant::desktop {

/// What a file made of a trace holds.
enum class TraceFile {
  holders,    ///< a row for each holder, as they are ranked
  addresses,  ///< a row for each address, those first that nobody holds
  annotated,  ///< the logs again, with the holder behind every address
  lines       ///< JSON Lines, an object for each address in its place
};

struct TraceFileType {
  TraceFile what = TraceFile::holders;
  QString ending;  ///< without its dot
  QString name;    ///< as people choose it
};
/// All there are, the usual one first.
std::vector<TraceFileType> traceFileTypes();

/// Writes it, atomically; returns its SHA-256. The logs are read again for what follows them. On
/// any thread.
Result<std::string> writeTraceFile(const TraceReport& report, TraceFile what, const QString& file,
                                   const wording::Words& words, base::Progress& progress);

}  // namespace sextant::desktop
