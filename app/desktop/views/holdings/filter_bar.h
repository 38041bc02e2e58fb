// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/models/holdings/row_filter.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace sextant::desktop {

/// The filter as one line of text, beside it the switch between addresses and members. Turns red
/// while the text is no filter and says why beneath.
class FilterBar final : public QWidget {
  Q_OBJECT
 public:
  FilterBar(Desk& desk, QWidget* parent);

  /// Shows the filter as text, without telling filterChanged().
  void showFilter(const RowFilter& filter);
  void setText(const QString& text);
  /// How long nothing must be typed until it is read.
  void setTypingPause(int ms) { m_soon.setInterval(ms); }
  void focus();
  void showByMember(bool byMember);
  void showCount(const QString& count);

 Q_SIGNALS:
  void filterChanged(const sextant::desktop::RowFilter& filter);
  void byMemberChosen(bool byMember);
  /// The saved filters are others now.
  void savedFiltersChanged();
  void left();  ///< Enter or Down: on to the rows

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  void layOut();
  QToolButton* makeSwitch(const QString& text, const QString& name, bool byMember);
  void read();
  void showFault(const QString& fault);
  void keep();
  void fillSaved();

  Desk& m_desk;
  RowFilter m_filter;
  QLineEdit* m_edit;
  QLabel* m_fault;
  QLabel* m_count;
  QToolButton* m_saved;
  QToolButton* m_byAddress;
  QToolButton* m_byMember;
  QTimer m_soon;
};

}  // namespace sextant::desktop
