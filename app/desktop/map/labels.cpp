// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/map/labels.h"

#include "desktop/look/palette.h"
#include "desktop/look/tints.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QLocale>

namespace sextant::desktop {
namespace {

constexpr double kPad = 5;
/// Below this width a label has every pixel it can get.
constexpr double kNarrow = 64;
constexpr std::size_t kMost = 420;
constexpr qsizetype kKept = 6000;
/// From here on a count is told as a power of two.
constexpr double kLargeCount = 1 << 24;

double areaOf(const LabelPlace& place)
{
  return place.area.width() * place.area.height();
}

}  // namespace

QString markedName(const Picture& picture, const Node& node)
{
  QString name = picture.text(node.name);
  if (node.group) return name;
  if (node.pinned) return u"■ " + name;
  if (picture.ofDraft() || node.status == model::Status::active) return name;
  return statusMark(node.status) + u' ' + name;
}

QString roundCountText(double count)
{
  if (count < kLargeCount) return QLocale().toString(static_cast<qlonglong>(count));
  return QStringLiteral("2^%1").arg(std::lround(std::log2(count)));
}

void Labels::setFont(const QFont& font)
{
  m_fonts = {font, scaled(font, 0, true), scaled(font, -1), addressFont(scaled(font, -1))};
  for (std::size_t face = 0; face < faceTotal; ++face) {
    m_words[face].clear();
    m_ellipsis[face] = QFontMetricsF(m_fonts[face]).horizontalAdvance(u'…');
  }
  m_nameHeight = QFontMetricsF(m_fonts[strong]).height();
  m_smallHeight = QFontMetricsF(m_fonts[small]).height();
  m_addressHeight = QFontMetricsF(m_fonts[address]).height();
}

const Labels::Word& Labels::word(const QString& text, Face face)
{
  QHash<QString, Word>& words = m_words[face];
  if (const auto found = words.constFind(text); found != words.constEnd()) return *found;
  if (words.size() > kKept) words.clear();
  Word made;
  made.text = QStaticText(text);
  made.text.setTextFormat(Qt::PlainText);
  made.text.setPerformanceHint(QStaticText::AggressiveCaching);
  made.text.prepare({}, m_fonts[face]);
  made.width = made.text.size().width();
  return *words.insert(text, made);
}

QString Labels::fitted(const QString& text, Face face, double width)
{
  if (text.isEmpty() || width < m_nameHeight) return {};
  const double full = word(text, face).width;
  if (full <= width) return text;
  const double share = (width - m_ellipsis[face]) / full;
  auto kept = static_cast<qsizetype>(share * static_cast<double>(text.size()));
  while (kept > 0) {
    QString shorter = text.left(kept).trimmed() + u'…';
    if (word(shorter, face).width <= width) return shorter;
    --kept;
  }
  return {};
}

Labels::Line Labels::fittedName(const QString& name, double width)
{
  for (const Face face : {plain, small}) {
    if (word(name, face).width <= width) return {name, face};
  }
  const bool division = name.size() > 2 && QStringLiteral("市县区").contains(name.back());
  const QString shorter = division ? name.chopped(1) : name;
  for (const Face face : {plain, small}) {
    if (word(shorter, face).width <= width) return {shorter, face};
  }
  return {fitted(shorter, small, width), small};
}

double Labels::heightOf(Face face) const
{
  if (face == small) return m_smallHeight;
  return face == address ? m_addressHeight : m_nameHeight;
}

QString Labels::fittedPrefix(net::Prefix prefix, double width)
{
  QString whole = m_form.text(prefix);
  if (word(whole, address).width <= width) return whole;
  const qsizetype slash = whole.indexOf(u'/');
  qsizetype colon = whole.lastIndexOf(u':', slash - (whole[slash - 1] == u':' ? 3 : 1));
  while (colon > 0 && whole[colon - 1] == u':') --colon;
  QString tail = colon > 0 ? whole.mid(colon) : QString();
  if (colon > 0 && word(u'…' + tail, address).width <= width) return u'…' + tail;
  if (colon > 0 && word(tail, address).width <= width) return tail;
  const QString length = whole.mid(slash);
  return word(length, address).width <= width ? length : QString();
}

void Labels::write(QPainter& painter, const Line& line, QPointF at)
{
  painter.setFont(m_fonts[line.face]);
  const Word& laid = word(line.text, line.face);
  painter.drawStaticText(at, laid.text);
  const QSizeF size(laid.width, heightOf(line.face));
  m_drawn.push_back({QRectF(at, size), m_place});
}

/// The largest places, and of equally large ones all or none.
std::vector<const LabelPlace*> Labels::chosen(const std::vector<LabelPlace>& places)
{
  std::vector<const LabelPlace*> out;
  for (const LabelPlace& place : places) out.push_back(&place);
  if (out.size() <= kMost) return out;
  std::vector<double> areas;
  for (const LabelPlace& place : places) areas.push_back(place.strip ? 1e12 : areaOf(place));
  std::nth_element(areas.begin(), areas.begin() + kMost, areas.end(), std::greater<>());
  const double limit = areas[kMost] * 1.02;
  std::erase_if(out, [limit](const LabelPlace* p) { return !p->strip && areaOf(*p) <= limit; });
  return out;
}

void Labels::draw(QPainter& painter, const Picture& picture, const Colours& colours,
                  const std::vector<LabelPlace>& places)
{
  m_drawn.clear();
  for (const LabelPlace* place : chosen(places)) {
    m_place = place->area;
    if (place->strip) {
      strip(painter, picture, *place);
    } else if (place->freeCount > 0) {
      freeSpace(painter, colours, *place);
    } else {
      leaf(painter, picture, *place);
    }
  }
}

void Labels::strip(QPainter& painter, const Picture& picture, const LabelPlace& place)
{
  const Node& node = picture.node(place.node);
  const QRectF bar = place.area.adjusted(1, 0, -1, -1);
  painter.fillRect(bar, QColor(place.ground));
  painter.setPen(textOn(QColor(place.ground)));
  const double room = bar.width() - 2 * kPad;
  const QString name = fitted(markedName(picture, node), strong, room);
  const double y = bar.top() + (bar.height() - m_nameHeight) / 2;
  if (!name.isEmpty()) write(painter, {name, strong}, {bar.left() + kPad, y});
  const double used = name.isEmpty() ? 0 : word(name, strong).width + 2 * kPad;
  const QString prefix = fittedPrefix(place.prefix, room - used);
  const double below = bar.top() + (bar.height() - m_addressHeight) / 2;
  if (prefix.isEmpty()) return;
  write(painter, {prefix, address}, {bar.left() + kPad + used, below});
  const double left = used + word(prefix, address).width + 3 * kPad;
  const QString share = tr("%1 used").arg(shareText(static_cast<double>(node.share)));
  const double wide = word(share, plain).width;
  if (!node.group && left + wide <= room) {
    write(painter, {share, plain}, {bar.right() - kPad - wide, y});
  }
}

void Labels::leaf(QPainter& painter, const Picture& picture, const LabelPlace& place)
{
  const Node& node = picture.node(place.node);
  const double pad = place.area.width() < kNarrow ? kPad / 2 : kPad;
  const double room = place.area.width() - 2 * pad;
  const double height = place.area.height() - 2;
  std::vector<Line> lines;
  const Line name = fittedName(markedName(picture, node), room);
  if (!name.text.isEmpty()) lines.push_back(name);
  const QString prefix = fittedPrefix(place.prefix, room);
  const double used = lines.empty() ? 0 : heightOf(name.face);
  if (!prefix.isEmpty() && used + m_addressHeight <= height) lines.push_back({prefix, address});
  const QString code = picture.text(node.code);
  const bool three = used > 0 && lines.size() == 2 && used + 2 * m_addressHeight + 4 <= height;
  if (three && !code.isEmpty() && word(code, address).width <= room) {
    lines.push_back({code, address});
  }
  painter.setPen(textOn(QColor(place.ground)));
  double total = 0;
  for (const Line& line : lines) total += heightOf(line.face);
  double y = place.area.top() + std::clamp((place.area.height() - total) / 2, 0.0, 3.0);
  if (lines.size() == 1 && height < 2 * m_nameHeight) {
    y = place.area.center().y() - total / 2;
  }
  for (const Line& line : lines) {
    write(painter, line, {place.area.left() + pad, y});
    y += heightOf(line.face);
  }
}

QString Labels::freeText(const LabelPlace& place)
{
  const bool one = place.node == Picture::kNone && place.prefix.length() == place.freeLength;
  if (one) return tr("free");
  const QString count = roundCountText(place.freeCount);
  if (place.freeLength == net::Address::kBits) return tr("%1 addresses free").arg(count);
  return tr("%1 free /%2").arg(count).arg(place.freeLength);
}

void Labels::freeSpace(QPainter& painter, const Colours& colours, const LabelPlace& place)
{
  const double room = place.area.width() - 4 * kPad;
  const QString text = freeText(place);
  const double wide = word(text, plain).width;
  if (wide > room || place.area.height() < m_nameHeight + 4) return;
  // What tells of a whole parent has no one prefix.
  const bool one =
      place.node == Picture::kNone && place.area.height() >= m_nameHeight + m_addressHeight + 12;
  const QString prefix = one ? fittedPrefix(place.prefix, room) : QString();
  const double prefixWide = prefix.isEmpty() ? 0 : word(prefix, address).width;
  const double high = m_nameHeight + (prefix.isEmpty() ? 0 : m_addressHeight);
  QRectF plate(0, 0, std::max(wide, prefixWide) + 2 * kPad, high + 4);
  plate.moveCenter(place.area.center());
  painter.fillRect(plate, QColor(place.ground));
  painter.setPen(QColor(colours.line(place.ground, 0.72)));
  write(painter, {text, plain}, {plate.center().x() - wide / 2, plate.top() + 2});
  if (prefix.isEmpty()) return;
  write(painter, {prefix, address},
        {plate.center().x() - prefixWide / 2, plate.top() + 2 + m_nameHeight});
}

}  // namespace sextant::desktop
