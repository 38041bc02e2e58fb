// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace sextant::desktop {
namespace {

/// The drawing's `currentColor` becomes the colour text has on buttons. Drawn once: views ask for
/// every row they paint.
QPixmap drawn(const QString& name, QByteArray svg, int size, const QColor& colour)
{
  const QString key = QStringLiteral("sextant-%1-%2-%3").arg(name, colour.name()).arg(size);
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  svg.replace("currentColor", colour.name().toLatin1());
  pixmap = QPixmap(size, size);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  QSvgRenderer(svg).render(&painter);
  painter.end();
  QPixmapCache::insert(key, pixmap);
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
  for (const int size : {16, 24, 32, 48, 64, 128}) {
    icon.addPixmap(drawn(name, svg, size, palette.color(QPalette::ButtonText)));
    icon.addPixmap(drawn(name, svg, size, palette.color(QPalette::Disabled, QPalette::ButtonText)),
                   QIcon::Disabled);
  }
  return icon;
}

}  // namespace sextant::desktop
