// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/go/go_delegate.h"

#include "desktop/look/keycaps.h"
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"
#include "desktop/views/go/go_model.h"

#include <algorithm>
#include <QPainter>

namespace sextant::desktop {
namespace {

constexpr int kIcon = 16;
constexpr int kRow = kRowHeight + 4;
constexpr int kStep = kGrid * 2;

int textLeft(int depth)
{
  return kGrid * 3 / 2 + depth * kStep + kIcon + kGrid;
}

QFont titleFont(const QFont& like, bool strong)
{
  return scaled(like, 0, strong);
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
  if ((index.flags() & Qt::ItemIsEnabled) == 0 || (option.state & QStyle::State_Selected) == 0) {
    return;
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(washed(option.palette.color(QPalette::Highlight), option.palette, 0.18));
  painter.drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 5, 5);
}

/// ● and the like, in the status's colour, in front of the words; returns what is left of `rect`.
QRect paintStatus(QPainter& painter, const QRect& rect, int textWidth, const QVariant& status,
                  const QPalette& palette)
{
  const auto value = static_cast<model::Status>(status.toInt());
  const int width = painter.fontMetrics().horizontalAdvance(statusMark(value)) + kGrid / 2;
  const QRect place(std::max(rect.left(), rect.right() - textWidth - width), rect.top(), width,
                    rect.height());
  painter.setPen(statusColour(value, palette));
  painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, statusMark(value));
  return QRect(QPoint(place.right() + 1, rect.top()), rect.bottomRight());
}

void paintDetail(QPainter& painter, const QRect& rect, const QModelIndex& index,
                 const QPalette& palette)
{
  const QString detail = index.data(GoModel::detailRole).toString();
  const QVariant status = index.data(GoModel::statusRole);
  const QFontMetrics metrics = painter.fontMetrics();
  const int wanted = metrics.horizontalAdvance(detail);
  const QRect place = status.isValid() ? paintStatus(painter, rect, wanted, status, palette) : rect;
  painter.setPen(quietText(palette));
  painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight,
                   metrics.elidedText(detail, Qt::ElideRight, place.width()));
}

}  // namespace

void GoDelegate::fit(const QAbstractItemModel& model, const QFont& font, int width)
{
  const QFontMetrics metrics(titleFont(font, true));
  const QFontMetrics addressMetrics(addressFont(font));
  int longest = 0;
  int address = 0;
  for (int row = 0; row < model.rowCount(); ++row) {
    const QModelIndex index = model.index(row, 0);
    const QString text = index.data(GoModel::addressRole).toString();
    if (text.isEmpty()) continue;
    const int left = textLeft(index.data(GoModel::depthRole).toInt());
    longest = std::max(longest, left + metrics.horizontalAdvance(index.data().toString()));
    address = std::max(address, addressMetrics.horizontalAdvance(text));
  }
  const int most = std::max(width / 4, width - address - width / 4);
  m_addressLeft = std::min(longest + kGrid * 3, most);
}

void GoDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const
{
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  paintGround(*painter, option, index);
  const QRect row = option.rect.adjusted(0, 0, -kGrid * 2, 0);
  const QString keys = index.data(GoModel::keysRole).toString();
  int right = row.right();
  if (!keys.isEmpty()) {
    painter->setFont(option.font);
    paintKeycaps(*painter, row, keys, option.palette);
    right -= keycapsWidth(option.font, keys) + kGrid * 2;
  }
  const int after = paintTitle(*painter, option, index, right);
  const QRect detail(QPoint(after + kGrid * 2, row.top()), QPoint(right, row.bottom()));
  painter->setFont(option.font);
  if (detail.width() > kGrid * 3) paintDetail(*painter, detail, index, option.palette);
  painter->restore();
}

int GoDelegate::paintTitle(QPainter& painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index, int right) const
{
  const bool enabled = (index.flags() & Qt::ItemIsEnabled) != 0;
  const QRect& row = option.rect;
  const int left = row.left() + textLeft(index.data(GoModel::depthRole).toInt());
  const QRect mark(left - kGrid - kIcon, row.top(), kIcon, row.height());
  index.data(Qt::DecorationRole)
      .value<QIcon>()
      .paint(&painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);

  const QString address = index.data(GoModel::addressRole).toString();
  const int addressLeft = row.left() + m_addressLeft;
  painter.setFont(titleFont(option.font, index.data(GoModel::strongRole).toBool()));
  painter.setPen(enabled ? option.palette.color(QPalette::Text) : quietText(option.palette));
  const QRect title(QPoint(left, row.top()),
                    QPoint(address.isEmpty() ? right : addressLeft - kGrid, row.bottom()));
  const QString shown =
      painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width());
  painter.drawText(title, Qt::AlignVCenter | Qt::AlignLeft, shown);
  if (address.isEmpty()) return left + painter.fontMetrics().horizontalAdvance(shown);
  painter.setFont(addressFont(option.font));
  painter.drawText(QRect(addressLeft, row.top(), row.width(), row.height()),
                   Qt::AlignVCenter | Qt::AlignLeft, address);
  return addressLeft + painter.fontMetrics().horizontalAdvance(address);
}

QSize GoDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
  return {0, kRow};
}

}  // namespace sextant::desktop
