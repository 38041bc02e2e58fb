// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>

namespace sextant::desktop {

/// Draws a shortcut such as `Ctrl+K` as keys, its right end at `rect`'s.
void paintKeycaps(QPainter& painter, const QRect& rect, const QString& keys,
                  const QPalette& palette);
/// How wide that is where the text is set in `font`, in pixels.
int keycapsWidth(const QFont& font, const QString& keys);

}  // namespace sextant::desktop
