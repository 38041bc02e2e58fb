// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/house_style.h"

#include "desktop/look/palette.h"

#include <QStyleFactory>
#include <QStyleOption>

namespace sextant::desktop {
namespace {

/// Of which Fusion's edges (1.4 times darker) come out clearly lighter than the ground.
constexpr QRgb kWindowForEdges = 0xff8b95a5;

template <typename Option>
Option withEdges(const Option& option)
{
  Option out(option);
  out.palette.setColor(QPalette::Window, QColor(kWindowForEdges));
  return out;
}

}  // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
  if (isDark(option->palette)) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool indicator = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (button != nullptr && (indicator || element == PE_PanelButtonCommand)) {
      const QStyleOptionButton edged = withEdges(*button);
      QProxyStyle::drawPrimitive(element, &edged, painter, widget);
      return;
    }
    if (frame != nullptr && (element == PE_FrameLineEdit || element == PE_PanelLineEdit)) {
      const QStyleOptionFrame edged = withEdges(*frame);
      QProxyStyle::drawPrimitive(element, &edged, painter, widget);
      return;
    }
  }
  QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
  if (isDark(option->palette)) {
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (control == CC_ComboBox && combo != nullptr) {
      const QStyleOptionComboBox edged = withEdges(*combo);
      QProxyStyle::drawComplexControl(control, &edged, painter, widget);
      return;
    }
    if (control == CC_SpinBox && spin != nullptr) {
      const QStyleOptionSpinBox edged = withEdges(*spin);
      QProxyStyle::drawComplexControl(control, &edged, painter, widget);
      return;
    }
  }
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

}  // namespace sextant::desktop
