// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionSlider;

namespace sextant::desktop {

// Slim scroll bars without arrows, headings and hints with quiet edges.

inline constexpr int kScrollBarWidth = 12;
inline constexpr int kLeastHandle = 32;

/// Where a part of a scroll bar is; empty for arrows.
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option);
/// Behind the heading of a column, and behind the last of them.
void paintHeading(QPainter& painter, const QStyleOption& option);
void paintHint(QPainter& painter, const QStyleOption& option);

}  // namespace sextant::desktop
