// SPDX-License-Identifier: GPL-3.0-or-later
// What hands do on the map: wheel, pinch, drag, clicks and keys.
#include "desktop/map/describe.h"
#include "desktop/map/map_canvas.h"
#include "desktop/map/walk.h"

#include <cmath>
#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

namespace sextant::desktop {
namespace {

constexpr double kNotch = 1.5;      ///< of the wheel
constexpr double kKeyFactor = 2.0;  ///< of + and -
constexpr double kNotchDegrees = 120;

QString tipText(const QStringList& lines)
{
  QStringList out;
  for (const QString& line : lines) out.append(line.toHtmlEscaped());
  out.front() = u"<b>" + out.front() + u"</b>";
  return u"<p style='white-space:pre'>" + out.join(QStringLiteral("<br>")) + u"</p>";
}

}  // namespace

bool MapCanvas::event(QEvent* event)
{
  if (event->type() == QEvent::ToolTip) {
    showTip(*static_cast<QHelpEvent*>(event));
    return true;
  }
  return pinch(event) || QWidget::event(event);
}

void MapCanvas::showTip(const QHelpEvent& event)
{
  const auto place = placeAt(event.pos());
  if (!place) return QToolTip::hideText();
  QToolTip::showText(event.globalPos(), tipText(Describe(*m_picture, m_desk).lines(*place)), this);
}

bool MapCanvas::pinch(QEvent* event)
{
  if (event->type() == QEvent::NativeGesture) {
    const auto& gesture = *static_cast<QNativeGestureEvent*>(event);
    if (gesture.gestureType() != Qt::ZoomNativeGesture) return false;
    setView(m_projection.zoomed(gesture.position(), 1 + gesture.value()));
    return true;
  }
  if (event->type() != QEvent::Gesture) return false;
  const auto* gesture =
      static_cast<QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture));
  if (gesture == nullptr) return false;
  const QPointF at = mapFromGlobal(gesture->hotSpot());
  setView(m_projection.zoomed(at, gesture->scaleFactor()));
  return true;
}

void MapCanvas::wheelEvent(QWheelEvent* event)
{
  m_motion.stop();
  const QPoint turned = event->angleDelta();
  if (turned.y() != 0) {
    const double factor = std::pow(kNotch, turned.y() / kNotchDegrees);
    setView(m_projection.zoomed(event->position(), factor));
  }
  event->accept();
}

void MapCanvas::mousePressEvent(QMouseEvent* event)
{
  if (event->button() == Qt::BackButton) return zoomOut();
  if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) {
    if (const auto place = placeAt(event->position())) select(*place);
    return event->ignore();
  }
  m_motion.stop();
  m_pressed = m_dragged = event->position();
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event)
{
  const QPointF at = event->position();
  if ((event->buttons() & (Qt::LeftButton | Qt::MiddleButton)) == 0) {
    const auto hovered = placeAt(at);
    if (hovered != m_hovered) update();
    m_hovered = hovered;
    return;
  }
  const double far = (at - m_pressed).manhattanLength();
  if (!m_dragging && far < QApplication::startDragDistance()) return;
  m_dragging = true;
  m_hovered.reset();
  setCursor(Qt::ClosedHandCursor);
  setView(m_projection.moved(at - m_dragged));
  m_dragged = at;
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event)
{
  unsetCursor();
  const bool dragged = std::exchange(m_dragging, false);
  if (dragged || event->button() != Qt::LeftButton) return;
  if (const auto place = placeAt(event->position())) select(*place);
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
  if (event->button() != Qt::LeftButton) return;
  const auto place = placeAt(event->position());
  if (!place) return;
  select(*place);
  zoomTo(place->prefix);
}

void MapCanvas::leaveEvent(QEvent* /*event*/)
{
  m_hovered.reset();
  update();
}

/// Who comes by keyboard needs something to start from.
void MapCanvas::focusInEvent(QFocusEvent* event)
{
  const Qt::FocusReason reason = event->reason();
  const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                     reason == Qt::ShortcutFocusReason;
  if (byKey && !m_desk.selection.place() && m_picture->size() > 0) {
    select({m_picture->node(0).prefix, false});
  }
  update();
}

