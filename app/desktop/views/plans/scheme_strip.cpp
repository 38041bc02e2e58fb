// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/plans/scheme_strip.h"

#include "desktop/look/palette.h"
#include "desktop/look/tints.h"
#include "desktop/models/plans/plan_words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace sextant::desktop {
namespace {

constexpr int kBarHeight = 28;
constexpr int kMiniHeight = 10;
/// The block's own bits say little: they get as much room as this many bits of a field.
constexpr int kBlockBits = 5;

struct Part {
  QRect area;
  int index = 0;  ///< of the level's colour
  int end = 0;    ///< prefix length
};

std::vector<Part> partsOf(const QRect& area, const model::Scheme& scheme)
{
  int bits = kBlockBits;
  for (const model::SchemeField& field : scheme.fields) bits += field.bits;
  const auto at = [&](int bit) { return area.left() + area.width() * bit / bits; };
  std::vector<Part> parts;
  const auto add = [&](int from, int to, int index, int end) {
    parts.push_back({{at(from), area.top(), at(to) - at(from) - 1, area.height()}, index, end});
  };
  add(0, kBlockBits, 0, scheme.blockLength);
  int from = kBlockBits;
  for (std::size_t i = 0; i < scheme.fields.size(); ++i) {
    const int to = from + scheme.fields[i].bits;
    add(from, to, static_cast<int>(i) + 1, scheme.lengthAfter(i));
    from = to;
  }
  return parts;
}

QString titleOfPart(const Part& part, const model::Scheme& scheme, const wording::Words& words)
{
  if (part.index == 0) return SchemeStrip::tr("Block");
  return titleOf(words, scheme.fields[static_cast<std::size_t>(part.index) - 1]);
}

QString tipOf(const Part& part, const model::Scheme& scheme, const wording::Words& words)
{
  if (part.index == 0) return SchemeStrip::tr("The block's own %n bits", nullptr, part.end);
  const model::SchemeField& field = scheme.fields[static_cast<std::size_t>(part.index) - 1];
  return SchemeStrip::tr("%1: %n bits, prefixes of /%2", nullptr, field.bits)
      .arg(titleOf(words, field))
      .arg(part.end);
}

}  // namespace

void paintScheme(QPainter& painter, const QRect& area, const model::Scheme& scheme,
                 const SchemePaint& paint)
{
  QRect bars = area;
  bars.setHeight(paint.named ? kBarHeight : kMiniHeight);
  const QFontMetrics metrics(painter.font());
  for (const Part& part : partsOf(bars, scheme)) {
    const QColor colour = levelColour(part.index, paint.palette);
    painter.fillRect(part.area, colour);
    if (!paint.named) continue;
    const QRect inside = part.area.adjusted(4, 0, -4, 0);
    const QString title = titleOfPart(part, scheme, paint.words);
    painter.setPen(textOn(colour));
    painter.drawText(inside, Qt::AlignCenter,
                     metrics.elidedText(title, Qt::ElideRight, inside.width()));
    painter.setPen(quietText(paint.palette));
    const QRect below(part.area.left(), part.area.bottom() + 2, part.area.width(),
                      metrics.height());
    painter.drawText(below, Qt::AlignRight | Qt::AlignTop, QStringLiteral("/%1").arg(part.end));
  }
}

SchemeStrip::SchemeStrip(const wording::Words& words, QWidget* parent)
    : QWidget(parent), m_words(words)
{
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Fields of the scheme"));
}

void SchemeStrip::setScheme(const model::Scheme& scheme)
{
  m_scheme = scheme;
  setAccessibleDescription(roomText(m_words, scheme));
  update();
}

void SchemeStrip::clear()
{
  m_scheme = {};
  update();
}

QSize SchemeStrip::sizeHint() const
{
  return {40 * kGrid, kBarHeight + 4 + fontMetrics().height()};
}

void SchemeStrip::paintEvent(QPaintEvent* /*event*/)
{
  if (m_scheme.fields.empty()) return;
  QPainter painter(this);
  paintScheme(painter, rect(), m_scheme, {m_words, palette(), true});
}

bool SchemeStrip::event(QEvent* event)
{
  if (event->type() != QEvent::ToolTip || m_scheme.fields.empty()) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  for (const Part& part : partsOf(rect(), m_scheme)) {
    if (!part.area.contains(help->pos())) continue;
    QToolTip::showText(help->globalPos(), tipOf(part, m_scheme, m_words), this);
    return true;
  }
  QToolTip::hideText();
  return true;
}

}  // namespace sextant::desktop
