// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/trace/trace_report.h"
#include "wording/words.h"

#include <QStringList>

namespace sextant::desktop {

// What is said of a trace, in the window and in files made of it.

/// "access.log", or how many files.
QString sourcesText(const std::vector<TraceSource>& sources);
/// "as of now (2026-03-01 08:00)".
QString momentText(const TraceReport& report);
/// How many addresses, of how many units, and first of all how many nobody holds.
QString summaryText(const TraceReport& report);
/// What keeps it from being all: stopped, cut, files that could not be read. A line each.
QStringList reserveTexts(const TraceReport& report, const wording::Words& words);
/// Why a source was not read.
QString troubleText(const TraceSource& source, const SourceState& state,
                    const wording::Words& words);

/// Name and code; of addresses nobody holds, that.
QString partyText(const TraceReport& report, registry::PartyNumber party);
/// ✕ ▲ ●
QString markOf(Standing standing);
QString standingText(Standing standing, unsigned kinds, const wording::Words& words);
QString standingText(const registry::Traced& traced, const wording::Words& words);
/// The line, and of several texts which.
QString lineText(const TraceReport& report, std::uint32_t text, std::uint64_t line);

}  // namespace sextant::desktop