void MapCanvas::focusOutEvent(QFocusEvent* /*event*/)
{
  update();
}

void MapCanvas::keyPressEvent(QKeyEvent* event)
{
  const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0;
  if (plain && m_picture->size() > 0 && (walk(event->key()) || act(event->key()))) return;
  QWidget::keyPressEvent(event);
}

bool MapCanvas::walk(int key)
{
  const bool arrow =
      key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
  if (!arrow) return false;
  const auto& at = m_desk.selection.place();
  if (!at || m_picture->covering(at->prefix) == Picture::kNone) {
    select({m_picture->node(0).prefix, false});
    return true;
  }
  std::optional<Place> next;
  if (key == Qt::Key_Right) next = nextPart(*m_picture, *at);
  if (key == Qt::Key_Left) next = previousPart(*m_picture, *at);
  if (key == Qt::Key_Up) next = partBeside(*m_picture, *at, -1);
  if (key == Qt::Key_Down) next = partBeside(*m_picture, *at, 1);
  // Not as one's own, so that what was walked to comes into view.
  if (next) m_desk.selection.select(*next);
  return true;
}

bool MapCanvas::act(int key)
{
  if (key >= Qt::Key_1 && key < Qt::Key_1 + kColourings) {
    setColourBy(static_cast<ColourBy>(key - Qt::Key_1));
    return true;
  }
  switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      zoomBy(kKeyFactor);
      return true;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
      zoomBy(1 / kKeyFactor);
      return true;
    case Qt::Key_Home:
      zoomWhole();
      return true;
    case Qt::Key_Escape:
      if (isWhole()) return false;
      zoomWhole();
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      enter();
      return true;
    case Qt::Key_Backspace:
      up();
      return true;
    case Qt::Key_Insert:
      if (m_desk.selection.place()) askForForm(*m_desk.selection.place());
      return true;
    default:
      return false;
  }
}

/// Zooms to what is selected; where that is done already, goes inside.
void MapCanvas::enter()
{
  const auto place = m_desk.selection.place();
  if (!place) return;
  const std::uint32_t node = m_picture->at(place->prefix);
  if (node == Picture::kNone) return askForForm(*place);
  if (!fills(rectOf(place->prefix)) && !isNear(place->prefix)) return zoomTo(place->prefix);
  if (const auto inside = firstPart(*m_picture, node)) select(*inside);
}

void MapCanvas::up()
{
  const auto place = m_desk.selection.place();
  const std::uint32_t parent = place ? parentOf(*m_picture, *place) : Picture::kNone;
  if (parent == Picture::kNone) return zoomWhole();
  const net::Prefix prefix = m_picture->node(parent).prefix;
  select({prefix, false});
  const std::uint32_t around = m_picture->node(parent).parent;
  zoomTo(around == Picture::kNone ? prefix : m_picture->node(around).prefix);
}

/// A form for free space, or for the next free prefix in what is held.
void MapCanvas::askForForm(const Place& place)
{
  if (m_picture->ofDraft()) return;
  if (m_desk.session.readOnly()) {
    Q_EMIT m_desk.requests.messageWanted(MessageKind::note,
                                         tr("This register is open for reading only."), {});
    return;
  }
  const std::uint32_t held = m_picture->at(place.prefix);
  const std::uint32_t around = held == Picture::kNone ? parentOf(*m_picture, place) : held;
  if (around == Picture::kNone) return;
  const model::Kind kind = m_picture->node(around).kind;
  FormRequest form;
  const bool inUse = kind == model::Kind::assignment || kind == model::Kind::registration;
  form.kind = inUse ? FormKind::registration : FormKind::assign;
  const int length = m_picture->nextLength(place.prefix);
  const bool wholeCell = held == Picture::kNone && (!inUse || length != net::Address::kBits);
  if (wholeCell || place.prefix.length() == net::Address::kBits) {
    form.prefix = place.prefix;
  } else {
    form.parent = place.prefix;
    form.length = length;
  }
  Q_EMIT m_desk.requests.formWanted(form);
}

}  // namespace sextant::desktop
