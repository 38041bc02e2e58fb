// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/settings.h"
#include "desktop/views/go/go_row.h"

#include <QList>

namespace sextant::desktop {

/// A command's text as read: without the mark of its mnemonic, nor the `(F)` Chinese menus append.
QString labelOf(const QAction& action);

/// Finds commands by label, English id, initials of the words or of the pinyin, or letters in
/// order. Those used last come first among equals.
class CommandBook {
 public:
  /// `settings` must outlive the book; it keeps what was used.
  explicit CommandBook(Settings& settings) : m_settings(settings) {}

  void set(const QList<QAction*>& commands);
  /// Disabled ones come last.
  [[nodiscard]] QList<GoRow> rows(const QString& typed) const;
  void used(const QAction& command) { m_settings.addRecentCommand(command.objectName()); }

 private:
  Settings& m_settings;
  QList<QPointer<QAction>> m_commands;
};

}  // namespace sextant::desktop
