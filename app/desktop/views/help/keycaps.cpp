// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/help/keycaps.h"

#include "desktop/look/keycaps.h"
#include "desktop/look/palette.h"

#include <QPainter>

namespace sextant::desktop {

Keycaps::Keycaps(const QString& keys, QWidget* parent) : QWidget(parent)
{
  setKeys(keys);
}

void Keycaps::setKeys(const QString& keys)
{
  m_keys = keys;
  setAccessibleName(keys);
  setHidden(keys.isEmpty());
  updateGeometry();
  update();
}

QSize Keycaps::sizeHint() const
{
  return {keycapsWidth(font(), m_keys), kGrid * 3};
}

void Keycaps::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(font());
  paintKeycaps(painter, rect(), m_keys, palette());
}

}  // namespace sextant::desktop
