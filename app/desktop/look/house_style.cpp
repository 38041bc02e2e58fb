// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/house_style.h"

#include "desktop/look/house_bars.h"
#include "desktop/look/house_paint.h"
#include "desktop/look/icons.h"
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

namespace sextant::desktop {
namespace {

constexpr int kButtonHeight = 4 * kGrid;
/// Around the text of a heading, besides what Fusion leaves.
constexpr int kBesideHeading = kGrid - 2;
constexpr int kAboveHeading = 7;

bool isOfColumn(const QStyleOption* option)
{
  const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
  return header != nullptr && header->orientation == Qt::Horizontal;
}

/// Columns of lists have none.
bool hasText(const QStyleOption* option)
{
  const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
  return header != nullptr && !header->text.isEmpty();
}

/// A line of the palette's quiet edge along the bottom of `rect`.
void drawLine(QPainter& painter, const QRect& rect, const QPalette& palette)
{
  painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                   palette.color(QPalette::Mid));
}

}  // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

/// What is behind a scroll bar is seen beside its handle.
void HouseStyle::polish(QWidget* widget)
{
  QProxyStyle::polish(widget);
  if (qobject_cast<QScrollBar*>(widget) != nullptr)
    widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
  switch (element) {
    case PE_PanelButtonCommand:
      return paintButton(*painter, *option, widget);
    case PE_PanelButtonTool:
      return paintTool(*painter, *option);
    case PE_IndicatorCheckBox:
      return paintCheck(*painter, *option);
    case PE_IndicatorRadioButton:
      return paintRadio(*painter, *option);
    case PE_IndicatorBranch:
      if (option->state.testFlag(State_Selected)) {
        QStyleOption chosen(*option);
        chosen.palette.setColor(QPalette::ButtonText,
                                option->palette.color(QPalette::HighlightedText));
        return QProxyStyle::drawPrimitive(element, &chosen, painter, widget);
      }
      break;
    case PE_PanelTipLabel:
      return paintHint(*painter, *option);
    case PE_FrameTabBarBase:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
      return;
    case PE_FrameFocusRect:
      if (option->state.testFlag(State_KeyboardFocusChange) &&
          qobject_cast<const QAbstractItemView*>(widget) == nullptr)
        return paintFocus(*painter, *option, widget);
      break;
    case PE_PanelLineEdit:
      if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
          frame != nullptr && frame->lineWidth > 0)
        return paintField(*painter, *option);
      break;
    case PE_FrameLineEdit:
      return;
    default:
      break;
  }
  QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool HouseStyle::drewTabOrLabel(ControlElement element, const QStyleOption& option,
                                QPainter& painter, const QWidget* widget) const
{
  if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option)) {
    if (element == CE_TabBarTabShape) {
      paintTab(painter, *tab);
      return true;
    }
    if (element == CE_TabBarTabLabel && !tab->state.testFlag(State_Selected)) {
      QStyleOptionTab quiet(*tab);
      quiet.palette.setColor(QPalette::WindowText, quietText(quiet.palette));
      QProxyStyle::drawControl(element, &quiet, &painter, widget);
      return true;
    }
  }
  const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
  if (element == CE_PushButtonLabel && button != nullptr && isPrimary(widget) &&
      button->state.testFlag(State_Enabled)) {
    QStyleOptionButton strong(*button);
    strong.palette.setColor(QPalette::ButtonText, strong.palette.color(QPalette::HighlightedText));
    QProxyStyle::drawControl(element, &strong, &painter, widget);
    return true;
  }
  return false;
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
  if (drewTabOrLabel(element, *option, *painter, widget)) return;
  const auto* dock = qstyleoption_cast<const QStyleOptionDockWidget*>(option);
  if (element == CE_DockWidgetTitle && dock != nullptr)
    return paintDockTitle(*painter, *dock,
                          subElementRect(SE_DockWidgetTitleBarText, option, widget));
  if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
      element == CE_MenuBarItem && item != nullptr) {
    paintMenuTitle(*painter, *item, *this);
    return;
  }
  if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
    return paintHeading(*painter, *option);
  const auto* heading = qstyleoption_cast<const QStyleOptionHeader*>(option);
  if (element == CE_HeaderLabel && heading != nullptr && isOfColumn(option)) {
    // Common style asks itself, not us, where the text is.
    QStyleOptionHeader inside(*heading);
    inside.rect.adjust(kBesideHeading, 0, -kBesideHeading, 0);
    return QProxyStyle::drawControl(element, &inside, painter, widget);
  }
  if (element == CE_ToolBar || element == CE_MenuBarEmptyArea) {
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    if (element == CE_ToolBar) drawLine(*painter, option->rect, option->palette);
    return;
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
  const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
  if (control == CC_ScrollBar && slider != nullptr) return paintScrollBar(*painter, *slider);
  const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
  if (control == CC_ComboBox && combo != nullptr)
    return paintCombo(*painter, *combo, *this, widget);
  const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
  if (control == CC_SpinBox && spin != nullptr) return paintSpin(*painter, *spin, *this, widget);
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const
{
  if (element == SE_PushButtonFocusRect) return option->rect;
  const QRect rect = QProxyStyle::subElementRect(element, option, widget);
  if (element == SE_DockWidgetCloseButton)
    return rect.translated(option->direction == Qt::LeftToRight ? -kGrid / 2 : kGrid / 2, 0);
  if (element == SE_HeaderLabel && isOfColumn(option))
    return {rect.left() + kBesideHeading, option->rect.top(), rect.width() - 2 * kBesideHeading,
            option->rect.height() - 1};
  const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
  if (element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0)
    return rect.adjusted(kGrid / 2, 0, -kGrid / 2, 0);
  return rect;
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                 SubControl part, const QWidget* widget) const
{
  const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
  if (control == CC_ScrollBar && slider != nullptr) return scrollBarPart(*slider, part);
  const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
  const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
  const bool typed = combo != nullptr && combo->editable && combo->frame;
  if (!typed || part != SC_ComboBoxEditField) return rect;
  // Text begins where it does in a line of text.
  const bool fromLeft = option->direction == Qt::LeftToRight;
  return rect.adjusted(fromLeft ? kGrid / 2 : 0, 0, fromLeft ? 0 : -kGrid / 2, 0);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
  QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
  if (type == CT_PushButton) {
    out.rwidth() += 2 * kGrid;
    out.setHeight(std::max(out.height(), kButtonHeight));
  } else if (type == CT_ComboBox || type == CT_LineEdit || type == CT_SpinBox) {
    out.setHeight(std::max(out.height(), kRowHeight));
  } else if (type == CT_HeaderSection && isOfColumn(option) && hasText(option)) {
    out += QSize(2 * kBesideHeading, kAboveHeading);
  } else if (type == CT_TabBarTab) {
    out.rheight() += kGrid / 2;
  }
  return out;
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                            const QWidget* widget) const
{
  switch (metric) {
    case PM_ScrollBarExtent:
      return kScrollBarWidth;
    case PM_ScrollBarSliderMin:
      return kLeastHandle;
    case PM_ToolTipLabelFrameWidth:
      return kGrid - 2;
    case PM_DockWidgetTitleMargin:
      return kGrid - 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
      return 2 * kGrid;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftVertical:
    case PM_ButtonShiftHorizontal:
      return 0;
    default:
      return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

QIcon HouseStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                               const QWidget* widget) const
{
  if (which == SP_TitleBarCloseButton) return icon(QStringLiteral("close"));
  return QProxyStyle::standardIcon(which, option, widget);
}

}  // namespace sextant::desktop
