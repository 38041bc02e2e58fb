// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/map/legend.h"

#include "desktop/look/palette.h"
#include "desktop/look/tints.h"

#include <QLocale>
#include <QPainter>
#include <QStringList>

namespace sextant::desktop {
namespace {

constexpr int kSwatch = 14;
constexpr int kBetween = 5;
constexpr int kLine = 22;
constexpr int kApart = 2 * kGrid;

QString countOf(const KeyEntry& entry)
{
  return entry.counted ? QLocale().toString(entry.count) : QString();
}

}  // namespace

Legend::Legend(QWidget* parent) : QWidget(parent)
{
  setObjectName(QStringLiteral("mapLegend"));
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setAccessibleName(tr("Legend"));
}

void Legend::setKey(std::vector<KeyEntry> key)
{
  m_key = std::move(key);
  setAccessibleDescription(spoken());
  updateGeometry();
  update();
}

QString Legend::spoken() const
{
  QStringList out;
  for (const KeyEntry& entry : m_key) {
    out.append(entry.counted ? tr("%1: %2").arg(entry.text, countOf(entry)) : entry.text);
  }
  return out.join(tr(", "));
}

std::vector<Legend::Spot> Legend::arranged(int width) const
{
  const QFontMetrics metrics(font());
  std::vector<Spot> out;
  int x = 0;
  int y = 0;
  for (const KeyEntry& entry : m_key) {
    const QString count = countOf(entry);
    const int countWide = count.isEmpty() ? 0 : metrics.horizontalAdvance(count) + kBetween + 2;
    const int longest = std::max(kSwatch, width - kSwatch - kBetween - countWide);
    const int textWide = std::min(metrics.horizontalAdvance(entry.text) + 2, longest);
    if (entry.apart && x > 0) x += kGrid;
    const int wide = kSwatch + kBetween + textWide + countWide;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += kLine;
    }
    const int textX = x + kSwatch + kBetween;
    out.push_back({QRect(x, y + (kLine - kSwatch) / 2, kSwatch, kSwatch),
                   QRect(textX, y, textWide, kLine),
                   QRect(textX + textWide + kBetween, y, countWide, kLine)});
    x += wide + kApart;
  }
  return out;
}

int Legend::heightForWidth(int width) const
{
  const std::vector<Spot> spots = arranged(width);
  return spots.empty() ? kLine : spots.back().text.bottom() + 1;
}

QSize Legend::sizeHint() const
{
  const int wide = std::max(width(), 320);
  return {320, heightForWidth(wide)};
}

QSize Legend::minimumSizeHint() const
{
  return {160, heightForWidth(std::max(width(), 160))};
}

void Legend::paintEvent(QPaintEvent* /*event*/)
{
  QPainter painter(this);
  const std::vector<Spot> spots = arranged(width());
  QImage swatch(kSwatch, kSwatch, QImage::Format_RGB32);
  const QRgb ink = palette().color(QPalette::Text).rgb();
  for (std::size_t i = 0; i < m_key.size(); ++i) {
    const KeyEntry& entry = m_key[i];
    Raster raster(swatch);
    raster.fill(swatch.rect(), entry.colour);
    raster.hatch(swatch.rect(), entry.hatch, mixed(entry.colour, ink, 0.4), 1);
    raster.frame(swatch.rect(), mixed(entry.colour, ink, 0.35), 1);
    painter.drawImage(spots[i].swatch, swatch);
    if (entry.apart && spots[i].swatch.left() > 0) {
      const int x = spots[i].swatch.left() - kApart / 2 - kGrid / 2;
      painter.setPen(palette().color(QPalette::Mid));
      painter.drawLine(x, spots[i].swatch.top() - 1, x, spots[i].swatch.bottom() + 1);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const QString text =
        painter.fontMetrics().elidedText(entry.text, Qt::ElideMiddle, spots[i].text.width());
    painter.drawText(spots[i].text, Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.setPen(quietText(palette()));
    painter.drawText(spots[i].count, Qt::AlignLeft | Qt::AlignVCenter, countOf(entry));
  }
}

}  // namespace sextant::desktop
