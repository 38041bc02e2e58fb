// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/map/colours.h"
#include "desktop/map/projection.h"

namespace sextant::desktop {

/// A place for words on the map, in pixels of the canvas.
struct LabelPlace {
  std::uint32_t node = Picture::kNone;  ///< whose name, kNone = free space
  net::Prefix prefix;
  int freeLength = 0;    ///< free space is counted in prefixes of that length
  double freeCount = 0;  ///< so many of them
  QRectF area;           ///< what is seen of the rectangle and not covered by a strip around it
  bool strip = false;    ///< a strip along the bottom, for what has others inside
  QRgb ground = 0;
};

/// Draws one frame of the map without its words: what lies outside is passed over, what is smaller
/// than 3 pixels melts into one averaged colour with its neighbours. Names of what has others
/// inside stand on strips at the bottom: plans number from the top, so there they cover least.
class FramePainter {
 public:
  /// `scale`: pixels of the image for one of the canvas. All must outlive the painter.
  FramePainter(const Picture& picture, const Colours& colours, const Projection& projection,
               qreal scale);

  /// `image` is RGB32, as large as the canvas times the scale. Strips are `stripHeight` high, in
  /// pixels of the canvas.
  void paint(QImage& image, double stripHeight);
  /// Where words have room, parents before what is inside them.
  [[nodiscard]] const std::vector<LabelPlace>& labels() const { return m_labels; }

 private:
  void node(Raster& raster, std::uint32_t index, double bottom);
  void leaf(Raster& raster, std::uint32_t index, const QRectF& rect, double bottom);
  void parent(Raster& raster, std::uint32_t index, const QRectF& rect, double bottom);
  void children(Raster& raster, std::uint32_t index, double bottom, QRgb ground);
  std::uint32_t melt(Raster& raster, std::uint32_t first, int length, QRgb ground);
  void grid(Raster& raster, std::uint32_t index, const QRectF& rect, QRgb ground);
  void freeLabels(std::uint32_t index, double bottom, QRgb ground);
  void freeParts(std::uint32_t index, net::Prefix part, double bottom);
  [[nodiscard]] bool isOpen(std::uint32_t index, const QRectF& rect) const;
  [[nodiscard]] bool mostOf(const QRectF& rect) const;
  [[nodiscard]] bool wantsStrip(const QRectF& rect, double bottom) const;
  void label(std::uint32_t index, const QRectF& rect, double bottom, QRgb ground);
  [[nodiscard]] QRgb groundOf(std::uint32_t index, double size) const;
  [[nodiscard]] QRgb fromAfar(std::uint32_t index) const;
  [[nodiscard]] QRectF roomIn(const QRectF& rect, double bottom) const;
  [[nodiscard]] QRectF rectOf(net::Prefix prefix) const;
  [[nodiscard]] QRect pixels(const QRectF& rect) const;
  [[nodiscard]] double least(const QRectF& rect) const;
  [[nodiscard]] int meltLength(net::Prefix prefix) const;

  const Picture& m_picture;
  const Colours& m_colours;
  const Projection& m_projection;
  qreal m_scale;
  double m_strip = 0;
  std::size_t m_root = 0;
  std::vector<LabelPlace> m_labels;
  std::vector<LabelPlace> m_free;  ///< parts of the parent at hand that have room
};

}  // namespace sextant::desktop
