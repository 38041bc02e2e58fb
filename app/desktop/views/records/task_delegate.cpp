// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/records/task_delegate.h"

#include "desktop/look/icons.h"
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"
#include "desktop/models/task_list.h"

#include <QMouseEvent>
#include <QPainter>

namespace sextant::desktop {
namespace {

constexpr int kBarHeight = 6;

bool runs(const QModelIndex& index)
{
  return index.data(TaskList::stateRole).toInt() == static_cast<int>(TaskList::State::running);
}

Tone toneOf(const QModelIndex& index)
{
  switch (static_cast<TaskList::State>(index.data(TaskList::stateRole).toInt())) {
    case TaskList::State::running:
      return Tone::plain;
    case TaskList::State::done:
      return Tone::good;
    case TaskList::State::failed:
      return Tone::bad;
    case TaskList::State::cancelled:
      break;
  }
  return Tone::quiet;
}

QString mark(const QModelIndex& index)
{
  const Tone tone = toneOf(index);
  if (tone == Tone::good) return QStringLiteral("✓ ");
  if (tone == Tone::bad) return QStringLiteral("✕ ");
  return tone == Tone::quiet ? QStringLiteral("■ ") : QString();
}

}  // namespace

QRect TaskDelegate::cancelRect(const QRect& cell)
{
  const int side = 2 * kGrid;
  return {cell.right() - side - kGrid / 2, cell.center().y() - side / 2 + 1, side, side};
}

void TaskDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
  TintedDelegate::initStyleOption(option, index);
  option->palette.setColor(QPalette::Text, toneColour(toneOf(index), option->palette));
  option->text = runs(index) ? QString() : mark(index) + option->text;
}

void TaskDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
  TintedDelegate::paint(painter, option, index);
  if (!runs(index)) return;
  const QRect button = cancelRect(option.rect);
  const QString text = index.data().toString();
  const int textWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("99 %…")) + kGrid;
  QRect words = option.rect.adjusted(kGrid, 0, 0, 0);
  words.setWidth(std::max(textWidth, option.fontMetrics.horizontalAdvance(text) + kGrid));
  QRect groove(words.right(), option.rect.center().y() - kBarHeight / 2 + 1,
               button.left() - words.right() - kGrid, kBarHeight);
  const bool chosen = (option.state & QStyle::State_Selected) != 0;
  const QColor ink = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
  const double share = index.data(TaskList::shareRole).toDouble();
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(ink);
  painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text);
  painter->setPen(Qt::NoPen);
  painter->setBrush(option.palette.color(QPalette::Mid));
  painter->drawRoundedRect(groove, kBarHeight / 2.0, kBarHeight / 2.0);
  painter->setBrush(chosen ? ink : option.palette.color(QPalette::Highlight));
  if (share > 0) groove.setWidth(std::max(kBarHeight, static_cast<int>(groove.width() * share)));
  if (share > 0) painter->drawRoundedRect(groove, kBarHeight / 2.0, kBarHeight / 2.0);
  icon(QStringLiteral("process-stop")).paint(painter, button);
  painter->restore();
}

bool TaskDelegate::editorEvent(QEvent* event, QAbstractItemModel* /*model*/,
                               const QStyleOptionViewItem& option, const QModelIndex& index)
{
  if (event->type() != QEvent::MouseButtonRelease || !runs(index)) return false;
  const QPoint at = static_cast<QMouseEvent*>(event)->position().toPoint();
  if (!cancelRect(option.rect).contains(at)) return false;
  Q_EMIT cancelWanted(index.row());
  return true;
}

}  // namespace sextant::desktop
