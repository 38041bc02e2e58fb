// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/settings.h"

#include <QScrollArea>

class QBoxLayout;

namespace sextant::desktop {

class RecentRow;

/// What one sees without a register: what the program is, three ways to begin, the registers opened
/// before. A register's file may be dropped on it.
class StartPage final : public QScrollArea {
  Q_OBJECT
 public:
  /// `settings` must outlive the page.
  StartPage(Settings& settings, QWidget* parent);

  /// Reads the recent registers anew.
  void refresh();
  /// Asks where a new register shall be, then wants it.
  void askNew();
  /// Asks which register, then wants it.
  void askOpen();

 Q_SIGNALS:
  void sampleWanted();
  /// Nothing is at `path` yet, or the user agreed to something else there.
  void newWanted(const QString& path);
  void openWanted(const QString& path, bool readOnly);
  void themeWanted(sextant::desktop::Theme theme);
  void languageWanted(sextant::wording::Language language);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  QWidget* heading();
  QWidget* cards();
  QWidget* footer();
  void addRecent(const QString& path);
  void remove(RecentRow* row);

  Settings& m_settings;
  QWidget* m_recent;
  QBoxLayout* m_rows;
};

}  // namespace sextant::desktop
