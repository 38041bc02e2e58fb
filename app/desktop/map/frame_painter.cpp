// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/map/frame_painter.h"

#include <algorithm>
#include <cmath>

namespace sextant::desktop {
namespace {

// All in pixels.
constexpr double kMelted = 3;      ///< what is smaller is not drawn by itself
constexpr double kPatterned = 6;   ///< room for a pattern and a frame
constexpr double kGapped = 6;      ///< leaves of this size stand apart
constexpr double kRuled = 18;      ///< cells of the grid in free space
constexpr double kRuledFull = 60;  ///< and where its lines are at their strongest
constexpr double kClosed = 48;     ///< parents up to this size are one thing
constexpr double kOpen = 160;      ///< from here on they are a place for others
constexpr double kLabelWidth = 34;
constexpr double kLabelHeight = 17;
constexpr double kFreeWidth = 88;
constexpr double kFreeHeight = 22;
constexpr double kStripWidth = 56;
constexpr double kThickFrom = 320;  ///< outlines of 2 pixels
/// A free part of this share of the canvas is told by itself.
constexpr double kLargeFree = 0.08;
/// What has a strip is at least so many times as high.
constexpr double kStripShare = 1.7;
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
    node(raster, i, m_projection.canvas().height());
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

void FramePainter::node(Raster& raster, std::uint32_t index, double bottom)
{
  const QRectF rect = rectOf(m_picture.node(index).prefix);
  if (!rect.intersects(m_projection.canvasRect())) return;
  if (isOpen(index, rect)) {
    parent(raster, index, rect, bottom);
  } else {
    leaf(raster, index, rect, bottom);
  }
}

/// Blocks and allocations are there to give from; of others one sees into what fills the canvas.
bool FramePainter::isOpen(std::uint32_t index, const QRectF& rect) const
{
  const Node& node = m_picture.node(index);
  if (m_picture.hasInside(index)) return true;
  if (node.prefix.length() == net::Address::kBits) return false;
  if (node.kind == model::Kind::block || node.kind == model::Kind::allocation) return true;
  return node.kind != model::Kind::reservation && mostOf(rect);
}

bool FramePainter::mostOf(const QRectF& rect) const
{
  const QRectF canvas = m_projection.canvasRect();
  const QRectF seen = rect & canvas;
  return 2 * seen.width() * seen.height() > canvas.width() * canvas.height();
}

void FramePainter::leaf(Raster& raster, std::uint32_t index, const QRectF& rect, double bottom)
{
  QRect area = pixels(rect);
  const double size = least(rect);
  if (size >= kGapped) area.adjust(0, 0, -1, -1);
  const QRgb fill = m_colours.fill(index);
  raster.fill(area, fill);
  const Node& node = m_picture.node(index);
  if (size >= kPatterned && !m_picture.ofDraft()) {
    raster.hatch(area, hatchOf(node.status), m_colours.line(fill, 0.2), qRound(m_scale));
  }
  if (size >= kGapped) raster.frame(area, m_colours.line(fill, 0.16), 1);
  if (node.pinned && size >= kPatterned) {
    raster.frame(area, m_colours.outline(index), qRound(2 * m_scale));
  }
  label(index, rect, bottom, fill);
}

void FramePainter::parent(Raster& raster, std::uint32_t index, const QRectF& rect, double bottom)
{
  const QRect area = pixels(rect);
  const double size = least(rect);
  if (size < kPatterned) return raster.fill(area, fromAfar(index));
  const QRgb ground = groundOf(index, size);
  raster.fill(area, ground);
  raster.hatch(area, Hatch::free, m_colours.line(ground, 0.11), qRound(m_scale));
  grid(raster, index, rect, ground);
  double above = bottom;
  if (wantsStrip(rect, bottom)) {
    above = std::min(rect.bottom(), bottom) - m_strip;
    const QRectF strip(rect.left(), above, rect.width(), m_strip);
    m_labels.push_back({index, m_picture.node(index).prefix, 0, 0,
                        strip & m_projection.canvasRect(), true, m_colours.strip(index)});
  }
  const std::size_t before = m_labels.size();
  children(raster, index, above, ground);
  if (above == bottom && m_labels.size() == before && !mostOf(rect)) {
    label(index, rect, above, ground);
  } else {
    freeLabels(index, above, ground);
  }
  const double wide = size >= kThickFrom ? 2 * m_scale : m_scale;
  raster.frame(area, m_colours.outline(index), std::max(1, qRound(wide)));
}

/// What is given is strong from afar; close by its free space is as light as others'.
QRgb FramePainter::groundOf(std::uint32_t index, double size) const
{
  const double open = std::clamp((size - kClosed) / (kOpen - kClosed), 0.0, 1.0);
  return mixed(m_colours.fill(index), m_colours.ground(index), open);
}

/// A parent too small for its frame is the more of the frame's colour.
QRgb FramePainter::fromAfar(std::uint32_t index) const
{
  const QRgb average = m_colours.average(index);
  return m_picture.hasInside(index) ? mixed(average, m_colours.outline(index), 0.4) : average;
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

void FramePainter::children(Raster& raster, std::uint32_t index, double bottom, QRgb ground)
{
  const Node& outer = m_picture.node(index);
  const int smallest = meltLength(outer.prefix);
  std::uint32_t child = index + 1;
  while (child < outer.end) {
    if (m_picture.node(child).prefix.length() > smallest) {
      child = melt(raster, child, smallest, ground);
    } else {
      node(raster, child, bottom);
      child = m_picture.node(child).end;
    }
  }
}

/// Draws all children in one cell of `length` as one; gives the first behind it.
std::uint32_t FramePainter::melt(Raster& raster, std::uint32_t first, int length, QRgb ground)
{
  const std::uint32_t end = m_picture.node(m_picture.node(first).parent).end;
  const net::Prefix cell = m_picture.node(first).prefix.widened(length);
  const QRectF rect = rectOf(cell);
  const bool seen = rect.intersects(m_projection.canvasRect());
  std::array<float, 3> sum{};
  float area = 0;
  std::uint32_t child = first;
  while (child < end && cell.covers(m_picture.node(child).prefix)) {
    const QRgb colour = fromAfar(child);
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
  raster.fill(pixels(rect), mixed(ground, colour, double{std::max(area, kLeastMelted)}));
  return child;
}

/// Rules the cells the next level would give, or wider ones where those are too small.
void FramePainter::grid(Raster& raster, std::uint32_t index, const QRectF& rect, QRgb ground)
{
  const net::Prefix prefix = m_picture.node(index).prefix;
  int length = m_picture.nextLength(prefix);
  while (length > prefix.length() && least(rectOf(prefix.sub(length, 0))) < kRuled) --length;
  const QRectF cell = rectOf(prefix.sub(length, 0));
  if (length <= prefix.length()) return;
  const double strength = std::clamp((least(cell) - kRuled) / (kRuledFull - kRuled), 0.0, 1.0);
  const QRgb line = m_colours.line(ground, 0.05 + 0.09 * strength);
  const QRect seen = pixels(rect) & raster.bounds();
  const QRectF canvas = m_projection.canvasRect();
  const auto firstSeen = [](double begin, double step) {
    return static_cast<qint64>(std::max(0.0, std::floor(-begin / step)));
  };
  for (qint64 n = firstSeen(rect.left(), cell.width());; ++n) {
    const double x = rect.left() + static_cast<double>(n) * cell.width();
    if (x >= std::min(rect.right(), canvas.right())) break;
    raster.fill({snapped(x * m_scale, seen.right()), seen.top(), 1, seen.height()}, line);
  }
  for (qint64 n = firstSeen(rect.top(), cell.height());; ++n) {
    const double y = rect.top() + static_cast<double>(n) * cell.height();
    if (y >= std::min(rect.bottom(), canvas.bottom())) break;
    raster.fill({seen.left(), snapped(y * m_scale, seen.bottom()), seen.width(), 1}, line);
  }
}

/// What fills the canvas and goes on below is named above the map.
bool FramePainter::wantsStrip(const QRectF& rect, double bottom) const
{
  const QRectF canvas = m_projection.canvasRect();
  const QRectF seen = rect & canvas;
  if (mostOf(rect) && rect.bottom() > canvas.bottom() + 1) return false;
  return seen.width() >= kStripWidth &&
         std::min(seen.bottom(), bottom) - seen.top() >= m_strip * kStripShare;
}

QRectF FramePainter::roomIn(const QRectF& rect, double bottom) const
{
  QRectF area = rect & m_projection.canvasRect();
  area.setBottom(std::min(area.bottom(), bottom));
  return area;
}

void FramePainter::label(std::uint32_t index, const QRectF& rect, double bottom, QRgb ground)
{
  const QRectF area = roomIn(rect, bottom);
  if (area.width() < kLabelWidth || area.height() < kLabelHeight) return;
  m_labels.push_back({index, m_picture.node(index).prefix, 0, 0, area, false, ground});
}

/// Large free parts are told each by itself, else the largest part tells of all that is free.
void FramePainter::freeLabels(std::uint32_t index, double bottom, QRgb ground)
{
  m_free.clear();
  freeParts(index, m_picture.node(index).prefix, bottom);
  if (m_free.empty()) return;
  for (LabelPlace& place : m_free) place.ground = ground;
  const QSizeF canvas = m_projection.canvas();
  const double large = kLargeFree * canvas.width() * canvas.height();
  const auto areaOf = [](const LabelPlace& p) { return p.area.width() * p.area.height(); };
  const auto isLarge = [&](const LabelPlace& p) { return areaOf(p) >= large; };
  if (std::ranges::none_of(m_free, isLarge)) {
    LabelPlace all = *std::ranges::max_element(m_free, {}, areaOf);
    all.node = index;
    all.freeCount = static_cast<double>(m_picture.node(index).freeCells);
    m_labels.push_back(all);
  }
  std::ranges::copy_if(m_free, std::back_inserter(m_labels), isLarge);
}

void FramePainter::freeParts(std::uint32_t index, net::Prefix part, double bottom)
{
  const QRectF area = roomIn(rectOf(part), bottom);
  if (area.width() < kFreeWidth || area.height() < kFreeHeight) return;
  const std::uint32_t end = m_picture.node(index).end;
  const std::uint32_t first = std::max(index + 1, m_picture.firstFrom(part));
  const bool taken = first < end && part.covers(m_picture.node(first).prefix);
  if (!taken) {
    const int length = std::max(part.length(), m_picture.nextLength(m_picture.node(index).prefix));
    m_free.push_back(
        {Picture::kNone, part, length, std::ldexp(1.0, length - part.length()), area, false, 0});
    return;
  }
  if (m_picture.node(first).prefix == part || part.length() == net::Address::kBits) return;
  const net::Prefix half = part.sub(part.length() + 1, 0);
  freeParts(index, half, bottom);
  freeParts(index, half.buddy(), bottom);
}

}  // namespace sextant::desktop
