// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/go/go_edit.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace sextant::desktop {
namespace {

constexpr int kPage = 8;

bool isOurs(int key)
{
  switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
      return true;
    default:
      return false;
  }
}

}  // namespace

bool GoEdit::event(QEvent* event)
{
  // Else a shortcut of the window, such as Esc or Ctrl+Enter, would take the key first.
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = dynamic_cast<QKeyEvent*>(event);
    if (key != nullptr && (m_composing || isOurs(key->key()))) {
      event->accept();
      return true;
    }
  }
  return QLineEdit::event(event);
}

void GoEdit::keyPressEvent(QKeyEvent* event)
{
  if (m_composing || (isOurs(event->key()) && take(*event))) {
    event->accept();
    return;
  }
  QLineEdit::keyPressEvent(event);
}

void GoEdit::inputMethodEvent(QInputMethodEvent* event)
{
  m_composing = !event->preeditString().isEmpty();
  QLineEdit::inputMethodEvent(event);
}

bool GoEdit::take(const QKeyEvent& event)
{
  switch (event.key()) {
    case Qt::Key_Up:
      Q_EMIT moved(-1);
      return true;
    case Qt::Key_Down:
      Q_EMIT moved(1);
      return true;
    case Qt::Key_PageUp:
      Q_EMIT moved(-kPage);
      return true;
    case Qt::Key_PageDown:
      Q_EMIT moved(kPage);
      return true;
    case Qt::Key_Escape:
      Q_EMIT left();
      return true;
    default:
      Q_EMIT chosen(event.modifiers());
      return true;
  }
}

}  // namespace sextant::desktop
