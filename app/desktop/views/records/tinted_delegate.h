// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/records/tone.h"

#include <QPalette>
#include <QStyledItemDelegate>

namespace sextant::desktop {

QColor toneColour(Tone tone, const QPalette& palette);

/// Colours text and ground by the model's toneRole and groundRole. Where whole rows are chosen, no
/// single cell is framed.
class TintedDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  /// Texts stand under those of the headings.
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace sextant::desktop
