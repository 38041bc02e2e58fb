// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

namespace sextant::desktop {

/// What is drawn over a colour, so that colour is never the only sign.
enum class Hatch { none, free, level, upright, crossed, dotted, dense };

/// Fills rectangles straight into the scan lines of an image (RGB32). Rectangles may lie outside;
/// all in pixels of the image.
class Raster {
 public:
  explicit Raster(QImage& image);

  [[nodiscard]] QRect bounds() const { return m_bounds; }
  void fill(QRect area, QRgb colour);
  /// Lines 8 pixels apart times `scale`, of one pattern wherever areas meet.
  void hatch(QRect area, Hatch hatch, QRgb colour, int scale);
  /// A frame of that width along the inside of the area.
  void frame(QRect area, QRgb colour, int width);

 private:
  [[nodiscard]] QRgb* line(int y) { return m_pixels + static_cast<qptrdiff>(y) * m_stride; }
  void diagonal(QRect area, QRgb colour, int step);
  void dots(QRect area, QRgb colour, int step);

  QRgb* m_pixels;
  qptrdiff m_stride;  ///< in pixels
  QRect m_bounds;
};

/// `a` with `share` (0 … 1) of `b`.
QRgb mixed(QRgb a, QRgb b, double share);

}  // namespace sextant::desktop
