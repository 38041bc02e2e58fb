// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/labels.h"

#include <QStyledItemDelegate>

namespace sextant::desktop {

/// Text in the colour of what went well or wrong, whatever the palette becomes.
class ToneLabel final : public QLabel {
  Q_OBJECT
 public:
  enum class Tone { plain, good, warning, bad };

  explicit ToneLabel(Tone tone, QWidget* parent);
  void setTone(Tone tone);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void tint();

  Tone m_tone;
};

/// Paints a square in the level's colour before a text; the colour's index is in `role`.
class LevelMarkDelegate final : public QStyledItemDelegate {
  Q_OBJECT
 public:
  LevelMarkDelegate(int role, QObject* parent) : QStyledItemDelegate(parent), m_role(role) {}

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& index) const override;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

 private:
  int m_role;
};

/// Addresses in their own face.
class AddressDelegate final : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace sextant::desktop
