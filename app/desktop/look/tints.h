// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/holding.h"

#include <QBrush>
#include <QColor>
#include <QPalette>
#include <QString>

namespace sextant::desktop {

// Colours that mean something, the same on ruler, map, tree and charts; from the set of Okabe and
// Ito, which colour-blind eyes can tell apart, toned for the light or dark ground of `palette`.
// None of them is ever the only sign.

/// Of the `index`-th field of a scheme, 0 = the block's own bits.
QColor levelColour(int index, const QPalette& palette);
/// One of many things that have no order, such as zones or holders; the same index, the same
/// colour.
QColor groupColour(int index, const QPalette& palette);
QColor statusColour(model::Status status, const QPalette& palette);
QColor kindColour(model::Kind kind, const QPalette& palette);
/// From cool (empty) to warm (full); `share` 0 … 1.
QColor shareColour(double share, const QPalette& palette);

/// Free space is hatched, never blank.
QBrush freeBrush(const QPalette& palette);

/// The shape that goes with a status beside its word: ● in use, ◐ applied …
QString statusMark(model::Status status);

/// For what went wrong, for what wants attention, for what is well.
QColor badColour(const QPalette& palette);
QColor warningColour(const QPalette& palette);
QColor goodColour(const QPalette& palette);
/// Text of less weight than Text, still at least 4.5 : 1 on Base.
QColor quietText(const QPalette& palette);
/// `colour` mixed into the palette's base, for grounds behind text. `share` 0 … 1.
QColor washed(const QColor& colour, const QPalette& palette, double share = 0.16);
/// Black or white, whichever reads better on `ground`.
QColor textOn(const QColor& ground);

}  // namespace sextant::desktop
