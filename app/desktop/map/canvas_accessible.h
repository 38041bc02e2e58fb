// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace sextant::desktop {

class MapCanvas;

/// The map for those who do not see it: what is in view as description, what is selected as value
/// and behind the name, so that a walk by keys is told.
class CanvasAccessible final : public QAccessibleWidget {
 public:
  explicit CanvasAccessible(MapCanvas& canvas);

  /// Makes Qt use it for every MapCanvas from now on.
  static void install();

  [[nodiscard]] QString text(QAccessible::Text kind) const override;

 private:
  MapCanvas& m_canvas;
};

}  // namespace sextant::desktop
