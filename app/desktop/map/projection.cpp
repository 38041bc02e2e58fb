// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/map/projection.h"

#include <algorithm>
#include <cmath>

namespace sextant::desktop {
namespace {

/// How a root's place in the grid should look: a little wider than high.
constexpr double kAspect = 1.5;
/// A single address may become as large as this share of the canvas.
constexpr double kLargestAddress = 0.25;

double difference(std::uint64_t a, std::uint64_t b)
{
  return a >= b ? static_cast<double>(a - b) : -static_cast<double>(b - a);
}

double apartFrom(double aspect)
{
  return std::abs(std::log(aspect / kAspect));
}

int columnsFor(int count, QSizeF canvas)
{
  int best = 1;
  double bestFault = std::numeric_limits<double>::infinity();
  for (int columns = 1; columns <= count; ++columns) {
    const int rows = (count + columns - 1) / columns;
    const double aspect = canvas.width() / columns / (canvas.height() / rows);
    const double fault = apartFrom(aspect) + 0.3 * (columns * rows - count);
    if (fault < bestFault) best = columns;
    bestFault = std::min(fault, bestFault);
  }
  return best;
}

/// How many places of `size` lie between a place and the point `at` pixels from its begin.
int placesOver(double at, double size, int place, int count)
{
  const double over = std::clamp(std::floor(at / size), -1.0 * place, 1.0 * (count - 1 - place));
  return static_cast<int>(over);
}

/// By how much to move so that nothing beyond the edges is seen.
double backInside(double before, double behind, double half)
{
  if (before < half) return half - before;
  return behind < half ? behind - half : 0.0;
}

}  // namespace

double Spot::minus(Spot from) const
{
  return difference(at, from.at) + (part - from.part);
}

Spot Spot::moved(double by, std::uint64_t first, std::uint64_t last) const
{
  const double whole = std::floor(part + by);
  const double rest = std::min(part + by - whole, std::nextafter(1.0, 0.0));
  if (whole < -static_cast<double>(at - first)) return {first, 0};
  if (whole > static_cast<double>(last - at)) return {last, std::nextafter(1.0, 0.0)};
  if (whole < 0) return {at - std::min(static_cast<std::uint64_t>(-whole), at - first), rest};
  return {at + std::min(static_cast<std::uint64_t>(whole), last - at), rest};
}

Projection::Projection(std::vector<net::Prefix> roots, QSizeF canvas)
    : m_roots(std::move(roots)), m_canvas(canvas.expandedTo({1, 1}))
{
  const int count = std::max(1, static_cast<int>(m_roots.size()));
  m_columns = columnsFor(count, m_canvas);
  m_rows = (count + m_columns - 1) / m_columns;
  for (const net::Prefix root : m_roots) m_cells.push_back(cellOf(root));
  m_cells.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
  m_view = whole();
}

void Projection::setView(const View& view)
{
  m_view = settled(view);
}

void Projection::setCanvas(QSizeF canvas)
{
  const View old = m_view;
  *this = Projection(std::move(m_roots), canvas);
  setView(old);
}

std::optional<std::size_t> Projection::rootOf(net::Prefix prefix) const
{
  for (std::size_t i = 0; i < m_roots.size(); ++i) {
    if (m_roots[i].covers(prefix)) return i;
  }
  return std::nullopt;
}

QSizeF Projection::placeSize(double zoom) const
{
  return {m_canvas.width() / m_columns * zoom, m_canvas.height() / m_rows * zoom};
}

QSizeF Projection::unit(std::size_t root, double zoom) const
{
  const QSizeF place = placeSize(zoom);
  return {std::ldexp(place.width(), m_cells[root].xBits - 64),
          std::ldexp(place.height(), m_cells[root].yBits - 64)};
}

QPointF Projection::inPlace(const View& view) const
{
  const Cell& cell = m_cells[view.root];
  const QSizeF size = unit(view.root, view.zoom);
  return {view.x.minus({cell.x, 0}) * size.width(), view.y.minus({cell.y, 0}) * size.height()};
}

QRectF Projection::rect(std::size_t root, net::Prefix prefix) const
{
  const Cell cell = cellOf(prefix);
  const QSizeF one = unit(root, m_view.zoom);
  const QSizeF size(std::ldexp(one.width(), 64 - cell.xBits),
                    std::ldexp(one.height(), 64 - cell.yBits));
  if (root == m_view.root) {
    const QPointF from(Spot{cell.x, 0}.minus(m_view.x) * one.width(),
                       Spot{cell.y, 0}.minus(m_view.y) * one.height());
    return {middle() + from, size};
  }
  const QSizeF place = placeSize(m_view.zoom);
  const QPointF corner(place.width() * (columnOf(root) - columnOf(m_view.root)),
                       place.height() * (rowOf(root) - rowOf(m_view.root)));
  const QPointF inside(difference(cell.x, m_cells[root].x) * one.width(),
                       difference(cell.y, m_cells[root].y) * one.height());
  return {middle() - inPlace(m_view) + corner + inside, size};
}

std::optional<net::Address> Projection::addressAt(QPointF point) const
{
  for (std::size_t i = 0; i < m_roots.size(); ++i) {
    const QRectF place = rect(i, m_roots[i]);
    const QPointF in = point - place.topLeft();
    if (in.x() < 0 || in.y() < 0 || in.x() >= place.width() || in.y() >= place.height()) continue;
    const View at =
        i == m_view.root ? shifted(m_view, point - middle()) : viewAt(i, in, m_view.zoom);
    return desktop::addressAt(at.x.at, at.y.at);
  }
  return std::nullopt;
}

View Projection::viewAt(std::size_t root, QPointF inPlace, double zoom) const
{
  const Cell& cell = m_cells[root];
  const QSizeF one = unit(root, zoom);
  return {root, Spot{cell.x, 0}.moved(inPlace.x() / one.width(), cell.x, cell.lastX()),
          Spot{cell.y, 0}.moved(inPlace.y() / one.height(), cell.y, cell.lastY()), zoom};
}

View Projection::whole() const
{
  return shifted({0, {m_cells[0].x, 0}, {m_cells[0].y, 0}, 1}, middle());
}

View Projection::fitting(net::Prefix prefix, double share) const
{
  const auto root = rootOf(prefix);
  if (!root) return whole();
  const Cell cell = cellOf(prefix);
  const Cell& base = m_cells[*root];
  const double across = std::ldexp(m_columns * share, cell.xBits - base.xBits);
  const double down = std::ldexp(m_rows * share, cell.yBits - base.yBits);
  const Spot x = Spot{cell.x, 0}.moved(std::ldexp(1.0, 63 - cell.xBits), cell.x, cell.lastX());
  const Spot y = Spot{cell.y, 0}.moved(std::ldexp(1.0, 63 - cell.yBits), cell.y, cell.lastY());
  return settled({*root, x, y, std::min(across, down)});
}

View Projection::moved(QPointF by) const
{
  return settled(shifted(m_view, -by));
}

View Projection::zoomed(QPointF point, double factor) const
{
  const double zoom = std::clamp(m_view.zoom * factor, 1.0, maxZoom(m_view.root));
  View view = shifted(m_view, (point - middle()) * (1 - m_view.zoom / zoom));
  view.zoom = zoom;
  return settled(view);
}

View Projection::between(const View& from, const View& to, double share) const
{
  if (share >= 1 || from.root != to.root) return to;
  const double growth = to.zoom / from.zoom;
  const bool sameSize = std::abs(growth - 1) < 1e-9;
  // What is left of the way, counted from its end, where precision matters most.
  const double left = sameSize ? 1 - share : (std::pow(growth, 1 - share) - 1) / (growth - 1);
  const Cell& cell = m_cells[to.root];
  return {to.root, to.x.moved(from.x.minus(to.x) * left, cell.x, cell.lastX()),
          to.y.moved(from.y.minus(to.y) * left, cell.y, cell.lastY()),
          from.zoom * std::pow(growth, share)};
}

/// Moves the point by pixels, over into another root where it leaves its own.
View Projection::shifted(View view, QPointF pixels) const
{
  const QSizeF place = placeSize(view.zoom);
  const QPointF at = inPlace(view) + pixels;
  const int columns = placesOver(at.x(), place.width(), columnOf(view.root), m_columns);
  const int rows = placesOver(at.y(), place.height(), rowOf(view.root), m_rows);
  if (columns != 0 || rows != 0) {
    const int root = static_cast<int>(view.root) + columns + rows * m_columns;
    const QPointF inside(at.x() - columns * place.width(), at.y() - rows * place.height());
    return viewAt(static_cast<std::size_t>(root), inside, view.zoom);
  }
  const Cell& cell = m_cells[view.root];
  const QSizeF one = unit(view.root, view.zoom);
  view.x = view.x.moved(pixels.x() / one.width(), cell.x, cell.lastX());
  view.y = view.y.moved(pixels.y() / one.height(), cell.y, cell.lastY());
  return view;
}

View Projection::settled(View view) const
{
  if (view.root >= m_cells.size() || !(view.zoom > 1)) return whole();
  view.zoom = std::min(view.zoom, maxZoom(view.root));
  const QSizeF place = placeSize(view.zoom);
  const QPointF in = inPlace(view);
  const int column = columnOf(view.root);
  const int row = rowOf(view.root);
  const double x = backInside(in.x() + column * place.width(),
                              (m_columns - column) * place.width() - in.x(), m_canvas.width() / 2);
  const double y = backInside(in.y() + row * place.height(),
                              (m_rows - row) * place.height() - in.y(), m_canvas.height() / 2);
  return x == 0 && y == 0 ? view : shifted(view, {x, y});
}

double Projection::maxZoom(std::size_t root) const
{
  const Cell& cell = m_cells[root];
  const int bits = std::max(64 - cell.xBits, 64 - cell.yBits);
  return std::max(1.0, std::ldexp(std::max(m_columns, m_rows) * kLargestAddress, bits));
}

}  // namespace sextant::desktop
