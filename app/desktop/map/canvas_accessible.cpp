// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/map/canvas_accessible.h"

#include "desktop/map/map_canvas.h"

namespace sextant::desktop {
namespace {

QAccessibleInterface* make(const QString& /*className*/, QObject* object)
{
  auto* const canvas = qobject_cast<MapCanvas*>(object);
  // Qt's cache of interfaces owns it.
  return canvas == nullptr ? nullptr : new CanvasAccessible(*canvas);
}

}  // namespace

CanvasAccessible::CanvasAccessible(MapCanvas& canvas)
    : QAccessibleWidget(&canvas, QAccessible::Graphic), m_canvas(canvas)
{
}

void CanvasAccessible::install()
{
  static const bool once = [] {
    QAccessible::installFactory(make);
    return true;
  }();
  Q_UNUSED(once)
}

QString CanvasAccessible::text(QAccessible::Text kind) const
{
  if (kind == QAccessible::Name) return m_canvas.spokenName();
  if (kind == QAccessible::Description) return m_canvas.summary();
  if (kind == QAccessible::Value) return m_canvas.selectedText();
  return QAccessibleWidget::text(kind);
}

}  // namespace sextant::desktop
