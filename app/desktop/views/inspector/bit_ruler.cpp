// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/bit_ruler.h"

#include "desktop/look/palette.h"
#include "desktop/look/tints.h"
#include "desktop/views/inspector/ruler_accessible.h"

#include <algorithm>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace sextant::desktop {
namespace {

constexpr int kLegendLine = 24;
constexpr int kSwatch = 10;
constexpr int kBar = 3;  ///< the coloured edge below a field's nibbles
constexpr int kBits = net::Address::kBits;

QFont small(const QFont& font)
{
  return scaled(font, -1);
}

}  // namespace

BitRuler::BitRuler(QWidget* parent) : QWidget(parent)
{
  installRulerAccessible();
  setFocusPolicy(Qt::TabFocus);
  setMouseTracking(true);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setContent(rulerContent(net::Prefix{}));
}

void BitRuler::setContent(const RulerContent& content)
{
  m_content = content;
  m_current = -1;
  updateGeometry();
  update();
  updateAccessible();
}

void BitRuler::setLegendShown(bool shown)
{
  m_legendShown = shown;
  updateGeometry();
  update();
}

void BitRuler::setCurrentField(int field)
{
  const int last = static_cast<int>(m_content.fields.size()) - 1;
  const int wanted = std::clamp(field, -1, last);
  if (wanted == m_current) return;
  m_current = wanted;
  update();
  updateAccessible();
  Q_EMIT currentFieldChanged(m_current);
}

QString BitRuler::fieldText(int field) const
{
  if (field < 0 || field >= static_cast<int>(m_content.fields.size())) return {};
  const RulerField& f = m_content.fields[static_cast<std::size_t>(field)];
  const QString place =
      f.bits == 1 ? tr("bit %1").arg(f.from) : tr("bits %1–%2").arg(f.from).arg(f.end() - 1);
  const QString value = f.valueText.isEmpty() ? tr("open") : f.valueText;
  if (f.meaning.isEmpty()) return tr("%1, %2: %3").arg(f.name, place, value);
  return tr("%1, %2: %3, %4").arg(f.name, place, value, f.meaning);
}

RulerGeometry BitRuler::geometryFor(int width) const
{
  const QFontMetricsF digits(addressFont(font()));
  RulerGeometry::Metrics metrics;
  metrics.width = width - 2;
  metrics.least = digits.horizontalAdvance(u'0') + 3;
  metrics.most = metrics.least + 10;
  metrics.nameHeight = QFontMetricsF(small(font())).height() + 1;
  metrics.cellHeight = digits.height() + kGrid;
  metrics.markHeight = metrics.nameHeight;
  return RulerGeometry(metrics);
}

QSize BitRuler::sizeHint() const
{
  constexpr int kUsual = 344;
  return {kUsual, heightForWidth(kUsual)};
}

QSize BitRuler::minimumSizeHint() const
{
  const QFontMetricsF digits(addressFont(font()));
  const int width = static_cast<int>(digits.horizontalAdvance(u'0') * 18);
  return {width, heightForWidth(std::max(width, this->width()))};
}

int BitRuler::heightForWidth(int width) const
{
  const int cells = static_cast<int>(geometryFor(width).height()) + 1;
  if (!m_legendShown) return cells;
  return cells + kGrid / 2 + static_cast<int>(legend().size()) * kLegendLine;
}

std::vector<int> BitRuler::legend() const
{
  std::vector<int> out;
  for (std::size_t i = 0; i < m_content.fields.size(); ++i) {
    const RulerField& field = m_content.fields[i];
    const bool told = field.level > 0 || (!field.valueText.isEmpty() && field.level < 0);
    if (told) out.push_back(static_cast<int>(i));
  }
  return out;
}

QRect BitRuler::legendLine(int field) const
{
  const auto lines = legend();
  const auto found = std::ranges::find(lines, field);
  if (!m_legendShown || found == lines.end()) return {};
  const int top = static_cast<int>(geometryFor(width()).height()) + 1 + kGrid / 2;
  return {0, top + static_cast<int>(found - lines.begin()) * kLegendLine, width(), kLegendLine};
}

int BitRuler::fieldAt(QPoint place) const
{
  const int count = static_cast<int>(m_content.fields.size());
  const int bit = geometryFor(width()).bitAt(place);
  for (int i = 0; i < count; ++i) {
    const RulerField& field = m_content.fields[static_cast<std::size_t>(i)];
    if (field.from <= bit && bit < field.end()) return i;
    if (legendLine(i).contains(place)) return i;
  }
  return -1;
}

