// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/map/map_canvas.h"

#include "desktop/look/palette.h"
#include "desktop/map/canvas_accessible.h"
#include "desktop/map/describe.h"
#include "desktop/map/walk.h"

#include <QAccessible>
#include <QStyle>

#include <ranges>

namespace sextant::desktop {
namespace {

constexpr int kMotionMs = 180;
/// From this share of the canvas on, a rectangle is what one looks at.
constexpr double kFilling = 0.5;
constexpr double kNear = 0.98;  ///< of the zoom that fits
/// A selected rectangle smaller than this gets a ring around it.
constexpr double kTiny = 8;

}  // namespace

MapCanvas::MapCanvas(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_labels(desk.addressForm)
{
  setObjectName(QStringLiteral("mapCanvas"));
  setAccessibleName(tr("Address map"));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
  grabGesture(Qt::PinchGesture);
  CanvasAccessible::install();
  m_labels.setFont(font());
  m_motion.setStartValue(0.0);
  m_motion.setEndValue(1.0);
  m_motion.setDuration(kMotionMs);
  m_motion.setEasingCurve(QEasingCurve::OutCubic);
  connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
    setView(m_projection.between(m_from, m_to, share.toDouble()));
  });
  connect(&m_desk.selection, &Selection::changed, this, &MapCanvas::selectionChanged);
  connect(&m_desk.addressForm, &AddressForm::changed, this, &MapCanvas::renew);
}

void MapCanvas::setPicture(PicturePtr picture)
{
  m_motion.stop();
  const View old = m_projection.view();
  const std::vector<net::Prefix> before = m_projection.roots();
  m_picture = std::move(picture);
  m_projection = Projection(m_picture->roots(), size());
  if (before == m_projection.roots()) m_projection.setView(old);
  m_hovered.reset();
  m_coloursOld = true;
  renew();
  Q_EMIT keyChanged();
  Q_EMIT viewChanged();
}

void MapCanvas::setColourBy(ColourBy by)
{
  if (m_by == by) return;
  m_by = by;
  m_coloursOld = true;
  renew();
  Q_EMIT colourByChanged();
  Q_EMIT keyChanged();
}

const Colours& MapCanvas::colours()
{
  if (m_coloursOld) m_colours = Colours(*m_picture, m_by, palette(), m_desk.words);
  m_coloursOld = false;
  return m_colours;
}

void MapCanvas::renew()
{
  m_frameOld = true;
  update();
}

void MapCanvas::setView(const View& view)
{
  m_projection.setView(view);
  renew();
  Q_EMIT viewChanged();
}

/// At once where the system wants no motion.
void MapCanvas::goTo(const View& view)
{
  m_motion.stop();
  m_from = m_projection.view();
  m_to = view;
  const bool moves =
      isVisible() && style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this) != 0;
  if (moves && m_from.root == m_to.root) {
    m_motion.start();
  } else {
    setView(view);
  }
}

void MapCanvas::zoomTo(net::Prefix prefix)
{
  goTo(m_projection.fitting(prefix));
}

void MapCanvas::zoomWhole()
{
  goTo(m_projection.whole());
}

void MapCanvas::zoomOut()
{
  const std::uint32_t node = zoomedTo();
  const std::uint32_t parent = node == Picture::kNone ? node : m_picture->node(node).parent;
  if (parent == Picture::kNone) return zoomWhole();
  zoomTo(m_picture->node(parent).prefix);
}

void MapCanvas::zoomBy(double factor)
{
  QPointF at = m_projection.canvasRect().center();
  if (const auto& place = m_desk.selection.place()) {
    const QRectF seen = rectOf(place->prefix) & m_projection.canvasRect();
    if (!seen.isEmpty()) at = seen.center();
  }
  goTo(m_projection.zoomed(at, factor));
}

QRectF MapCanvas::rectOf(net::Prefix prefix) const
{
  const auto root = m_projection.rootOf(prefix);
  return root ? m_projection.rect(*root, prefix) : QRectF();
}

