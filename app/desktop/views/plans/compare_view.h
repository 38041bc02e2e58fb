// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/models/plans/comparison.h"

#include <array>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace sextant::desktop {

class CompareFigures;
class DifferenceTable;
class StatePage;

/// Two plans side by side: their figures, and what they place differently.
class CompareView final : public QWidget {
  Q_OBJECT
 public:
  CompareView(Desk& desk, QWidget* parent);

  /// Either may be empty: then the user chooses.
  void compare(const QString& a, const QString& b);
  /// Puts it in the place of B unless it is one of the two already.
  void include(const QString& name);

  void nextDifference();
  void previousDifference();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* makeChoice();
  QWidget* makeFilter();
  QWidget* makeStep(int by);
  void listen();
  void makeTable();
  void askNames();
  void fillNames(const std::vector<registry::DraftSummary>& drafts);
  void start();
  void tell(const std::shared_ptr<const Comparison>& comparison);
  void tellFault(const base::Error& error);
  void fillCounts(const Comparison& comparison);
  void tellPosition();
  void step(int by);

  Desk& m_desk;
  DifferenceTable* m_differences;
  QTimer m_patience;
  std::shared_ptr<TaskProgress> m_task;
  quint64 m_turn = 0;  ///< of the newest comparing
  QComboBox* m_a;
  QComboBox* m_b;
  QWidget* m_swap = nullptr;
  QStackedWidget* m_pages;
  StatePage* m_state;
  QWidget* m_page;
  CompareFigures* m_figures;
  std::array<QToolButton*, 4> m_filters{};  ///< by plan::Change
  QLabel* m_same;
  QLabel* m_position;
  QTableView* m_table;
  QLabel* m_none;  ///< in its place where nothing differs
};

}  // namespace sextant::desktop
