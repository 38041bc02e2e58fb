// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/figures.h"
#include "wording/words.h"

#include <QString>

namespace sextant::desktop {

/// UTF-8 of the core as text of the window.
QString plain(std::string_view text);

/// In force since … until …, in a sentence. `now` decides the tense.
QString periodText(Period period, Instant now);
/// Begins with a capital letter.
QString capital(QString text);

}  // namespace sextant::desktop
