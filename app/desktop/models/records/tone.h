// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace sextant::desktop {

/// What a cell says by its colour, beside its words; the delegate has the palette.
enum class Tone { plain, quiet, good, change, warning, bad };

/// Roles that the models of records share.
enum ToneRole {
  toneRole = Qt::UserRole + 100,  ///< Tone of the text, as int
  groundRole                      ///< Tone of the ground behind it, as int
};

}  // namespace sextant::desktop
