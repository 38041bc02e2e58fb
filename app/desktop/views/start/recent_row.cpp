// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/start/recent_row.h"

#include "desktop/look/icons.h"
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <utility>

namespace sextant::desktop {
namespace {

constexpr int kHeight = kGrid * 6;
constexpr int kIcon = 22;

}  // namespace

RecentRow::RecentRow(const QString& path, QDateTime opened, QWidget* parent)
    : QAbstractButton(parent), m_opened(std::move(opened)), m_remove(new QToolButton(this))
{
  m_facts.path = path;
  setText(QFileInfo(path).completeBaseName());
  setAccessibleName(tr("Open %1").arg(text()));
  setAccessibleDescription(QDir::toNativeSeparators(path));
  setToolTip(QDir::toNativeSeparators(path));
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_remove->setObjectName(QStringLiteral("removeRecent"));
  m_remove->setIcon(desktop::icon(QStringLiteral("edit-delete-remove")));
  m_remove->setAutoRaise(true);
  m_remove->setToolTip(tr("Take it off this list; the file stays"));
  m_remove->setAccessibleName(tr("Take %1 off the list").arg(text()));
  m_remove->hide();
  connect(m_remove, &QToolButton::clicked, this, &RecentRow::removeWanted);
}

void RecentRow::showFacts(const FileFacts& facts)
{
  m_facts = facts;
  m_known = true;
  m_remove->setVisible(!facts.exists);
  setAccessibleDescription(QDir::toNativeSeparators(facts.path) + u", " + state());
  update();
}

QSize RecentRow::sizeHint() const
{
  return {kGrid * 60, kHeight};
}

bool RecentRow::event(QEvent* event)
{
  if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) update();
  return QAbstractButton::event(event);
}

void RecentRow::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Delete) return Q_EMIT removeWanted();
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
  QAbstractButton::keyPressEvent(event);
}

void RecentRow::resizeEvent(QResizeEvent*)
{
  m_remove->setGeometry(width() - kGrid * 5, (height() - kGrid * 4) / 2, kGrid * 4, kGrid * 4);
}

QString RecentRow::state() const
{
  if (!m_known) return {};
  if (!m_facts.exists) return tr("missing");
  if (!m_opened.isValid()) return sizeText(m_facts.bytes);
  //: when a register was opened last, and its size
  return tr("%1   %2").arg(timeText(m_opened), sizeText(m_facts.bytes));
}

void RecentRow::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool missing = m_known && !m_facts.exists;
  if (underMouse() || hasFocus()) {
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(hasFocus() ? QPen(accent) : QPen(Qt::NoPen));
    painter.setBrush(washed(accent, palette(), 0.08));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
  }
  const QRect inner = rect().adjusted(kGrid, 0, missing ? -kGrid * 6 : -kGrid * 3 / 2, 0);
  desktop::icon(missing ? QStringLiteral("emblem-warning") : QStringLiteral("journal"))
      .paint(&painter, QRect(inner.left(), 0, kIcon, height()), Qt::AlignCenter);

  painter.setFont(font());
  painter.setPen(missing ? warningColour(palette()) : quietText(palette()));
  painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, state());
  const int stateWidth = painter.fontMetrics().horizontalAdvance(state());
  const int left = inner.left() + kIcon + kGrid;
  const QRect words(left, 0, inner.right() - stateWidth - kGrid * 2 - left, height());
  painter.setPen(quietText(palette()));
  painter.drawText(words.adjusted(0, height() / 2, 0, -kGrid / 2), Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(QDir::toNativeSeparators(m_facts.path),
                                                    Qt::ElideMiddle, words.width()));
  if (!missing) painter.setPen(palette().color(QPalette::Text));
  painter.setFont(scaled(font(), 0, true));
  painter.drawText(words.adjusted(0, kGrid / 2, 0, -height() / 2), Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

}  // namespace sextant::desktop
