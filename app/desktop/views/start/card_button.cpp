// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/start/card_button.h"

#include "desktop/look/icons.h"
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"

#include <QKeyEvent>
#include <QPainter>
#include <utility>

namespace sextant::desktop {
namespace {

constexpr int kWidth = 256;
constexpr int kHeight = 152;
constexpr int kTile = 40;
constexpr int kIcon = 24;
constexpr int kInside = kGrid * 2;

}  // namespace

CardButton::CardButton(QString icon, const QString& title, QString line, QWidget* parent)
    : QAbstractButton(parent), m_icon(std::move(icon)), m_line(std::move(line))
{
  setText(title);
  setAccessibleName(title);
  setAccessibleDescription(m_line);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CardButton::setPrimary(bool primary)
{
  m_primary = primary;
  update();
}

QSize CardButton::sizeHint() const
{
  return {kWidth, kHeight};
}

QSize CardButton::minimumSizeHint() const
{
  return {kWidth * 3 / 4, kHeight};
}

bool CardButton::event(QEvent* event)
{
  if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) update();
  return QAbstractButton::event(event);
}

/// Enter as well as the space bar: nobody tells a card from a link.
void CardButton::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
  QAbstractButton::keyPressEvent(event);
}

void CardButton::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor accent = palette().color(QPalette::Highlight);
  const bool lit = underMouse() || isDown();
  QColor ground = palette().color(QPalette::Base);
  if (m_primary) ground = washed(accent, palette(), lit ? 0.2 : 0.12);
  if (!m_primary && lit) ground = washed(accent, palette(), 0.08);
  QPen edge(hasFocus() || m_primary || lit ? accent : palette().color(QPalette::Mid));
  edge.setWidthF(hasFocus() ? 2 : 1);
  painter.setPen(edge);
  painter.setBrush(ground);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kGrid, kGrid);

  const QRect inner = rect().adjusted(kInside, kInside, -kInside, -kInside);
  QRect picture(0, 0, kIcon, kIcon);
  const QRect tile(inner.topLeft(), QSize(kTile, kTile));
  picture.moveCenter(tile.center());
  painter.setPen(Qt::NoPen);
  painter.setBrush(m_primary ? accent : washed(accent, palette(), 0.14));
  painter.drawRoundedRect(tile, kGrid, kGrid);
  desktop::icon(m_icon).paint(&painter, picture, Qt::AlignCenter,
                              m_primary ? QIcon::Selected : QIcon::Normal);
  painter.setPen(palette().color(QPalette::Text));
  painter.setFont(scaled(font(), 1, true));
  const QRect title(inner.left(), inner.top() + kTile + kGrid, inner.width(),
                    painter.fontMetrics().height());
  painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, text());
  painter.setFont(font());
  painter.setPen(quietText(palette()));
  painter.drawText(QRect(QPoint(inner.left(), title.bottom() + kGrid / 2), inner.bottomRight()),
                   Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_line);
}

}  // namespace sextant::desktop
