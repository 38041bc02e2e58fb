// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/house_bars.h"

#include <algorithm>
#include <QPainter>
#include <QStyleOption>

namespace sextant::desktop {
namespace {

constexpr int kMargin = 2;
constexpr qreal kRound = 4;

/// Along the bar: where the handle begins, how long it is, and how long the bar is.
struct Along {
  int from = 0;
  int length = 0;
  int whole = 0;
};

Along handleOf(const QStyleOptionSlider& option)
{
  const bool flat = option.orientation == Qt::Horizontal;
  Along out;
  out.whole = flat ? option.rect.width() : option.rect.height();
  const qint64 range = qint64{option.maximum} - option.minimum;
  const qint64 shown = range + option.pageStep;
  const qint64 share = shown > 0 ? qint64{out.whole} * option.pageStep / shown : out.whole;
  out.length = std::min(out.whole, std::max(kLeastHandle, static_cast<int>(share)));
  out.from = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                             out.whole - out.length, option.upsideDown);
  return out;
}

QRect stretch(const QStyleOptionSlider& option, int from, int length)
{
  const QRect& bar = option.rect;
  if (option.orientation == Qt::Vertical)
    return {bar.left(), bar.top() + from, bar.width(), length};
  const QRect out(bar.left() + from, bar.top(), length, bar.height());
  return QStyle::visualRect(option.direction, bar, out);
}

}  // namespace

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
  const Along handle = handleOf(option);
  const int end = handle.from + handle.length;
  switch (part) {
    case QStyle::SC_ScrollBarSlider:
      return stretch(option, handle.from, handle.length);
    case QStyle::SC_ScrollBarSubPage:
      return stretch(option, 0, handle.from);
    case QStyle::SC_ScrollBarAddPage:
      return stretch(option, end, handle.whole - end);
    case QStyle::SC_ScrollBarGroove:
      return option.rect;
    default:
      return {};
  }
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option)
{
  if (option.maximum <= option.minimum) return;
  const bool over =
      option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
  const bool held = over && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(option.palette.color(held ? QPalette::PlaceholderText : QPalette::Dark));
  const QRect handle = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
  painter.drawRoundedRect(handle.adjusted(kMargin, kMargin, -kMargin, -kMargin), kRound, kRound);
  painter.restore();
}

void paintHeading(QPainter& painter, const QStyleOption& option)
{
  const QRect& rect = option.rect;
  painter.fillRect(rect, option.palette.color(QPalette::Window));
  painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                   option.palette.color(QPalette::Mid));
}

void paintHint(QPainter& painter, const QStyleOption& option)
{
  painter.fillRect(option.rect, option.palette.color(QPalette::Mid));
  painter.fillRect(option.rect.adjusted(1, 1, -1, -1), option.palette.color(QPalette::ToolTipBase));
}

}  // namespace sextant::desktop
