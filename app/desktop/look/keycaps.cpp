// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/keycaps.h"

#include "desktop/look/palette.h"
#include "desktop/look/tints.h"

#include <algorithm>

namespace sextant::desktop {
namespace {

constexpr int kGap = kGrid / 2;

QStringList capsOf(const QString& keys)
{
  QStringList caps = keys.split(u'+', Qt::SkipEmptyParts);
  if (keys.endsWith(QStringLiteral("++")) || keys == u"+") caps.append(QStringLiteral("+"));
  return caps;
}

int capHeight(const QFontMetrics& metrics)
{
  return metrics.height() + kGrid / 2;
}

int capWidth(const QFontMetrics& metrics, const QString& cap)
{
  return std::max(capHeight(metrics), metrics.horizontalAdvance(cap) + kGrid + 2);
}

}  // namespace

int keycapsWidth(const QFont& font, const QString& keys)
{
  const QFontMetrics metrics(scaled(font, -1));
  int width = 0;
  for (const QString& cap : capsOf(keys)) width += capWidth(metrics, cap) + kGap;
  return std::max(0, width - kGap) + 1;
}

void paintKeycaps(QPainter& painter, const QRect& rect, const QString& keys,
                  const QPalette& palette)
{
  painter.save();
  const QFont font = scaled(painter.font(), -1);
  painter.setFont(font);
  const QFontMetrics metrics(font);
  const int height = capHeight(metrics);
  const QStringList caps = capsOf(keys);
  int right = rect.right();
  for (auto cap = caps.crbegin(); cap != caps.crend(); ++cap) {
    const int width = capWidth(metrics, *cap);
    const QRect key(right - width, rect.center().y() - height / 2, width, height);
    painter.setPen(palette.color(QPalette::Mid));
    painter.setBrush(palette.color(QPalette::Window));
    painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(quietText(palette));
    painter.drawText(key, Qt::AlignCenter, *cap);
    right = key.left() - kGap;
  }
  painter.restore();
}

}  // namespace sextant::desktop
