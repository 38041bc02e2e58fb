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
  int left = rect.right() - keycapsWidth(painter.font(), keys);
  painter.setFont(scaled(painter.font(), -1));
  const QFontMetrics metrics(painter.font());
  const int height = capHeight(metrics);
  for (const QString& cap : capsOf(keys)) {
    const QRect key(left, rect.center().y() - height / 2, capWidth(metrics, cap), height);
    painter.setPen(palette.color(QPalette::Mid));
    painter.setBrush(palette.color(QPalette::Window));
    painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(quietText(palette));
    painter.drawText(key, Qt::AlignCenter, cap);
    left = key.right() + 1 + kGap;
  }
  painter.restore();
}

}  // namespace sextant::desktop
