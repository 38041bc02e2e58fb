// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/inspector/place_facts.h"
#include "desktop/views/inspector/timeline.h"
#include "wording/words.h"

namespace sextant::desktop {

/// The journal entries that touched a place, with what each recorded of it.
std::vector<TimelineItem> historyOf(const PlaceFacts& facts, const wording::Words& words);

}  // namespace sextant::desktop
