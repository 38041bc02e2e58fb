// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/words.h"

namespace sextant::desktop {

/// One line: file and place where known, what is wrong, what to do about it.
QString told(const wording::Words& words, const base::Error& error);
/// The error and all in its `more`, at most `limit` lines, then how many are left out.
QStringList toldAll(const wording::Words& words, const base::Error& error, int limit = 50);

}  // namespace sextant::desktop
