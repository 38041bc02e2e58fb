// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/plans/plan_parts.h"

#include "desktop/look/palette.h"
#include "desktop/look/tints.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTableView>

namespace sextant::desktop {

ToneLabel::ToneLabel(Tone tone, QWidget* parent) : QLabel(parent), m_tone(tone)
{
  setWordWrap(true);
  tint();
}

void ToneLabel::setTone(Tone tone)
{
  m_tone = tone;
  tint();
}

void ToneLabel::tint()
{
  const QPalette ground = parentWidget() != nullptr ? parentWidget()->palette() : QPalette();
  QColor colour = ground.color(QPalette::WindowText);
  if (m_tone == Tone::good) colour = goodColour(ground);
  if (m_tone == Tone::warning) colour = warningColour(ground);
  if (m_tone == Tone::bad) colour = badColour(ground);
  if (palette().color(QPalette::WindowText) == colour) return;
  QPalette own = palette();
  own.setColor(QPalette::WindowText, colour);
  setPalette(own);
}

void ToneLabel::paintEvent(QPaintEvent* event)
{
  tint();
  QLabel::paintEvent(event);
}

void LevelMarkDelegate::initStyleOption(QStyleOptionViewItem* option,
                                        const QModelIndex& index) const
{
  QStyledItemDelegate::initStyleOption(option, index);
  const int size = option->fontMetrics.height() * 2 / 3;
  QPixmap mark(size, size);
  mark.fill(Qt::transparent);
  QPainter painter(&mark);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(levelColour(index.data(m_role).toInt(), option->palette));
  painter.drawRoundedRect(mark.rect(), 2, 2);
  option->features |= QStyleOptionViewItem::HasDecoration;
  option->icon = QIcon(mark);
  option->icon.addPixmap(mark, QIcon::Selected);
  option->decorationSize = QSize(size, size);
}

QSize LevelMarkDelegate::sizeHint(const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
  return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, kRowHeight});
}

void AddressDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
  QStyledItemDelegate::initStyleOption(option, index);
  option->font = addressFont(option->font);
}

}  // namespace sextant::desktop
