// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QPalette;
class QRect;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionDockWidget;
class QStyleOptionMenuItem;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyle;
class QStyleOption;
class QWidget;

namespace sextant::desktop {

// How the house style paints controls: flat, edges of one pixel, the accent where something is
// chosen or has the focus.

/// The dynamic property of a button that does what its page is for.
inline constexpr const char* kPrimary = "primary";
bool isPrimary(const QWidget* widget);

void paintButton(QPainter& painter, const QStyleOption& option, const QWidget* widget);
/// Of a line of text, a list of choices one may type into, a spin box.
void paintField(QPainter& painter, const QStyleOption& option);
/// Behind a tool button; nothing while it is neither under the pointer nor pressed.
void paintTool(QPainter& painter, const QStyleOption& option);
void paintCheck(QPainter& painter, const QStyleOption& option);
void paintRadio(QPainter& painter, const QStyleOption& option);
void paintTab(QPainter& painter, const QStyleOptionTab& option);
void paintDockTitle(QPainter& painter, const QStyleOptionDockWidget& option, const QRect& text);
void paintMenuTitle(QPainter& painter, const QStyleOptionMenuItem& option, const QStyle& style);
void paintFocus(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintCombo(QPainter& painter, const QStyleOptionComboBox& option, const QStyle& style,
                const QWidget* widget);
void paintSpin(QPainter& painter, const QStyleOptionSpinBox& option, const QStyle& style,
               const QWidget* widget);

}  // namespace sextant::desktop
