// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace sextant::desktop {

/// Fusion, with edges that can be seen on a dark ground too: it draws them darker than the window,
/// which there is nothing.
class HouseStyle final : public QProxyStyle {
  Q_OBJECT
 public:
  HouseStyle();

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                          QPainter* painter, const QWidget* widget) const override;
};

}  // namespace sextant::desktop
