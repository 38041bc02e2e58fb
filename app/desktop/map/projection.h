// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/map/grid.h"

#include <optional>
#include <QPointF>
#include <QRectF>
#include <vector>

namespace sextant::desktop {

/// A point on one axis of the plane, in whole addresses and a fraction (0 … 1, never 1), so that
/// precision never runs out.
struct Spot {
  std::uint64_t at = 0;
  double part = 0;
  friend bool operator==(const Spot&, const Spot&) = default;

  /// This minus `from`, in addresses; exact where both are near each other.
  [[nodiscard]] double minus(Spot from) const;
  /// Moved by addresses, but not beyond first … last.
  [[nodiscard]] Spot moved(double by, std::uint64_t first, std::uint64_t last) const;
};

/// What of the map is seen: the point of the plane in the middle of the canvas, and how large.
struct View {
  std::size_t root = 0;  ///< in whose plane the point lies
  Spot x;
  Spot y;
  double zoom = 1;  ///< 1 = all roots fill the canvas
  friend bool operator==(const View&, const View&) = default;
};

/// Prefixes ⇄ places on a canvas. Each root fills a cell of a grid, whatever its length.
class Projection {
 public:
  Projection() = default;
  Projection(std::vector<net::Prefix> roots, QSizeF canvas);

  [[nodiscard]] const std::vector<net::Prefix>& roots() const { return m_roots; }
  [[nodiscard]] QSizeF canvas() const { return m_canvas; }
  [[nodiscard]] QRectF canvasRect() const { return {QPointF(), m_canvas}; }
  [[nodiscard]] const View& view() const { return m_view; }
  /// Puts the view right where it would show what is beyond the roots.
  void setView(const View& view);
  /// The same view on another canvas.
  void setCanvas(QSizeF canvas);

  /// Which root a prefix lies in.
  [[nodiscard]] std::optional<std::size_t> rootOf(net::Prefix prefix) const;
  /// Where a prefix of that root lies, in pixels of the canvas; may be far outside.
  [[nodiscard]] QRectF rect(std::size_t root, net::Prefix prefix) const;
  /// The address at a pixel, none outside all roots.
  [[nodiscard]] std::optional<net::Address> addressAt(QPointF point) const;

  [[nodiscard]] View whole() const;
  /// The view in which the prefix fills `share` of the canvas.
  [[nodiscard]] View fitting(net::Prefix prefix, double share = 0.94) const;
  /// The view after moving what is seen by that many pixels.
  [[nodiscard]] View moved(QPointF by) const;
  /// The view `factor` times as large, with what is at `point` staying there.
  [[nodiscard]] View zoomed(QPointF point, double factor) const;
  /// On the way from `from` (0) to `to` (1), with one point of the canvas at rest.
  [[nodiscard]] View between(const View& from, const View& to, double share) const;

 private:
  /// A root's place in the grid, as large as all of them at that zoom.
  [[nodiscard]] QSizeF placeSize(double zoom) const;
  /// Pixels of one address of the root.
  [[nodiscard]] QSizeF unit(std::size_t root, double zoom) const;
  /// From the root's corner to the view's point, in pixels.
  [[nodiscard]] QPointF inPlace(const View& view) const;
  [[nodiscard]] View viewAt(std::size_t root, QPointF inPlace, double zoom) const;
  [[nodiscard]] View shifted(View view, QPointF pixels) const;
  [[nodiscard]] View settled(View view) const;
  [[nodiscard]] double maxZoom(std::size_t root) const;
  [[nodiscard]] int columnOf(std::size_t root) const { return static_cast<int>(root) % m_columns; }
  [[nodiscard]] int rowOf(std::size_t root) const { return static_cast<int>(root) / m_columns; }
  [[nodiscard]] QPointF middle() const { return canvasRect().center(); }

  std::vector<net::Prefix> m_roots;
  std::vector<Cell> m_cells;  ///< of every place in the grid; those behind the roots' are blank
  int m_columns = 1;
  int m_rows = 1;
  QSizeF m_canvas{1, 1};
  View m_view;
};

}  // namespace sextant::desktop
