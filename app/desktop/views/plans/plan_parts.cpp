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

QLabel* headingLabel(const QString& text, int steps, QWidget* parent)
{
  auto* label = new QLabel(text, parent);
  label->setFont(scaled(parent->font(), steps, true));
  label->setTextInteractionFlags(Qt::NoTextInteraction);
  return label;
}

QLabel* quietLabel(const QString& text, QWidget* parent)
{
  auto* label = new QLabel(text, parent);
  label->setForegroundRole(QPalette::PlaceholderText);
  label->setWordWrap(true);
  return label;
}

void makePrimary(QPushButton* button)
{
  button->setStyleSheet(QStringLiteral(
      "QPushButton { background: palette(highlight); color: palette(highlighted-text);"
      " border: 1px solid palette(highlight); border-radius: 4px; padding: 7px 18px;"
      " font-weight: 600; }"
      "QPushButton:focus { border: 1px solid palette(text); }"
      "QPushButton:disabled { background: palette(midlight); color: palette(placeholder-text);"
      " border-color: palette(mid); }"));
}

void dressTable(QTableView* table)
{
  table->verticalHeader()->setDefaultSectionSize(kRowHeight);
  table->verticalHeader()->setVisible(false);
  table->setShowGrid(false);
  table->setAlternatingRowColors(true);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setTabKeyNavigation(false);
  table->setWordWrap(false);
  table->setFrameShape(QFrame::NoFrame);
  table->horizontalHeader()->setHighlightSections(false);
  table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

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
