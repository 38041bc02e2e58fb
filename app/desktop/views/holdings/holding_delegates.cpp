// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/holdings/holding_delegates.h"

#include "desktop/look/icons.h"
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"
#include "desktop/models/holdings/holding_model.h"
#include "desktop/views/holdings/address_paint.h"

#include <algorithm>
#include <QApplication>
#include <QPainter>

namespace sextant::desktop {
namespace {

constexpr int kIconSize = 16;
constexpr int kFigureWidth = 56;
constexpr int kBarHeight = 6;

QColor textColour(const QStyleOptionViewItem& option)
{
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  return option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
}

/// Of less weight; on a selected row it has to read on the highlight.
QColor quietColour(const QStyleOptionViewItem& option)
{
  if (!option.state.testFlag(QStyle::State_Selected)) return quietText(option.palette);
  QColor colour = textColour(option);
  colour.setAlphaF(0.85F);
  return colour;
}

void drawText(QPainter& painter, const QRect& rect, const QString& text, int flags)
{
  const QString cut = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
  painter.drawText(rect, flags | Qt::AlignVCenter | Qt::TextSingleLine, cut);
}

/// In the colour of the text, where the row is selected.
void paintIcon(QPainter& painter, const QRect& rect, const QIcon& icon, const QColor* colour)
{
  const qreal ratio = painter.device()->devicePixelRatioF();
  QPixmap picture = icon.pixmap(rect.size(), ratio);
  if (colour != nullptr) {
    QPainter over(&picture);
    over.setCompositionMode(QPainter::CompositionMode_SourceIn);
    over.fillRect(picture.rect(), *colour);
  }
  painter.drawPixmap(rect, picture);
}

void paintBar(QPainter& painter, const QRect& rect, double share, const QPalette& palette)
{
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette.color(QPalette::Mid));
  painter.drawRoundedRect(rect, kBarHeight / 2.0, kBarHeight / 2.0);
  if (share <= 0) return;
  QRect full = rect;
  full.setWidth(std::max(kBarHeight / 2, static_cast<int>(rect.width() * std::min(share, 1.0))));
  painter.setBrush(shareColour(share, palette));
  painter.drawRoundedRect(full, kBarHeight / 2.0, kBarHeight / 2.0);
}

}  // namespace

QSize HoldingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  QSize size = QStyledItemDelegate::sizeHint(option, index);
  size.setHeight(std::max(kRowHeight, option.fontMetrics.height() + kGrid));
  return size;
}

void HoldingDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
  QStyledItemDelegate::initStyleOption(option, index);
  const RowKind what = rowKind(index);
  const bool ofMember =
      what == RowKind::member && index.column() != static_cast<int>(Column::prefix);
  if (what == RowKind::held || ofMember) return;
  option->palette.setColor(QPalette::Text, quietText(option->palette));
}

void HoldingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
  const QRect rect = paintGround(*painter, option, index);
  QStyleOptionViewItem styled(option);
  initStyleOption(&styled, index);
  painter->save();
  painter->setFont(styled.font);
  painter->setPen(textColour(styled));
  drawText(*painter, rect, styled.text, Qt::AlignLeft);
  painter->restore();
}

QRect HoldingDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
  QStyleOptionViewItem styled(option);
  initStyleOption(&styled, index);
  styled.text.clear();
  styled.icon = {};
  const QStyle* style = styled.widget == nullptr ? QApplication::style() : styled.widget->style();
  style->drawControl(QStyle::CE_ItemViewItem, &styled, &painter, styled.widget);
  return option.rect.adjusted(kGrid, 0, -kGrid / 2, 0);
}

void PrefixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
  const auto prefix = prefixOf(index);
  if (!prefix) {
    HoldingDelegate::paint(painter, option, index);
    return;
  }
  QStyleOptionViewItem styled(option);
  initStyleOption(&styled, index);
  const QRect rect = paintGround(*painter, option, index).adjusted(-kGrid / 2, 0, 0, 0);
  const auto around = prefixOf(index.parent());
  const QPalette& palette = styled.palette;
  painter->save();
  painter->setFont(addressFont(option.font));
  const bool quiet = rowKind(index) != RowKind::held;
  const AddressPaint how{*prefix, around ? around->length() : 0,
                         quiet ? quietColour(styled) : textColour(styled), quietColour(styled)};
  paintAddress(*painter, rect, styled.text, how, m_levels, palette);
  painter->restore();
}

void UsedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
  const QRect rect = paintGround(*painter, option, index).adjusted(0, 0, -kGrid / 2, 0);
  const QVariant share = index.data(shareRole);
  painter->save();
  if (share.isValid()) {
    QRect bar(rect.left(), rect.center().y() - kBarHeight / 2 + 1, rect.width() - kFigureWidth,
              kBarHeight);
    if (bar.width() > kGrid) paintBar(*painter, bar, share.toDouble(), option.palette);
  }
  painter->setPen(share.isValid() ? textColour(option) : quietColour(option));
  drawText(*painter, rect, index.data().toString(), Qt::AlignRight);
  painter->restore();
}

void StatusDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
  const QVariant status = index.data(statusRole);
  if (!status.isValid()) {
    HoldingDelegate::paint(painter, option, index);
    return;
  }
  const QRect rect = paintGround(*painter, option, index);
  const auto what = static_cast<model::Status>(status.toInt());
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  painter->save();
  painter->setPen(selected ? textColour(option) : statusColour(what, option.palette));
  painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, statusMark(what));
  painter->setPen(textColour(option));
  drawText(*painter, rect.adjusted(kIconSize + 2, 0, 0, 0), index.data().toString(), Qt::AlignLeft);
  painter->restore();
}

void KindDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
  const QVariant kind = index.data(kindRole);
  if (!kind.isValid()) {
    HoldingDelegate::paint(painter, option, index);
    return;
  }
  const QRect rect = paintGround(*painter, option, index);
  const auto name = model::toString(static_cast<model::Kind>(kind.toInt()));
  const QIcon picture = icon(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  painter->save();
  const QColor text = textColour(option);
  const QRect square(rect.left(), rect.center().y() - kIconSize / 2 + 1, kIconSize, kIconSize);
  paintIcon(*painter, square, picture, selected ? &text : nullptr);
  painter->setPen(text);
  const QRect word = rect.adjusted(kIconSize + kGrid, 0, 0, 0);
  if (word.width() > 2 * kIconSize)
    drawText(*painter, word, index.data().toString(), Qt::AlignLeft);
  painter->restore();
}

}  // namespace sextant::desktop
