// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/records/tinted_delegate.h"

#include "desktop/look/tints.h"

#include <QAbstractItemView>
#include <QApplication>

namespace sextant::desktop {
namespace {

constexpr double kGround = 0.09;
/// What headings have beyond the margin that a style gives to cells.
constexpr int kPadding = 5;

bool choosesRows(const QWidget* widget)
{
  const auto* view = qobject_cast<const QAbstractItemView*>(widget);
  return view != nullptr && view->selectionBehavior() == QAbstractItemView::SelectRows;
}

}  // namespace

QColor toneColour(Tone tone, const QPalette& palette)
{
  switch (tone) {
    case Tone::quiet:
      return quietText(palette);
    case Tone::good:
      return goodColour(palette);
    case Tone::change:
      return palette.color(QPalette::Link);
    case Tone::warning:
      return warningColour(palette);
    case Tone::bad:
      return badColour(palette);
    case Tone::plain:
      break;
  }
  return palette.color(QPalette::Text);
}

void TintedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
  QStyleOptionViewItem cell = option;
  initStyleOption(&cell, index);
  if (choosesRows(option.widget)) cell.state &= ~QStyle::State_HasFocus;
  const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
  style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);
  cell.rect.adjust(kPadding, 0, -kPadding, 0);
  style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
}

void TintedDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
  QStyledItemDelegate::initStyleOption(option, index);
  const QVariant tone = index.data(toneRole);
  if (tone.isValid()) {
    const QColor colour = toneColour(static_cast<Tone>(tone.toInt()), option->palette);
    option->palette.setColor(QPalette::Text, colour);
  }
  const QVariant ground = index.data(groundRole);
  if (ground.isValid()) {
    const QColor colour = toneColour(static_cast<Tone>(ground.toInt()), option->palette);
    option->backgroundBrush = washed(colour, option->palette, kGround);
  }
}

}  // namespace sextant::desktop
