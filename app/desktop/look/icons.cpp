// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace sextant::desktop {
namespace {

/// The drawing's `currentColor` becomes the colour text has on buttons.
QPixmap drawn(QByteArray svg, int size, const QColor& colour)
{
  svg.replace("currentColor", colour.name().toLatin1());
  QPixmap pixmap(size, size);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  QSvgRenderer(svg).render(&painter);
  return pixmap;
}

}  // namespace

QIcon icon(const QString& name)
{
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) return QIcon::fromTheme(name);
  const QByteArray svg = file.readAll();
  const QPalette palette = QGuiApplication::palette();
  QIcon icon;
  for (const int size : {16, 24, 32, 48, 64}) {
    icon.addPixmap(drawn(svg, size, palette.color(QPalette::ButtonText)));
    icon.addPixmap(drawn(svg, size, palette.color(QPalette::Disabled, QPalette::ButtonText)),
                   QIcon::Disabled);
  }
  return icon;
}

}  // namespace sextant::desktop
