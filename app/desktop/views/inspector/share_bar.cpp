// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/share_bar.h"

#include "desktop/look/tints.h"

#include <algorithm>
#include <QPainter>
#include <QPainterPath>

namespace sextant::desktop {

ShareBar::ShareBar(double share, QWidget* parent)
    : QWidget(parent), m_share(std::clamp(share, 0.0, 1.0))
{
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setFixedHeight(kHeight);
}

void ShareBar::paintEvent(QPaintEvent* /*event*/)
{
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  QPainterPath outline;
  outline.addRoundedRect(whole, 3, 3);
  painter.save();
  painter.setClipPath(outline);
  painter.fillRect(whole, palette().color(QPalette::Base));
  painter.fillRect(whole, freeBrush(palette()));
  // What is there at all is seen.
  const double used = m_share > 0 ? std::max(3.0, whole.width() * m_share) : 0;
  painter.fillRect(QRectF(whole.left(), whole.top(), used, whole.height()),
                   shareColour(m_share, palette()));
  painter.restore();
  painter.setPen(palette().color(QPalette::Mid));
  painter.drawPath(outline);
}

}  // namespace sextant::desktop
