// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

class QString;

namespace sextant::desktop {

/// What the user asked for; `system` follows the desktop's own palette.
enum class Theme { system, light, dark };

/// Our palette in one of its two lights.
QPalette palette(bool dark);
/// Is text lighter than its ground?
bool isDark(const QPalette& palette);

/// Sets style, palette, fonts and the icon theme. `systemIsDark` is what the desktop had at start.
void dress(Theme theme, bool systemIsDark);

/// The face for addresses, as large as `like`: even figures, so that nibbles stand under nibbles.
QFont addressFont(const QFont& like);
/// `like` larger or smaller by `steps` of a modest scale, and bold where `strong`.
QFont scaled(const QFont& like, int steps, bool strong = false);

/// The grid everything stands on, in device-independent pixels at 100 %.
inline constexpr int kGrid = 8;
inline constexpr int kRowHeight = 28;

}  // namespace sextant::desktop
