// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/holdings/plan_levels.h"

#include <QStyledItemDelegate>

namespace sextant::desktop {

/// What all cells of holdings share: their height, and the ground they stand on.
class HoldingDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& index) const override;
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;

 protected:
  /// The ground alone; answers where the text goes.
  QRect paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// Addresses with even figures, each digit on the colour of its level.
class PrefixDelegate final : public HoldingDelegate {
  Q_OBJECT
 public:
  PrefixDelegate(const PlanLevels& levels, QObject* parent)
      : HoldingDelegate(parent), m_levels(levels)
  {
  }
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;

 private:
  const PlanLevels& m_levels;
};

/// A bar and the figure beside it.
class UsedDelegate final : public HoldingDelegate {
  Q_OBJECT
 public:
  using HoldingDelegate::HoldingDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
};

/// The shape and colour of a status beside its word.
class StatusDelegate final : public HoldingDelegate {
  Q_OBJECT
 public:
  using HoldingDelegate::HoldingDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
};

/// The picture of a kind beside its word.
class KindDelegate final : public HoldingDelegate {
  Q_OBJECT
 public:
  using HoldingDelegate::HoldingDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
};

}  // namespace sextant::desktop