QColor BitRuler::tint(const RulerField& field) const
{
  return field.level < 0 ? quietText(palette()) : levelColour(field.level, palette());
}

void BitRuler::paintEvent(QPaintEvent* /*event*/)
{
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const RulerGeometry geometry = geometryFor(width());
  for (int i = 0; i < static_cast<int>(m_content.fields.size()); ++i) {
    paintField(painter, geometry, i);
  }
  paintNibbles(painter, geometry);
  paintEnd(painter, geometry);
  if (m_legendShown) paintLegend(painter);
  if (!hasFocus()) return;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void BitRuler::paintField(QPainter& painter, const RulerGeometry& geometry, int field) const
{
  const RulerField& f = m_content.fields[static_cast<std::size_t>(field)];
  const QColor colour = tint(f);
  const int fixedEnd = std::clamp(m_content.prefix.length(), f.from, f.end());
  painter.setPen(Qt::NoPen);
  const double share = field == m_current ? 0.5 : f.level < 0 ? 0.1 : 0.24;
  for (const QRectF& cells : geometry.stretches(f.from, fixedEnd)) {
    painter.fillRect(cells, washed(colour, palette(), share));
  }
  for (const QRectF& cells : geometry.stretches(fixedEnd, f.end())) {
    if (field == m_current) painter.fillRect(cells, washed(colour, palette(), 0.3));
    painter.fillRect(cells, freeBrush(palette()));
  }
  const auto all = geometry.stretches(f.from, f.end());
  for (const QRectF& cells : all) {
    painter.fillRect(QRectF(cells.left() + 1, cells.bottom() - kBar, cells.width() - 2, kBar),
                     colour);
  }
  const auto widest = std::ranges::max_element(all, {}, [](const QRectF& r) { return r.width(); });
  if (widest != all.end()) paintName(painter, *widest, f);
}

void BitRuler::paintName(QPainter& painter, const QRectF& cells, const RulerField& field) const
{
  painter.setFont(small(font()));
  const QFontMetricsF metrics(painter.font());
  const QRectF line(cells.left(), cells.top() - metrics.height() - 1, cells.width(),
                    metrics.height());
  if (metrics.horizontalAdvance(field.name) > line.width()) return;  // the legend names it
  painter.setPen(quietText(palette()));
  painter.drawText(line, Qt::AlignCenter, field.name);
}

void BitRuler::paintNibbles(QPainter& painter, const RulerGeometry& geometry) const
{
  painter.setFont(addressFont(font()));
  const auto address = m_content.prefix.address();
  for (int i = 0; i < kBits / 4; ++i) {
    const QRectF cell = geometry.nibble(i).adjusted(0, 0, 0, -kBar);
    const bool open = i * 4 >= m_content.prefix.length();
    painter.setPen(open ? quietText(palette()) : palette().color(QPalette::Text));
    if (!open)
      painter.drawText(cell, Qt::AlignCenter, QString::number(address.field(i * 4, 4), 16));
    if (i % 4 != 3 || i == kBits / 4 - 1) continue;
    const QRectF next = geometry.nibble(i + 1);
    if (next.top() != geometry.nibble(i).top()) continue;
    painter.setPen(quietText(palette()));
    painter.drawText(QRectF(cell.right(), cell.top(), next.left() - cell.right(), cell.height()),
                     Qt::AlignCenter, QStringLiteral(":"));
  }
}

/// Where the prefix ends: a line through the cells and its length below.
void BitRuler::paintEnd(QPainter& painter, const RulerGeometry& geometry) const
{
  const int length = m_content.prefix.length();
  if (length == 0) return;
  const QRectF last = geometry.stretches(length - 1, length).front();
  const QColor colour = palette().color(QPalette::Text);
  painter.setPen(QPen(colour, 2));
  painter.drawLine(QPointF(last.right(), last.top() - 2), QPointF(last.right(), last.bottom() + 3));
  const QString text = u'/' % QString::number(length);
  painter.setFont(scaled(addressFont(font()), -1, true));
  const QFontMetricsF metrics(painter.font());
  const double width = metrics.horizontalAdvance(text);
  const double left =
      std::clamp(last.right() - width / 2, 0.0, std::max(0.0, geometry.width() - width));
  painter.setPen(colour);
  painter.drawText(QRectF(left, last.bottom() + 2, width + 1, metrics.height()), Qt::AlignLeft,
                   text);
}

void BitRuler::paintLegend(QPainter& painter) const
{
  const QFontMetrics metrics(font());
  int nameWidth = 0;
  for (const int field : legend()) {
    const QString& name = m_content.fields[static_cast<std::size_t>(field)].name;
    nameWidth = std::max(nameWidth, metrics.horizontalAdvance(name) + 2);
  }
  nameWidth = std::min(nameWidth, width() / 3);
  for (const int field : legend()) paintLegendLine(painter, field, legendLine(field), nameWidth);
}

void BitRuler::paintLegendLine(QPainter& painter, int field, const QRect& line, int nameWidth) const
{
  const RulerField& f = m_content.fields[static_cast<std::size_t>(field)];
  if (field == m_current) painter.fillRect(line, washed(tint(f), palette(), 0.18));
  const QRectF swatch(2, line.center().y() - kSwatch / 2.0 + 0.5, kSwatch, kSwatch);
  painter.setPen(Qt::NoPen);
  painter.setBrush(tint(f));
  painter.drawRoundedRect(swatch, 2, 2);
  painter.setFont(font());
  const QFontMetrics metrics(font());
  painter.setPen(quietText(palette()));
  int x = kSwatch + kGrid;
  painter.drawText(QRect(x, line.top(), nameWidth, line.height()), Qt::AlignVCenter,
                   metrics.elidedText(f.name, Qt::ElideRight, nameWidth));
  x += nameWidth + kGrid + kGrid / 2;
  const QString bits = QStringLiteral("%1–%2").arg(f.from).arg(f.end() - 1);
  const QFont mono = scaled(addressFont(font()), -1);
  const int bitsWidth = QFontMetrics(mono).horizontalAdvance(QStringLiteral("000–000"));
  painter.setFont(mono);
  painter.drawText(QRect(width() - bitsWidth, line.top(), bitsWidth, line.height()),
                   Qt::AlignVCenter | Qt::AlignRight, bits);
  const int valueWidth = QFontMetrics(mono).horizontalAdvance(f.valueText);
  const int room = width() - x - bitsWidth - kGrid;
  const QString value = f.valueText.isEmpty() && f.meaning.isEmpty() ? tr("open") : f.valueText;
  const int shown = std::min(std::max(valueWidth, f.valueText.isEmpty() ? room : 0), room);
  if (f.meaning.isEmpty() || !value.isEmpty()) {
    painter.drawText(QRect(x, line.top(), f.meaning.isEmpty() ? room : shown, line.height()),
                     Qt::AlignVCenter, QFontMetrics(mono).elidedText(value, Qt::ElideRight, room));
    if (!value.isEmpty() && !f.meaning.isEmpty()) x += shown + kGrid;
  }
  const int rest = width() - x - bitsWidth - kGrid;
  if (f.meaning.isEmpty() || rest <= 0) return;
  painter.setFont(font());
  painter.setPen(palette().color(QPalette::Text));
  painter.drawText(QRect(x, line.top(), rest, line.height()), Qt::AlignVCenter,
                   metrics.elidedText(f.meaning, Qt::ElideRight, rest));
}

bool BitRuler::event(QEvent* event)
{
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), fieldText(fieldAt(help->pos())), this);
    return true;
  }
  return QWidget::event(event);
}

