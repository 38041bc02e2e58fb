// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/primary_button.h"

#include <QApplication>
#include <QEvent>

namespace sextant::desktop {

PrimaryButton::PrimaryButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
  dye();
}

void PrimaryButton::changeEvent(QEvent* event)
{
  QPushButton::changeEvent(event);
  const bool colours =
      event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange;
  if (colours && !m_dyeing) dye();
}

void PrimaryButton::dye()
{
  m_dyeing = true;
  const QPalette around = QApplication::palette();
  QPalette own;
  for (const auto group : {QPalette::Active, QPalette::Inactive}) {
    own.setColor(group, QPalette::Button, around.color(QPalette::Highlight));
    own.setColor(group, QPalette::ButtonText, around.color(QPalette::HighlightedText));
  }
  setPalette(own);
  m_dyeing = false;
}

}  // namespace sextant::desktop
