// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/holdings/jump_box.h"

#include "desktop/look/tints.h"
#include "desktop/models/told.h"

#include <QKeyEvent>

namespace sextant::desktop {
namespace {

constexpr int kWidth = 340;

}  // namespace

JumpBox::JumpBox(const wording::Words& words, QWidget* parent) : QLineEdit(parent), m_words(words)
{
  setObjectName(QStringLiteral("jumpBox"));
  setAccessibleName(tr("Go to address"));
  setPlaceholderText(tr("Address or prefix, then Enter"));
  setFont(addressFont(font()));
  hide();
  connect(this, &QLineEdit::textEdited, this, [this] {
    setPalette({});
    setToolTip({});
  });
}

void JumpBox::begin(const QString& typed)
{
  const QRect around = parentWidget()->rect();
  const int wide = std::min(kWidth, around.width() - 2 * kGrid);
  setGeometry(around.right() - wide - 2 * kGrid, around.bottom() - kRowHeight - 3 * kGrid, wide,
              kRowHeight + kGrid / 2);
  setPalette({});
  setText(typed);
  show();
  raise();
  setFocus(Qt::OtherFocusReason);
  setCursorPosition(static_cast<int>(typed.size()));
}

void JumpBox::go()
{
  const auto prefix = net::parseTyped(text().toStdString());
  if (prefix) {
    close();
    Q_EMIT jumpWanted(*prefix);
    return;
  }
  QPalette colours;
  colours.setColor(QPalette::Text, badColour(parentWidget()->palette()));
  setPalette(colours);
  setToolTip(told(m_words, prefix.error()));
}

void JumpBox::close()
{
  if (isHidden()) return;
  hide();
  Q_EMIT closed();
}

void JumpBox::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Escape) return close();
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return go();
  QLineEdit::keyPressEvent(event);
}

void JumpBox::focusOutEvent(QFocusEvent* event)
{
  QLineEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
    close();
}

}  // namespace sextant::desktop
