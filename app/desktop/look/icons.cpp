// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/icons.h"

#include <algorithm>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace sextant::desktop {
namespace {

/// The drawing's `currentColor` becomes `colour`. Drawn once: views ask for every row they paint.
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

QColor inkOf(QIcon::Mode mode)
{
  const QPalette palette = QGuiApplication::palette();
  if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::ButtonText);
  return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
}

/// Draws when it is painted: as sharp as the screen is, in the colours of that moment.
class DrawnIcon final : public QIconEngine {
 public:
  DrawnIcon(QString name, QByteArray svg) : m_name(std::move(name)), m_svg(std::move(svg)) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
  {
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int side = std::min(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter->drawPixmap(square, scaledPixmap(square.size() * ratio, mode, state, ratio));
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override
  {
    return drawn(m_name, m_svg, std::min(size.width(), size.height()), inkOf(mode));
  }
  [[nodiscard]] QIconEngine* clone() const override { return new DrawnIcon(*this); }

 private:
  QString m_name;
  QByteArray m_svg;
};

}  // namespace

QIcon icon(const QString& name)
{
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) return QIcon::fromTheme(name);
  return QIcon(new DrawnIcon(name, file.readAll()));
}

}  // namespace sextant::desktop
