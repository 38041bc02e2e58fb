// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "net/uint128.h"
#include "wording/words.h"

#include <QString>

namespace sextant::desktop {

/// UTF-8 of the core as text of the window.
QString plain(std::string_view text);

/// `2026-03-01`, local; the format of documents, in every language.
QString dateText(Instant instant);
/// With hours and minutes.
QString timeText(Instant instant);
/// In force since … until …, in a sentence. `now` decides the tense.
QString periodText(Period period, Instant now);
/// A count grouped for reading; from a million million on as a power of two where it is one.
QString countText(const net::Count& count);
/// What an entry of the journal did, from the word that scripts wrote.
QString deedText(std::string_view what);
/// Begins with a capital letter.
QString capital(QString text);

}  // namespace sextant::desktop