bool MapCanvas::fills(const QRectF& rect) const
{
  const QRectF canvas = m_projection.canvasRect();
  const QRectF seen = rect & canvas;
  return seen.width() * seen.height() >= kFilling * canvas.width() * canvas.height();
}

/// As near as zoomTo() comes: what is wide fills the canvas from side to side only.
bool MapCanvas::isNear(net::Prefix prefix) const
{
  const View& now = m_projection.view();
  const View fitting = m_projection.fitting(prefix);
  const bool seen = m_projection.canvasRect().contains(rectOf(prefix).center());
  return seen && now.root == fitting.root && now.zoom >= kNear * fitting.zoom;
}

/// Whether a click inside means the free space there, not the whole.
bool MapCanvas::opens(std::uint32_t node) const
{
  constexpr double kOpen = 160;
  const Node& n = m_picture->node(node);
  const QRectF rect = rectOf(n.prefix);
  if (m_picture->hasInside(node) || fills(rect)) return true;
  const bool gives = n.kind == model::Kind::block || n.kind == model::Kind::allocation;
  return gives && std::min(rect.width(), rect.height()) >= kOpen;
}

std::uint32_t MapCanvas::zoomedTo() const
{
  const auto middle = m_projection.addressAt(m_projection.canvasRect().center());
  if (!middle) return Picture::kNone;
  std::uint32_t node = m_picture->covering({*middle, net::Address::kBits});
  while (node != Picture::kNone) {
    const net::Prefix prefix = m_picture->node(node).prefix;
    if (fills(rectOf(prefix)) || isNear(prefix)) break;
    node = m_picture->node(node).parent;
  }
  return node;
}

std::optional<Place> MapCanvas::placeAt(QPointF point) const
{
  for (const auto& place : std::views::reverse(m_places)) {
    if (place.strip && place.area.contains(point)) return Place{place.prefix, false};
  }
  const auto address = m_projection.addressAt(point);
  if (!address) return std::nullopt;
  constexpr double kVisible = 3;
  const auto least = [this](net::Prefix prefix) {
    const QSizeF size = rectOf(prefix).size();
    return std::min(size.width(), size.height());
  };
  std::uint32_t node = m_picture->covering({*address, net::Address::kBits});
  if (node == Picture::kNone) return std::nullopt;
  while (m_picture->node(node).parent != Picture::kNone &&
         least(m_picture->node(node).prefix) < kVisible) {
    node = m_picture->node(node).parent;
  }
  const net::Prefix prefix = m_picture->node(node).prefix;
  if (!opens(node)) return Place{prefix, false};
  int length = m_picture->nextLength(prefix);
  const int shortest = prefix.length() + 1;
  while (length > shortest && least({*address, length}) < 2 * kVisible) {
    length = std::max(shortest, (length - 1) / 4 * 4);
  }
  return freeAt(*m_picture, node, *address, length);
}

void MapCanvas::renderFrame()
{
  const qreal scale = devicePixelRatioF();
  const QSize size = this->size() * scale;
  if (m_frame.size() != size) m_frame = QImage(size, QImage::Format_RGB32);
  FramePainter frame(*m_picture, colours(), m_projection, scale);
  frame.paint(m_frame, m_labels.stripHeight());
  m_places = frame.labels();
  m_frame.setDevicePixelRatio(scale);
  QPainter painter(&m_frame);
  m_labels.draw(painter, *m_picture, m_colours, m_places);
  m_frameOld = false;
}

void MapCanvas::paintEvent(QPaintEvent* /*event*/)
{
  if (m_frameOld || m_frame.devicePixelRatio() != devicePixelRatioF()) renderFrame();
  QPainter painter(this);
  painter.drawImage(QPointF(), m_frame);
  paintOutlines(painter);
}

void MapCanvas::paintOutlines(QPainter& painter)
{
  painter.setRenderHint(QPainter::Antialiasing);
  const auto& selected = m_desk.selection.place();
  if (m_hovered && m_hovered != selected) outline(painter, *m_hovered, false);
  if (selected) outline(painter, *selected, true);
  if (!hasFocus()) return;
  painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(m_projection.canvasRect().adjusted(1, 1, -1, -1));
}

