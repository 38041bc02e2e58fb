// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/house_paint.h"

#include "desktop/look/palette.h"
#include "desktop/look/tints.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace sextant::desktop {
namespace {

constexpr qreal kRound = 4;

/// Keeps what a painter is set to.
class Kept {
 public:
  explicit Kept(QPainter& painter) : m_painter(painter)
  {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
  }
  ~Kept() { m_painter.restore(); }
  Kept(const Kept&) = delete;
  Kept& operator=(const Kept&) = delete;

 private:
  QPainter& m_painter;
};

QColor mixed(const QColor& one, const QColor& other, float share)
{
  return QColor::fromRgbF(one.redF() + (other.redF() - one.redF()) * share,
                          one.greenF() + (other.greenF() - one.greenF()) * share,
                          one.blueF() + (other.blueF() - one.blueF()) * share);
}

bool on(const QStyleOption& option, QStyle::StateFlag flag)
{
  return option.state.testFlag(flag);
}

/// Around a field: to be seen on its own, and more so with the focus.
QPen fieldEdge(const QStyleOption& option)
{
  const QPalette& palette = option.palette;
  if (!on(option, QStyle::State_Enabled)) return palette.color(QPalette::Mid);
  if (on(option, QStyle::State_HasFocus)) return {palette.color(QPalette::Highlight), 2};
  return palette.color(QPalette::Dark);
}

void paintBox(QPainter& painter, const QRect& rect, const QPen& edge, const QBrush& ground,
              qreal round = kRound)
{
  const Kept kept(painter);
  const qreal half = edge.widthF() / 2;
  painter.setPen(edge);
  painter.setBrush(ground);
  painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), round, round);
}

QColor buttonGround(const QStyleOption& option, bool primary)
{
  const QPalette& palette = option.palette;
  const QColor still = palette.color(primary ? QPalette::Highlight : QPalette::Button);
  if (!on(option, QStyle::State_Enabled)) return palette.color(QPalette::Window);
  if (on(option, QStyle::State_Sunken) || on(option, QStyle::State_On))
    return mixed(still, primary ? QColor(Qt::black) : palette.color(QPalette::Highlight), 0.2F);
  if (on(option, QStyle::State_MouseOver))
    return mixed(still, primary ? QColor(Qt::black) : palette.color(QPalette::Highlight), 0.08F);
  return still;
}

/// Square, in the middle of what the indicator is given.
QRect indicator(const QStyleOption& option)
{
  const int side = qMin(option.rect.width(), option.rect.height());
  QRect square(0, 0, side, side);
  square.moveCenter(option.rect.center());
  return square;
}

QPen markEdge(const QStyleOption& option, bool filled)
{
  if (!on(option, QStyle::State_Enabled)) return option.palette.color(QPalette::Mid);
  if (filled || on(option, QStyle::State_MouseOver))
    return option.palette.color(QPalette::Highlight);
  return option.palette.color(QPalette::Dark);
}

QColor markGround(const QStyleOption& option, bool filled)
{
  if (!filled) return option.palette.color(QPalette::Base);
  return option.palette.color(on(option, QStyle::State_Enabled) ? QPalette::Highlight
                                                                : QPalette::Mid);
}

void paintArrow(QPainter& painter, QStyle::PrimitiveElement arrow, const QRect& rect, bool enabled,
                const QStyleOption& like, const QStyle& style)
{
  QStyleOption option(like);
  option.rect = rect;
  option.state.setFlag(QStyle::State_Enabled, enabled);
  option.state &= ~(QStyle::State_Sunken | QStyle::State_MouseOver);
  option.palette.setCurrentColorGroup(enabled ? QPalette::Active : QPalette::Disabled);
  style.drawPrimitive(arrow, &option, &painter, nullptr);
}

}  // namespace

bool isPrimary(const QWidget* widget)
{
  return widget != nullptr && widget->property(kPrimary).toBool();
}

void paintButton(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
  const bool primary = isPrimary(widget) && on(option, QStyle::State_Enabled);
  const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
  const bool byDefault = button != nullptr && on(option, QStyle::State_Enabled) &&
                         button->features.testFlag(QStyleOptionButton::DefaultButton);
  if (button != nullptr && button->features.testFlag(QStyleOptionButton::Flat) &&
      !on(option, QStyle::State_MouseOver) && !on(option, QStyle::State_Sunken))
    return;
  const QColor ground = buttonGround(option, primary);
  QPen edge(
      option.palette.color(on(option, QStyle::State_Enabled) ? QPalette::Dark : QPalette::Mid));
  if (byDefault) edge = option.palette.color(QPalette::Highlight);
  if (primary) edge = ground;
  paintBox(painter, option.rect, edge, ground);
}

void paintField(QPainter& painter, const QStyleOption& option)
{
  paintBox(
      painter, option.rect, fieldEdge(option),
      option.palette.color(on(option, QStyle::State_Enabled) ? QPalette::Base : QPalette::Window));
}

void paintTool(QPainter& painter, const QStyleOption& option)
{
  const QPalette& palette = option.palette;
  const bool raised = on(option, QStyle::State_Raised) && !on(option, QStyle::State_AutoRaise);
  const bool pressed = on(option, QStyle::State_Sunken) || on(option, QStyle::State_On);
  const bool over = on(option, QStyle::State_MouseOver) && on(option, QStyle::State_Enabled);
  if (raised && !pressed) {
    paintButton(painter, option, nullptr);
  } else if (pressed || over) {
    QColor ground = palette.color(pressed ? QPalette::Highlight : QPalette::WindowText);
    ground.setAlphaF(pressed ? 0.22F : 0.09F);
    paintBox(painter, option.rect, QPen(Qt::NoPen), ground);
  }
}

