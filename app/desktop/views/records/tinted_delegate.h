// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/records/tone.h"

#include <QPalette>
#include <QStyledItemDelegate>

namespace sextant::desktop {

QColor toneColour(Tone tone, const QPalette& palette);

/// Colours text and ground by the model's toneRole and groundRole.
class TintedDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace sextant::desktop