/// A line of the palette between two of the ground's, so that it shows on every colour.
void MapCanvas::outline(QPainter& painter, const Place& place, bool selected)
{
  const QRectF canvas = m_projection.canvasRect();
  QRectF rect = rectOf(place.prefix);
  if (!rect.intersects(canvas)) return;
  const bool tiny = std::min(rect.width(), rect.height()) < kTiny;
  rect = rect & canvas.adjusted(-8, -8, 8, 8);
  painter.setBrush(Qt::NoBrush);
  const auto draw = [&](const QColor& colour, double width) {
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    if (tiny) {
      painter.drawEllipse(rect.center(), kTiny, kTiny);
    } else {
      painter.drawRect(rect.adjusted(1, 1, -1.5, -1.5));
    }
  };
  draw(palette().color(QPalette::Base), selected ? 5.0 : 3.0);
  draw(palette().color(selected ? QPalette::Highlight : QPalette::Text), selected ? 2.5 : 1.2);
}

void MapCanvas::resizeEvent(QResizeEvent* /*event*/)
{
  const bool moving = m_motion.state() == QAbstractAnimation::Running;
  m_motion.stop();
  m_projection.setCanvas(size());
  // What was on its way arrives, however the window changes meanwhile.
  if (moving) return setView(m_to);
  renew();
  Q_EMIT viewChanged();
}

void MapCanvas::changeEvent(QEvent* event)
{
  if (event->type() == QEvent::FontChange) m_labels.setFont(font());
  if (event->type() == QEvent::PaletteChange) {
    m_coloursOld = true;
    Q_EMIT keyChanged();
  }
  renew();
  QWidget::changeEvent(event);
}

void MapCanvas::select(const Place& place)
{
  m_selecting = true;
  m_desk.selection.select(place);
  m_selecting = false;
}

/// What others select is brought into view.
void MapCanvas::selectionChanged()
{
  update();
  const auto& place = m_desk.selection.place();
  QAccessibleEvent spoken(this, QAccessible::NameChanged);
  QAccessible::updateAccessibility(&spoken);
  if (!place || m_selecting || m_picture->size() == 0) return;
  if (!m_projection.rootOf(place->prefix)) return;
  constexpr double kReadable = 24;
  const QRectF rect = rectOf(place->prefix);
  const bool readable = std::min(rect.width(), rect.height()) >= kReadable;
  if (readable && m_projection.canvasRect().contains(rect.center())) return;
  const std::uint32_t parent = parentOf(*m_picture, *place);
  const net::Prefix around =
      parent == Picture::kNone ? place->prefix : m_picture->node(parent).prefix;
  const View view = m_projection.fitting(around);
  const double zoomed =
      std::min(rect.width(), rect.height()) * view.zoom / m_projection.view().zoom;
  goTo(zoomed >= kReadable ? view : m_projection.fitting(place->prefix, 0.25));
}

QString MapCanvas::spokenName() const
{
  if (!m_desk.selection.place()) return accessibleName();
  return tr("%1: %2").arg(accessibleName(), selectedText());
}

QString MapCanvas::selectedText() const
{
  const auto& place = m_desk.selection.place();
  return place ? Describe(*m_picture, m_desk).spoken(*place) : tr("Nothing selected");
}

QString MapCanvas::summary() const
{
  const std::uint32_t node = zoomedTo();
  if (node == Picture::kNone) {
    return tr("All of %n blocks", nullptr, static_cast<int>(m_projection.roots().size()));
  }
  const Describe describe(*m_picture, m_desk);
  const int inside = static_cast<int>(m_picture->node(node).end - node - 1);
  return tr("In view: %1. %2")
      .arg(describe.spoken({m_picture->node(node).prefix, false}),
           tr("%n rectangles inside", nullptr, inside));
}

}  // namespace sextant::desktop
