// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDialog>
#include <QList>

class QMenuBar;

namespace sextant::desktop {

/// The commands of one menu.
struct ShortcutGroup {
  QString title;
  QList<QAction*> actions;
};

/// By the menus of a menu bar, submenus among their own; what has no shortcut is left out.
QList<ShortcutGroup> shortcutGroups(const QMenuBar& bar);

/// All shortcuts at one glance, in columns, keys drawn as keys.
class ShortcutsSheet final : public QDialog {
  Q_OBJECT
 public:
  ShortcutsSheet(const QList<ShortcutGroup>& groups, QWidget* parent);
};

}  // namespace sextant::desktop
