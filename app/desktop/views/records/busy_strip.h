// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace sextant::desktop {

/// For the status bar: the task at work, once it has taken 150 ms, with its bar and a way to stop
/// it. Keeps its place when there is none.
class BusyStrip final : public QWidget {
  Q_OBJECT
 public:
  explicit BusyStrip(Desk& desk, QWidget* parent = nullptr);

 Q_SIGNALS:
  /// A click on the title: show all tasks.
  void tasksWanted();

 private:
  void look();
  void showTask(int row);

  Desk& m_desk;
  QToolButton* m_title;
  QProgressBar* m_bar;
  QToolButton* m_cancel;
  QTimer m_patience;
};

}  // namespace sextant::desktop
