// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sextant::desktop {

/// Paints a GoModel's row: icon and title, the address in a column of its own, quiet detail or
/// keycaps at the right edge.
class GoDelegate final : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  /// Measures the titles, so that the addresses stand in one column of a list `width` pixels wide.
  void fit(const QAbstractItemModel& model, const QFont& font, int width);

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& index) const override;

 private:
  /// With icon and address; returns its right edge.
  int paintTitle(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 int right) const;

  int m_addressLeft = 0;  ///< pixels from the left edge
};

}  // namespace sextant::desktop
