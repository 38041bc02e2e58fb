// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/message_strip.h"

#include "desktop/look/icons.h"
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPainter>
#include <QToolButton>

namespace sextant::desktop {
namespace {

constexpr int kShownMs = 8000;

QColor colourOf(MessageKind kind, const QPalette& palette)
{
  switch (kind) {
    case MessageKind::done:
      return goodColour(palette);
    case MessageKind::note:
      return palette.color(QPalette::Highlight);
    case MessageKind::warning:
      return warningColour(palette);
    case MessageKind::error:
      return badColour(palette);
  }
  return quietText(palette);
}

QString iconOf(MessageKind kind)
{
  switch (kind) {
    case MessageKind::done:
      return QStringLiteral("dialog-ok-apply");
    case MessageKind::note:
      return QStringLiteral("dialog-information");
    case MessageKind::warning:
      return QStringLiteral("dialog-warning");
    case MessageKind::error:
      return QStringLiteral("dialog-error");
  }
  return {};
}

}  // namespace

MessageStrip::MessageStrip(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_more(new QToolButton)
{
  setObjectName(QStringLiteral("messageStrip"));
  setAccessibleName(tr("Message"));
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_text->setWordWrap(true);
  m_more->setText(tr("Details"));
  m_more->setAutoRaise(true);
  auto* close = new QToolButton;
  close->setIcon(icon(QStringLiteral("window-close")));
  close->setAutoRaise(true);
  close->setAccessibleName(tr("Dismiss the message"));
  close->setToolTip(close->accessibleName());
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(2 * kGrid, kGrid / 2, kGrid, kGrid / 2);
  row->addWidget(m_icon);
  row->addWidget(m_text, 1);
  row->addWidget(m_more);
  row->addWidget(close);
  m_fade.setSingleShot(true);
  connect(&m_fade, &QTimer::timeout, this, &QWidget::hide);
  connect(close, &QToolButton::clicked, this, &QWidget::hide);
  connect(m_more, &QToolButton::clicked, this, &MessageStrip::showDetails);
  parent->installEventFilter(this);
  hide();
}

QString MessageStrip::sentence() const
{
  return m_text->text();
}

void MessageStrip::say(MessageKind kind, const QString& sentence, const QStringList& details)
{
  m_kind = kind;
  m_details = details;
  m_icon->setPixmap(icon(iconOf(kind)).pixmap(16));
  m_text->setText(sentence);
  m_text->setAccessibleName(sentence);
  m_more->setVisible(!details.isEmpty());
  layOver();
  show();
  update();
  if (kind == MessageKind::done || kind == MessageKind::note) {
    m_fade.start(kShownMs);
  } else {
    m_fade.stop();
  }
}

void MessageStrip::paintEvent(QPaintEvent* /*event*/)
{
  QPainter painter(this);
  const QColor colour = colourOf(m_kind, palette());
  painter.fillRect(rect(), washed(colour, palette(), 0.14));
  painter.fillRect(QRect(0, 0, kGrid / 2, height()), colour);
}

bool MessageStrip::eventFilter(QObject* watched, QEvent* event)
{
  if (watched == parentWidget() && event->type() == QEvent::Resize) layOver();
  return QFrame::eventFilter(watched, event);
}

void MessageStrip::layOver()
{
  const int width = parentWidget()->width();
  layout()->activate();
  const int height = std::max(layout()->totalHeightForWidth(width), minimumSizeHint().height());
  setGeometry(0, parentWidget()->height() - height, width, height);
  raise();
}

void MessageStrip::showDetails()
{
  auto* box = new QMessageBox(window());
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setIcon(QMessageBox::NoIcon);
  box->setText(m_text->text());
  box->setInformativeText(m_details.join(u'\n'));
  box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  box->open();
}

}  // namespace sextant::desktop