void BitRuler::mouseMoveEvent(QMouseEvent* event)
{
  setCurrentField(fieldAt(event->pos()));
}

void BitRuler::leaveEvent(QEvent* /*event*/)
{
  if (!hasFocus()) setCurrentField(-1);
}

void BitRuler::focusInEvent(QFocusEvent* event)
{
  if (m_current < 0) setCurrentField(0);
  QWidget::focusInEvent(event);
}

void BitRuler::keyPressEvent(QKeyEvent* event)
{
  const int last = static_cast<int>(m_content.fields.size()) - 1;
  switch (event->key()) {
    case Qt::Key_Left:
      setCurrentField(std::max(0, m_current - 1));
      break;
    case Qt::Key_Right:
      setCurrentField(std::min(last, m_current + 1));
      break;
    case Qt::Key_Home:
      setCurrentField(0);
      break;
    case Qt::Key_End:
      setCurrentField(last);
      break;
    default:
      QWidget::keyPressEvent(event);
  }
}

void BitRuler::updateAccessible()
{
  setAccessibleName(tr("Bits of %1").arg(QString::fromStdString(net::toString(m_content.prefix))));
  QAccessibleValueChangeEvent change(this, fieldText(m_current));
  QAccessible::updateAccessibility(&change);
}

}  // namespace sextant::desktop
