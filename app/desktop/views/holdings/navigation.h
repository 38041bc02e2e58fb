// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/views/holdings/navigation_facts.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace sextant::desktop {

/// A calm list of places to go: blocks, plans, the own unit's addresses, what is to do, saved
/// filters.
class NavigationPane final : public QWidget {
  Q_OBJECT
 public:
  NavigationPane(Desk& desk, QWidget* parent);

  /// Filters were saved or removed in the settings.
  void showFilters();
  /// Makes the unit that holds the selection the own one (本单位); says so where none does.
  void setOwnUnitFromSelection();

 Q_SIGNALS:
  void filterWanted(const QString& filter);

 private:
  enum class Section { blocks, plans, own, toDo, filters };
  enum class Does { nothing, reveal, draft, filter, setOwnUnit, newBlock, newPlan };

  void setUpList();
  QTreeWidgetItem* addSection(Section section, const QString& title);
  QTreeWidgetItem* addLine(Section section, const QString& text, const QString& iconName,
                           Does does);
  void addQuiet(Section section, const QString& text, Does does);
  void clear(Section section);
  void askFacts();
  void askFigures();
  void showFacts(const NavigationFacts& facts);
  void showFigures(const NavigationFigures& figures);
  void showToDo(const NavigationFigures& figures);
  void activate(QTreeWidgetItem* item);
  /// Its text, empty where `item` is no saved filter.
  [[nodiscard]] QString savedFilter(const QTreeWidgetItem* item) const;
  void removeFilter(const QString& text);
  void filterMenu(const QPoint& at);
  void setOwnUnit(const std::vector<registry::HoldingView>& chain);

  Desk& m_desk;
  QTreeWidget* m_tree;
  QuestionLine m_factsLine;
  QuestionLine m_figuresLine;
};

}  // namespace sextant::desktop
