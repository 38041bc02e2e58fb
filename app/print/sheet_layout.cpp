// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/sheet_layout.h"

#include "print/faces.h"

#include <algorithm>
#include <QFontMetricsF>
#include <QTextLayout>

namespace sextant::print::sheet_layout {

QFont faceOf(std::size_t column, model::Kind kind)
{
  const bool strong = kind == model::Kind::block || kind == model::Kind::allocation;
  if (column == prefix) return addressFace(7.2, strong);
  return textFace(7.2, strong && column == holder);
}

double roomOf(const Widths& widths, std::size_t column, int depth)
{
  const double indent = column == prefix ? kIndent * std::min(depth, kMostIndents) : 0;
  return mm(widths.at(column)) - 2 * kPadding - indent;
}

double heightOf(const SheetRow& row)
{
  return row.lines * kLine + 1.4 * kPadding;
}

QStringList fitted(const QString& text, const QFont& font, double room, int most)
{
  const QFontMetricsF metrics(font);
  if (metrics.horizontalAdvance(text) <= room) return {text};
  QTextLayout layout(text, font);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  layout.beginLayout();
  QStringList lines;
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(room);
    if (lines.size() == most - 1) {
      lines << metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, room);
      break;
    }
    lines << text.mid(line.textStart(), line.textLength()).trimmed();
  }
  layout.endLayout();
  return lines;
}

}  // namespace sextant::print::sheet_layout
