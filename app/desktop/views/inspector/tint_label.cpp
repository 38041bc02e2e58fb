// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/tint_label.h"

#include <QApplication>
#include <QEvent>

namespace sextant::desktop {

TintLabel::TintLabel(Tint tint, QWidget* parent) : QLabel(parent), m_tint(std::move(tint))
{
  dye();
}

void TintLabel::setTint(Tint tint)
{
  m_tint = std::move(tint);
  dye();
}

void TintLabel::changeEvent(QEvent* event)
{
  QLabel::changeEvent(event);
  const bool colours =
      event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange;
  if (colours && !m_dyeing) dye();
}

void TintLabel::dye()
{
  m_dyeing = true;
  QPalette own;
  const QPalette around = parentWidget() ? parentWidget()->palette() : QApplication::palette();
  own.setColor(QPalette::WindowText, m_tint(around));
  setPalette(own);
  m_dyeing = false;
}

}  // namespace sextant::desktop
