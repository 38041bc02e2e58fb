// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "registry/check.h"

#include <array>
#include <QElapsedTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace sextant::desktop {

class FindingsModel;
class StatePage;
struct Findings;

/// What the rules have against the register, checked in the background on opening and after
/// changes.
class FindingsPane final : public QWidget {
  Q_OBJECT
 public:
  explicit FindingsPane(Desk& desk, QWidget* parent = nullptr);

  /// Checks now; a check at work is stopped.
  void check();

 Q_SIGNALS:
  void countsChanged(int errors, int warnings, int notes);

 private:
  [[nodiscard]] QHBoxLayout* makeBar();
  QToolButton* makeFilter(registry::Severity severity);
  void connectAll();
  void checkSoon();
  void take(const std::shared_ptr<const Findings>& findings);
  void showCounts(const Findings& findings);
  void showTable();
  void choose(const QModelIndex& index);

  Desk& m_desk;
  FindingsModel* m_model;
  std::array<QToolButton*, 3> m_filters{};  ///< by Severity
  QLabel* m_checked;
  QPushButton* m_again;
  QTableView* m_table;
  StatePage* m_state;
  QStackedWidget* m_stack;
  QTimer m_soon;
  QElapsedTimer m_since;
  qint64 m_tookMs = 0;
  std::shared_ptr<TaskProgress> m_running;
  int m_found = 0;
};

}  // namespace sextant::desktop
