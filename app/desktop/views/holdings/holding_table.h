// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/models/holdings/holding_model.h"
#include "desktop/models/holdings/plan_levels.h"

#include <QTreeView>

namespace sextant::desktop {

class FilterHeader;
class JumpBox;
class StickyStrip;

/// Rows of holdings as a tree or a list: columns that fit the width, free space hatched, the keys
/// of a tree.
class HoldingTable final : public QTreeView {
  Q_OBJECT
 public:
  HoldingTable(Desk& desk, const PlanLevels& levels, QWidget* parent);
  ~HoldingTable() override;

  /// Shows another model and keeps the columns as they are.
  void showModel(HoldingModel& model, bool asTree, bool byMember);
  [[nodiscard]] FilterHeader& filters() const { return *m_header; }
  /// One index per selected row, from the top.
  [[nodiscard]] QModelIndexList selectedRows() const;
  [[nodiscard]] int selectedCount() const;
  [[nodiscard]] std::vector<Column> visibleColumns() const;
  /// Makes the row the current one: the only one selected, or, with `chosen` false, without any.
  /// The keys that happen to be down change nothing about that.
  void goTo(const QModelIndex& index, bool chosen = true);
  /// The next or previous row that is a holding, around the end.
  void step(int by);
  /// Those not given by the model yet as well.
  void selectAll() override;

 Q_SIGNALS:
  /// Enter or a double click on free space, Enter on a holding.
  void opened(const QModelIndex& index);
  void currentMoved(const QModelIndex& current);
  /// Other rows are selected now.
  void selectedMoved();
  /// A row that stands for more to be read came into sight.
  void pendingSeen(const QModelIndex& parent);
  void copyWanted(bool headings);
  void jumpWanted(const sextant::net::Prefix& prefix);

 protected:
  void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyboardSearch(const QString& typed) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void rowsInserted(const QModelIndex& parent, int start, int end) override;

 private:
  void setUpLook();
  void setUpHeader();
  void fitColumns();
  void columnMenu(const QPoint& at);
  [[nodiscard]] int addressWidth(const QModelIndex& index) const;
  void widenForSight();
  void lookForPending();
  void expandAll(const QModelIndex& under);
  void openRowsAsWanted(const QModelIndex& parent, int start, int end);
  bool handledKey(const QKeyEvent& event);

  Desk& m_desk;
  const PlanLevels& m_levels;
  FilterHeader* m_header;
  StickyStrip* m_strip;
  JumpBox* m_jump;
  bool m_byMember = false;
  int m_addressWidth = 0;  ///< what the prefixes seen so far need
  bool m_fitting = false;
  bool m_chosenWidths = false;  ///< somebody set them, so they stay
  QPersistentModelIndex m_expanding;
  int m_mayExpand = 0;  ///< rows that the running expansion may still open
};

}  // namespace sextant::desktop
