// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/names/lookup.h"
#include "desktop/views/go/go_row.h"
#include "wording/words.h"

#include <QList>

namespace sextant::desktop {

/// The most rows the box shows.
inline constexpr qsizetype kMostRows = 17;

/// What was found, worded: the chain of holders, widest first, and who holds nothing yet; or the
/// names. Never empty.
QList<GoRow> answerRows(const wording::Words& words, const Found& found);
/// Why there is no answer.
QList<GoRow> errorRows(const wording::Words& words, const base::Error& error);
/// All that was found in any field.
QList<GoRow> everywhereRows(const wording::Words& words, const Wanted& wanted,
                            const std::vector<registry::HoldingView>& views);

}  // namespace sextant::desktop
