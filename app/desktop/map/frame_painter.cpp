// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/map/frame_painter.h"

#include <algorithm>
#include <cmath>

namespace sextant::desktop {
namespace {

// All in pixels.
constexpr double kMelted = 3;      ///< what is smaller is not drawn by itself
constexpr double kPatterned = 8;   ///< room for a pattern
constexpr double kGapped = 6;      ///< leaves of this size stand apart
constexpr double kRuled = 18;      ///< cells of the grid in free space
constexpr double kRuledFull = 60;  ///< and where its lines are at their strongest
constexpr double kLabelWidth = 34;
constexpr double kLabelHeight = 17;
constexpr double kFreeWidth = 88;
constexpr double kFreeHeight = 22;
constexpr double kStripWidth = 56;
/// A strip covers at most one part in so many of what it names.
constexpr double kStripShare = 2.4;
/// What is melted shows at least so much, or a host in its subnet would vanish.
constexpr float kLeastMelted = 0.45F;

int snapped(double at, int last)
{
  return static_cast<int>(std::lround(std::clamp(at, -8.0, last + 8.0)));
}

}  // namespace

FramePainter::FramePainter(const Picture& picture, const Colours& colours,
                           const Projection& projection, qreal scale)
    : m_picture(picture), m_colours(colours), m_projection(projection), m_scale(scale)
{
}

void FramePainter::paint(QImage& image, double stripHeight)
{
  m_strip = stripHeight;
  m_labels.clear();
  Raster raster(image);
  raster.fill(raster.bounds(), m_colours.base());
  m_root = 0;
  for (std::uint32_t i = 0; i < m_picture.size(); i = m_picture.node(i).end, ++m_root) {
    node(raster, i, 0);
  }
}

QRectF FramePainter::rectOf(net::Prefix prefix) const
{
  return m_projection.rect(m_root, prefix);
}

QRect FramePainter::pixels(const QRectF& rect) const
{
  const QSizeF size = m_projection.canvas() * m_scale;
  const int width = static_cast<int>(size.width());
  const int height = static_cast<int>(size.height());
  const QPoint from(snapped(rect.left() * m_scale, width), snapped(rect.top() * m_scale, height));
  const QPoint to(snapped(rect.right() * m_scale, width), snapped(rect.bottom() * m_scale, height));
  return {from, QSize(to.x() - from.x(), to.y() - from.y())};
}

double FramePainter::least(const QRectF& rect) const
{
  return std::min(rect.width(), rect.height()) * m_scale;
}

void FramePainter::node(Raster& raster, std::uint32_t index, double top)
{
  const QRectF rect = rectOf(m_picture.node(index).prefix);
  if (!rect.intersects(m_projection.canvasRect())) return;
  if (m_picture.hasInside(index)) {
    parent(raster, index, rect, top);
  } else {
    leaf(raster, index, rect, top);
  }
}

void FramePainter::leaf(Raster& raster, std::uint32_t index, const QRectF& rect, double top)
{
  QRect area = pixels(rect);
  const double size = least(rect);
  if (size >= kGapped) area.adjust(0, 0, -1, -1);
  const QRgb fill = m_colours.fill(index);
  raster.fill(area, fill);
  const Node& node = m_picture.node(index);
  if (size >= kPatterned && !m_picture.ofDraft()) {
    raster.hatch(area, hatchOf(node.status), m_colours.line(fill, 0.3), qRound(m_scale));
  }
  if (size >= kGapped) raster.frame(area, m_colours.line(fill, 0.16), 1);
  if (node.pinned && size >= kPatterned) {
    raster.frame(area, m_colours.outline(index), qRound(2 * m_scale));
  }
  label(index, rect, top, fill);
}

void FramePainter::parent(Raster& raster, std::uint32_t index, const QRectF& rect, double top)
{
  const QRect area = pixels(rect);
  const double size = least(rect);
  const QRgb ground = m_colours.fill(index);
  raster.fill(area, ground);
  if (size >= kPatterned) {
    raster.hatch(area, Hatch::free, m_colours.line(ground, 0.11), qRound(m_scale));
    grid(raster, index, rect);
  }
  const double below = wantsStrip(rect, top) ? std::max(rect.top(), top) + m_strip : top;
  if (below != top) {
    const QRectF strip(rect.left(), below - m_strip, rect.width(), m_strip);
    m_labels.push_back({index, m_picture.node(index).prefix, 0, strip & m_projection.canvasRect(),
                        true, m_colours.strip(index)});
  }
  children(raster, index, below);
  freeLabels(index, m_picture.node(index).prefix, below);
  if (size >= kPatterned) {
    const double wide = size >= 8 * kPatterned ? 2 * m_scale : m_scale;
    raster.frame(area, m_colours.outline(index), std::max(1, qRound(wide)));
  }
}

int FramePainter::meltLength(net::Prefix prefix) const
{
  int length = prefix.length();
  while (length < net::Address::kBits && least(rectOf(prefix.sub(length + 1, 0))) >= kMelted) {
    ++length;
    prefix = prefix.sub(length, 0);
  }
  return length;
}

void FramePainter::children(Raster& raster, std::uint32_t index, double top)
{
  const Node& outer = m_picture.node(index);
  const int smallest = meltLength(outer.prefix);
  std::uint32_t child = index + 1;
  while (child < outer.end) {
    if (m_picture.node(child).prefix.length() > smallest) {
      child = melt(raster, child, outer.end, smallest);
    } else {
      node(raster, child, top);
      child = m_picture.node(child).end;
    }
  }
}

/// Draws all children in one cell of `length` as one; gives the first behind it.
std::uint32_t FramePainter::melt(Raster& raster, std::uint32_t first, std::uint32_t end, int length)
{
  const net::Prefix cell = m_picture.node(first).prefix.widened(length);
  const QRectF rect = rectOf(cell);
  const bool seen = rect.intersects(m_projection.canvasRect());
  std::array<float, 3> sum{};
  float area = 0;
  std::uint32_t child = first;
  while (child < end && cell.covers(m_picture.node(child).prefix)) {
    const QRgb colour = m_colours.average(child);
    const float share =
        std::ldexp(1.0F, std::max(-100, length - m_picture.node(child).prefix.length()));
    sum[0] += share * static_cast<float>(qRed(colour));
    sum[1] += share * static_cast<float>(qGreen(colour));
    sum[2] += share * static_cast<float>(qBlue(colour));
    area += share;
    child = m_picture.node(child).end;
  }
  if (!seen || area <= 0) return child;
  const QRgb colour = qRgb(static_cast<int>(sum[0] / area), static_cast<int>(sum[1] / area),
                           static_cast<int>(sum[2] / area));
  const QRgb ground = m_colours.fill(m_picture.node(first).parent);
  raster.fill(pixels(rect), mixed(ground, colour, std::max(area, kLeastMelted)));
  return child;
}

/// Rules the cells the next level would give, or wider ones where those are too small.
void FramePainter::grid(Raster& raster, std::uint32_t index, const QRectF& rect)
{
  const net::Prefix prefix = m_picture.node(index).prefix;
  int length = m_picture.nextLength(prefix);
  while (length > prefix.length() && least(rectOf(prefix.sub(length, 0))) < kRuled) --length;
  const QRectF cell = rectOf(prefix.sub(length, 0));
  if (length <= prefix.length()) return;
  const double strength = std::clamp((least(cell) - kRuled) / (kRuledFull - kRuled), 0.0, 1.0);
  const QRgb line = m_colours.line(m_colours.fill(index), 0.05 + 0.09 * strength);
  const QRect seen = pixels(rect) & raster.bounds();
  const QRectF canvas = m_projection.canvasRect();
  for (double n = std::max(0.0, std::floor(-rect.left() / cell.width()));; ++n) {
    const double x = rect.left() + n * cell.width();
    if (x >= std::min(rect.right(), canvas.right())) break;
    raster.fill({snapped(x * m_scale, seen.right()), seen.top(), 1, seen.height()}, line);
  }
  for (double n = std::max(0.0, std::floor(-rect.top() / cell.height()));; ++n) {
    const double y = rect.top() + n * cell.height();
    if (y >= std::min(rect.bottom(), canvas.bottom())) break;
    raster.fill({seen.left(), snapped(y * m_scale, seen.bottom()), seen.width(), 1}, line);
  }
}

bool FramePainter::wantsStrip(const QRectF& rect, double top) const
{
  const QRectF canvas = m_projection.canvasRect();
  const bool around = rect.left() < canvas.left() && rect.top() < canvas.top() &&
                      rect.right() > canvas.right() && rect.bottom() > canvas.bottom();
  if (around) return false;
  const QRectF seen = rect & canvas;
  return seen.width() >= kStripWidth &&
         seen.bottom() - std::max(seen.top(), top) >= m_strip * kStripShare;
}

void FramePainter::label(std::uint32_t index, const QRectF& rect, double top, QRgb ground)
{
  QRectF area = rect & m_projection.canvasRect();
  area.setTop(std::max(area.top(), top));
  if (area.width() < kLabelWidth || area.height() < kLabelHeight) return;
  m_labels.push_back({index, m_picture.node(index).prefix, 0, area, false, ground});
}

/// Names the widest free prefixes that have room for it.
void FramePainter::freeLabels(std::uint32_t index, net::Prefix part, double top)
{
  QRectF area = rectOf(part) & m_projection.canvasRect();
  area.setTop(std::max(area.top(), top));
  if (area.width() < kFreeWidth || area.height() < kFreeHeight) return;
  const std::uint32_t end = m_picture.node(index).end;
  const std::uint32_t first = std::max(index + 1, m_picture.firstFrom(part));
  const bool taken = first < end && part.covers(m_picture.node(first).prefix);
  if (!taken) {
    const int length = m_picture.nextLength(m_picture.node(index).prefix);
    m_labels.push_back({Picture::kNone, part, std::max(length, part.length()), area, false,
                        m_colours.fill(index)});
    return;
  }
  if (m_picture.node(first).prefix == part || part.length() == net::Address::kBits) return;
  const net::Prefix half = part.sub(part.length() + 1, 0);
  freeLabels(index, half, top);
  freeLabels(index, half.buddy(), top);
}

}  // namespace sextant::desktop