void paintCheck(QPainter& painter, const QStyleOption& option)
{
  const bool part = on(option, QStyle::State_NoChange);
  const bool filled = part || on(option, QStyle::State_On);
  const QRect box = indicator(option);
  paintBox(painter, box, markEdge(option, filled), markGround(option, filled), 3);
  if (!filled) return;
  const Kept kept(painter);
  const qreal unit = box.width() / 16.0;
  painter.translate(box.topLeft());
  painter.scale(unit, unit);
  painter.setPen(QPen(option.palette.color(QPalette::HighlightedText), 2, Qt::SolidLine,
                      Qt::RoundCap, Qt::RoundJoin));
  if (part) {
    painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
  } else {
    painter.drawPolyline(QPolygonF{{4, 8.5}, {7, 11.5}, {12, 5}});
  }
}

void paintRadio(QPainter& painter, const QStyleOption& option)
{
  const bool filled = on(option, QStyle::State_On);
  const QRect box = indicator(option);
  paintBox(painter, box, markEdge(option, filled), markGround(option, filled), box.width() / 2.0);
  if (!filled) return;
  const Kept kept(painter);
  painter.setPen(Qt::NoPen);
  painter.setBrush(option.palette.color(QPalette::HighlightedText));
  const qreal radius = box.width() / 5.0;
  painter.drawEllipse(QRectF(box).center(), radius, radius);
}

void paintTab(QPainter& painter, const QStyleOptionTab& option)
{
  const bool chosen = on(option, QStyle::State_Selected);
  const bool over = on(option, QStyle::State_MouseOver) && on(option, QStyle::State_Enabled);
  if (!chosen && !over) return;
  constexpr int kLine = 3;
  QRect line = option.rect.adjusted(kGrid, 0, -kGrid, 0);
  const bool below =
      option.shape == QTabBar::RoundedSouth || option.shape == QTabBar::TriangularSouth;
  if (below) {
    line.setBottom(line.top() + kLine - 1);
  } else {
    line.setTop(line.bottom() - kLine + 1);
  }
  paintBox(painter, line, QPen(Qt::NoPen),
           option.palette.color(chosen ? QPalette::Highlight : QPalette::Mid), kLine / 2.0);
}

void paintDockTitle(QPainter& painter, const QStyleOptionDockWidget& option, const QRect& text)
{
  const Kept kept(painter);
  painter.setFont(scaled(painter.font(), 0, true));
  painter.setPen(quietText(option.palette));
  const QRect room = text.adjusted(kGrid, 0, 0, 0);
  painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic,
                   painter.fontMetrics().elidedText(option.title, Qt::ElideRight, room.width()));
}

void paintMenuTitle(QPainter& painter, const QStyleOptionMenuItem& option, const QStyle& style)
{
  const QPalette& palette = option.palette;
  const bool enabled = on(option, QStyle::State_Enabled);
  painter.fillRect(option.rect, palette.color(QPalette::Window));
  const bool lit = on(option, QStyle::State_Selected) || on(option, QStyle::State_Sunken);
  if (enabled && lit)
    paintBox(painter, option.rect.adjusted(0, 2, 0, -2), QPen(Qt::NoPen),
             palette.color(QPalette::Highlight));
  int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
  if (style.styleHint(QStyle::SH_UnderlineShortcut, &option) == 0) flags |= Qt::TextHideMnemonic;
  style.drawItemText(&painter, option.rect, flags, palette, enabled, option.text,
                     enabled && lit ? QPalette::HighlightedText : QPalette::WindowText);
}

void paintFocus(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
  const bool primary = isPrimary(widget);
  const QColor ring = option.palette.color(primary ? QPalette::WindowText : QPalette::Highlight);
  paintBox(painter, option.rect, QPen(ring, 2), Qt::NoBrush);
}

void paintCombo(QPainter& painter, const QStyleOptionComboBox& option, const QStyle& style,
                const QWidget* widget)
{
  if (option.frame && option.editable) {
    paintField(painter, option);
  } else if (option.frame) {
    paintButton(painter, option, widget);
    if (on(option, QStyle::State_HasFocus)) paintFocus(painter, option, nullptr);
  }
  const QRect arrow =
      style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
  paintArrow(painter, QStyle::PE_IndicatorArrowDown, arrow, on(option, QStyle::State_Enabled),
             option, style);
}

void paintSpin(QPainter& painter, const QStyleOptionSpinBox& option, const QStyle& style,
               const QWidget* widget)
{
  if (option.frame) paintField(painter, option);
  if (option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
  const bool enabled = on(option, QStyle::State_Enabled);
  const auto arrow = [&](QStyle::PrimitiveElement shape, QStyle::SubControl part,
                         QAbstractSpinBox::StepEnabledFlag step) {
    paintArrow(painter, shape, style.subControlRect(QStyle::CC_SpinBox, &option, part, widget),
               enabled && option.stepEnabled.testFlag(step), option, style);
  };
  arrow(QStyle::PE_IndicatorArrowUp, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
  arrow(QStyle::PE_IndicatorArrowDown, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
}

}  // namespace sextant::desktop
