// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/sheets/page_view.h"

#include "desktop/look/palette.h"

#include <algorithm>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace sextant::desktop {
namespace {

constexpr double kGap = 2 * kGrid;
constexpr double kSmallest = 0.1;
constexpr double kLargest = 4;
constexpr double kWheelStep = 1.1;
constexpr int kPicturesKept = 6;

}  // namespace

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent), m_pictures(kPicturesKept)
{
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Preview of the pages"));
  // The bar would come and go with the width that depends on it.
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PageView::setPages(std::shared_ptr<const print::Pages> pages)
{
  m_pages = std::move(pages);
  m_pictures.clear();
  m_current = std::clamp(m_current, 0, std::max(pageCount() - 1, 0));
  applyFit();
  measure();
  showPage(m_current);
  Q_EMIT currentPageChanged(m_current);
  viewport()->update();
}

void PageView::showPage(int index)
{
  verticalScrollBar()->setValue(qRound(index * pageStep()));
}

void PageView::setFit(Fit fit)
{
  m_fit = fit;
  applyFit();
}

void PageView::setZoom(double zoom)
{
  m_fit = Fit::none;
  takeZoom(zoom);
}

QSizeF PageView::paperPixels(double zoom) const
{
  if (!m_pages) return {};
  return m_pages->size() * (zoom * logicalDpiX() / print::kUnitsPerInch);
}

double PageView::pageStep() const
{
  return paperPixels(m_zoom).height() + kGap;
}

QRectF PageView::pageRect(int index) const
{
  const QSizeF paper = paperPixels(m_zoom);
  const double left = std::max(kGap, (viewport()->width() - paper.width()) / 2);
  return {QPointF(left - horizontalScrollBar()->value(),
                  kGap + index * pageStep() - verticalScrollBar()->value()),
          paper};
}

QPixmap PageView::picture(int index)
{
  if (const QPixmap* known = m_pictures.object(index)) return *known;
  const double ratio = devicePixelRatioF();
  const QSizeF paper = paperPixels(m_zoom);
  auto drawn = std::make_unique<QPixmap>((paper * ratio).toSize());
  drawn->setDevicePixelRatio(ratio);
  drawn->fill(Qt::white);
  QPainter painter(drawn.get());
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                         QPainter::SmoothPixmapTransform);
  const double scale = paper.width() / m_pages->size().width();
  painter.scale(scale, scale);
  m_pages->paint(painter, index);
  painter.end();
  QPixmap out = *drawn;
  m_pictures.insert(index, drawn.release());
  return out;
}

void PageView::applyFit()
{
  if (!m_pages || m_fit == Fit::none) return;
  const QSizeF paper = paperPixels(1);
  const double wide = (viewport()->width() - 2 * kGap) / paper.width();
  const double high = (viewport()->height() - 2 * kGap) / paper.height();
  takeZoom(m_fit == Fit::width ? wide : std::min(wide, high));
}

void PageView::takeZoom(double zoom)
{
  const double next = std::clamp(zoom, kSmallest, kLargest);
  if (qFuzzyCompare(next, m_zoom)) return;
  const double place = pageStep() > 0 ? verticalScrollBar()->value() / pageStep() : 0;
  m_zoom = next;
  m_pictures.clear();
  measure();
  verticalScrollBar()->setValue(qRound(place * pageStep()));
  Q_EMIT zoomChanged(m_zoom);
  viewport()->update();
}

void PageView::measure()
{
  const int height = qRound(kGap + pageCount() * pageStep());
  const int width = qRound(paperPixels(m_zoom).width() + 2 * kGap);
  verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
  verticalScrollBar()->setPageStep(viewport()->height());
  verticalScrollBar()->setSingleStep(5 * kGrid);
  horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
  horizontalScrollBar()->setPageStep(viewport()->width());
  horizontalScrollBar()->setSingleStep(5 * kGrid);
}

void PageView::findCurrent()
{
  const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
  const int index = pageStep() > 0 ? static_cast<int>((middle - kGap) / pageStep()) : 0;
  const int current = std::clamp(index, 0, std::max(pageCount() - 1, 0));
  if (current == m_current) return;
  m_current = current;
  Q_EMIT currentPageChanged(m_current);
}

void PageView::paintEvent(QPaintEvent* event)
{
  QPainter painter(viewport());
  painter.fillRect(event->rect(), palette().color(QPalette::Mid));
  if (!m_pages) return;
  const int first = std::max(0, static_cast<int>(verticalScrollBar()->value() / pageStep()) - 1);
  for (int index = first; index < pageCount(); ++index) {
    const QRectF paper = pageRect(index);
    if (paper.top() > event->rect().bottom()) break;
    if (paper.bottom() < event->rect().top()) continue;
    painter.setPen(palette().color(QPalette::Dark));
    painter.drawRect(paper.adjusted(-1, -1, 0, 0));
    painter.drawPixmap(paper.topLeft(), picture(index));
  }
}

void PageView::resizeEvent(QResizeEvent* event)
{
  QAbstractScrollArea::resizeEvent(event);
  applyFit();
  measure();
}

void PageView::wheelEvent(QWheelEvent* event)
{
  if ((event->modifiers() & Qt::ControlModifier) == 0) {
    QAbstractScrollArea::wheelEvent(event);
    return;
  }
  setZoom(event->angleDelta().y() > 0 ? m_zoom * kWheelStep : m_zoom / kWheelStep);
}

void PageView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
  findCurrent();
  viewport()->update();
}

}  // namespace sextant::desktop
