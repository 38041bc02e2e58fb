// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/place_row.h"

#include "desktop/look/palette.h"
#include "desktop/look/tints.h"

#include <QKeyEvent>
#include <QPainter>

namespace sextant::desktop {
namespace {

constexpr int kStep = 10;
constexpr int kMark = 18;

}  // namespace

PlaceRow::PlaceRow(const Texts& texts, QWidget* parent) : QAbstractButton(parent)
{
  setFocusPolicy(Qt::TabFocus);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setTexts(texts);
}

void PlaceRow::setTexts(const Texts& texts)
{
  m_texts = texts;
  QStringList all{texts.address, texts.name, texts.statusWord};
  all.removeAll(QString());
  setAccessibleName(all.join(QStringLiteral(", ")));
  setToolTip(all.join(u'\n'));
  update();
}

void PlaceRow::setIndent(int steps)
{
  m_indent = steps;
  update();
}

QSize PlaceRow::sizeHint() const
{
  return {200, kRowHeight};
}

QSize PlaceRow::minimumSizeHint() const
{
  return {80, kRowHeight};
}

void PlaceRow::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
  } else {
    QAbstractButton::keyPressEvent(event);
  }
}

void PlaceRow::paintEvent(QPaintEvent* /*event*/)
{
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor accent = palette().color(QPalette::Highlight);
  const bool hot = underMouse() && isEnabled();
  if (hot || hasFocus()) {
    painter.setPen(hasFocus() ? QPen(accent) : QPen(Qt::NoPen));
    painter.setBrush(washed(accent, palette(), hot ? 0.14 : 0.06));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  }
  int x = kGrid / 2 + m_indent * kStep;
  if (m_texts.status) {
    painter.setPen(statusColour(*m_texts.status, palette()));
    painter.drawText(QRect(x, 0, kMark, height()), Qt::AlignVCenter, statusMark(*m_texts.status));
    x += kMark;
  }
  painter.setFont(m_texts.isAddress ? addressFont(font()) : font());
  const int room = width() - x - kGrid / 2;
  const int address = std::min(painter.fontMetrics().horizontalAdvance(m_texts.address), room);
  painter.setPen(palette().color(QPalette::Link));
  painter.drawText(
      QRect(x, 0, address, height()), Qt::AlignVCenter,
      painter.fontMetrics().elidedText(m_texts.address,
                                       m_texts.isAddress ? Qt::ElideMiddle : Qt::ElideRight, room));
  x += address + kGrid;
  const int rest = width() - x - kGrid / 2;
  if (rest < kGrid) return;
  painter.setFont(font());
  const bool second = !m_texts.isAddress;
  painter.setPen(second ? quietText(palette()) : palette().color(QPalette::WindowText));
  painter.drawText(QRect(x, 0, rest, height()), Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(m_texts.name, Qt::ElideRight, rest));
}

}  // namespace sextant::desktop
