// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/map/raster.h"

#include <algorithm>
#include <cmath>

namespace sextant::desktop {
namespace {

constexpr int kStep = 8;

int firstMultiple(int from, int step)
{
  return (from + step - 1) / step * step;
}

}  // namespace

Raster::Raster(QImage& image)
    : m_pixels(reinterpret_cast<QRgb*>(image.bits())),
      m_stride(image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb))),
      m_bounds(image.rect())
{
}

void Raster::fill(QRect area, QRgb colour)
{
  const QRect seen = area & m_bounds;
  if (seen.isEmpty()) return;
  for (int y = seen.top(); y <= seen.bottom(); ++y) {
    std::fill_n(line(y) + seen.left(), seen.width(), colour);
  }
}

void Raster::hatch(QRect area, Hatch hatch, QRgb colour, int scale)
{
  const QRect seen = area & m_bounds;
  const int step = kStep * std::max(1, scale);
  if (seen.isEmpty() || hatch == Hatch::none) return;
  if (hatch == Hatch::free) return diagonal(seen, colour, step);
  if (hatch == Hatch::dotted) return dots(seen, colour, step);
  if (hatch == Hatch::dense) return dots(seen, colour, step / 2);
  if (hatch == Hatch::level || hatch == Hatch::crossed) {
    for (int y = firstMultiple(seen.top(), step); y <= seen.bottom(); y += step) {
      fill({seen.left(), y, seen.width(), scale}, colour);
    }
  }
  if (hatch == Hatch::level) return;
  for (int x = firstMultiple(seen.left(), step); x <= seen.right(); x += step) {
    fill({x, seen.top(), scale, seen.height()}, colour);
  }
}

void Raster::diagonal(QRect area, QRgb colour, int step)
{
  for (int y = area.top(); y <= area.bottom(); ++y) {
    QRgb* const pixels = line(y);
    const int first = area.left() + (step - (area.left() + y) % step) % step;
    for (int x = first; x <= area.right(); x += step) pixels[x] = colour;
  }
}

void Raster::dots(QRect area, QRgb colour, int step)
{
  const int size = std::max(1, step / 4);
  for (int y = firstMultiple(area.top(), step); y <= area.bottom(); y += step) {
    for (int x = firstMultiple(area.left(), step); x <= area.right(); x += step) {
      fill(QRect(x, y, size, size) & area, colour);
    }
  }
}

void Raster::frame(QRect area, QRgb colour, int width)
{
  if (area.width() <= 2 * width || area.height() <= 2 * width) return;
  fill({area.left(), area.top(), area.width(), width}, colour);
  fill({area.left(), area.bottom() - width + 1, area.width(), width}, colour);
  fill({area.left(), area.top(), width, area.height()}, colour);
  fill({area.right() - width + 1, area.top(), width, area.height()}, colour);
}

QRgb mixed(QRgb a, QRgb b, double share)
{
  const int part = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * 256));
  const auto mix = [part](int x, int y) { return x + (y - x) * part / 256; };
  return qRgb(mix(qRed(a), qRed(b)), mix(qGreen(a), qGreen(b)), mix(qBlue(a), qBlue(b)));
}

}  // namespace sextant::desktop
