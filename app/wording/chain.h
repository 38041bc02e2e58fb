// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/words.h"

namespace sextant::wording {

/// Why `verify` does not believe the journal, in the language.
QString brokenBecause(const Words& words, const std::string& reason);

}  // namespace sextant::wording
