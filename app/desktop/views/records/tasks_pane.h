// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace sextant::desktop {

class StatePage;

/// What is being worked at, how far it is, and what became of the rest.
class TasksPane final : public QWidget {
  Q_OBJECT
 public:
  explicit TasksPane(Desk& desk, QWidget* parent = nullptr);

 protected:
  /// Delete cancels the chosen task.
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void showState();
  void showCancel();
  void cancelCurrent();

  Desk& m_desk;
  QTableView* m_table;
  QPushButton* m_cancel;
  StatePage* m_state;
  QStackedWidget* m_stack;
};

}  // namespace sextant::desktop
