// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/plans/scheme_card.h"

#include "desktop/look/palette.h"
#include "desktop/look/tints.h"
#include "desktop/models/plans/plan_words.h"
#include "desktop/views/plans/scheme_strip.h"

#include <QEvent>
#include <QPainter>

namespace sextant::desktop {
namespace {

constexpr int kMargin = 12;
constexpr int kStripHeight = 10;

}  // namespace

SchemeCard::SchemeCard(model::Scheme scheme, const wording::Words& words, QWidget* parent)
    : QAbstractButton(parent), m_scheme(std::move(scheme)), m_words(words)
{
  setObjectName(QStringLiteral("scheme-") % QString::fromStdString(m_scheme.name));
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setText(titleOf(words, m_scheme));
  setAccessibleName(tr("Scheme %1").arg(text()));
  setAccessibleDescription(roomText(words, m_scheme) % u' ' % shareText(words, m_scheme));
  setAttribute(Qt::WA_Hover);
}

QSize SchemeCard::sizeHint() const
{
  return {40 * kGrid, 2 * kMargin + 3 * fontMetrics().height() + kStripHeight + 2 * kGrid};
}

bool SchemeCard::event(QEvent* event)
{
  if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) update();
  return QAbstractButton::event(event);
}

void SchemeCard::paintEvent(QPaintEvent* /*event*/)
{
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor accent = palette().color(QPalette::Highlight);
  const bool lively = hasFocus() || underMouse();
  painter.setBrush(isChecked() ? washed(accent, palette(), 0.10) : palette().base());
  const QColor edge = isChecked() || lively ? accent : palette().color(QPalette::Mid);
  painter.setPen(QPen(edge, isChecked() || hasFocus() ? 2 : 1));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
  painter.setRenderHint(QPainter::Antialiasing, false);
  paintTexts(painter, rect().adjusted(kMargin, kMargin, -kMargin, -kMargin));
}

/// A round mark that can be seen on every ground.
void SchemeCard::paintChoice(QPainter& painter, const QRect& area) const
{
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor colour = isChecked() ? palette().color(QPalette::Highlight) : quietText(palette());
  painter.setPen(QPen(colour, 1.5));
  painter.setBrush(Qt::NoBrush);
  painter.drawEllipse(area);
  if (isChecked()) {
    const int inset = area.width() / 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(area.adjusted(inset, inset, -inset, -inset));
  }
  painter.restore();
}

void SchemeCard::paintTexts(QPainter& painter, const QRect& area) const
{
  const int line = fontMetrics().height();
  QRect row(area.left(), area.top(), area.width(), line);
  painter.setPen(quietText(palette()));
  painter.setFont(addressFont(font()));
  painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, QString::fromStdString(m_scheme.name));
  painter.setPen(palette().color(QPalette::Text));
  painter.setFont(scaled(font(), 0, true));
  const int size = row.height() * 3 / 4;
  paintChoice(painter, QRect(row.left(), row.center().y() - size / 2, size, size));
  painter.setPen(palette().color(QPalette::Text));
  painter.drawText(row.adjusted(size + kGrid, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
  row.translate(0, line + kGrid);
  row.setHeight(kStripHeight);
  paintScheme(painter, row, m_scheme, {m_words, palette(), false});
  row.translate(0, kStripHeight + kGrid);
  row.setHeight(line);
  painter.setFont(font());
  painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, roomText(m_words, m_scheme));
  row.translate(0, line);
  painter.setPen(quietText(palette()));
  painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, shareText(m_words, m_scheme));
}

}  // namespace sextant::desktop
