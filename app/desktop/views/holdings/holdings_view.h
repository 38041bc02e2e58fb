// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/models/holdings/holding_list.h"
#include "desktop/models/holdings/holding_tree.h"
#include "desktop/models/holdings/member_tree.h"
#include "desktop/models/holdings/plan_levels.h"

#include <QWidget>

class QLabel;

namespace sextant::desktop {

class EmptyNote;
class FilterBar;
class HoldingTable;

/// Who holds what: as a tree by address or by member, and as a list while a filter is on. Actions
/// added to it are its context menu.
class HoldingsView final : public QWidget {
  Q_OBJECT
 public:
  HoldingsView(Desk& desk, QWidget* parent);
  ~HoldingsView() override;

  /// Opens the tree down to what is held at the prefix, or to the free space it lies in, and
  /// selects it; a filter is taken off for that. What is not read yet follows.
  void reveal(net::Prefix prefix);
  /// Of the holdings selected, from the top.
  [[nodiscard]] std::vector<net::Prefix> selectedPrefixes() const;
  /// As typed into the filter bar; empty takes the filter off.
  void setFilterText(const QString& text);
  void focusFilter();
  void findNext();
  void findPrevious();
  /// Selected rows to the clipboard, as a spreadsheet takes them.
  void copy(bool headings);
  void showByMember(bool byMember);

 Q_SIGNALS:
  /// The filters kept in the settings are others now.
  void savedFiltersChanged();

 private:
  enum class Shown { addresses, members, matches };

  void build();
  void connectTable();
  void connectModels();
  void setFilter(const RowFilter& filter);
  void setTypingPause();
  void editColumn(FilterField field, const QString& typed);
  void showModel(Shown shown);
  void showRevealed(const QModelIndex& index, net::Prefix asked);
  void followSelection();
  void tellSelection(const QModelIndex& current);
  void goTo(const QModelIndex& index, bool chosen = true);
  void keepPlace(const HoldingModel& model);
  void open(const QModelIndex& index);
  void giveIn(const FreeGap& gap, model::Kind around);
  void copyUnread(const QModelIndexList& rows, bool headings);
  void showCounts();
  void showEmptiness();
  void showWaiting();
  void act();
  void askTotals();
  void tellError(const base::Error& error);

  Desk& m_desk;
  PlanLevels m_levels;
  HoldingCells m_cells;
  HoldingTree* m_tree;
  MemberTree* m_members;
  HoldingList* m_list;
  FilterBar* m_bar;
  HoldingTable* m_table;
  EmptyNote* m_note;
  QLabel* m_footer;
  Shown m_shown = Shown::addresses;
  bool m_byMember = false;
  bool m_following = false;  ///< the selection is being shown, not told
  bool m_rowsGo = false;     ///< and so is another row current, which nobody chose
  RowFilter m_filter;
  QString m_totals;
  QuestionLine m_totalsLine;
};

/// What is given in free space of that length: in an assignment or a registration a registration;
/// else an allocation while the plan's units come further down.
FormKind formFor(model::Kind around, int length, int unitLength);

}  // namespace sextant::desktop
