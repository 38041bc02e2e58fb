// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/records/tinted_delegate.h"

namespace sextant::desktop {

/// The state of a task: a bar with a button to cancel while it runs, else its outcome.
class TaskDelegate final : public TintedDelegate {
  Q_OBJECT
 public:
  using TintedDelegate::TintedDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  /// Where the button to cancel stands in a cell.
  static QRect cancelRect(const QRect& cell);

 Q_SIGNALS:
  void cancelWanted(int row);

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
  bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

}  // namespace sextant::desktop
