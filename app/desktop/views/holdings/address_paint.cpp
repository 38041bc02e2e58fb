// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/holdings/address_paint.h"

#include "desktop/look/tints.h"

#include <QPainter>

namespace sextant::desktop {
namespace {

constexpr int kGroupBits = 16;
constexpr int kNibbleBits = 4;
constexpr int kLineHeight = 2;

/// Digits of the groups in `text`, the last of which ends at bit `end`.
void placeGroups(QStringView text, qsizetype offset, int end, std::vector<int>& out)
{
  int bit = end;
  qsizetype inGroup = 0;
  for (qsizetype at = text.size(); at-- > 0;) {
    if (text[at] == u':') {
      bit = bit - kGroupBits + static_cast<int>(inGroup) * kNibbleBits;
      inGroup = 0;
      continue;
    }
    bit -= kNibbleBits;
    ++inGroup;
    out[static_cast<std::size_t>(offset + at)] = bit;
  }
}

}  // namespace

std::vector<int> bitsOfCharacters(const QString& text)
{
  std::vector<int> out(static_cast<std::size_t>(text.size()), -1);
  const qsizetype slash = text.indexOf(u'/');
  const QStringView address = QStringView(text).left(slash < 0 ? text.size() : slash);
  if (address.contains(u'.')) return out;
  const qsizetype gap = address.indexOf(QStringLiteral("::"));
  const QStringView head = gap < 0 ? address : address.left(gap);
  const auto groups = head.isEmpty() ? 0 : static_cast<int>(head.count(u':')) + 1;
  placeGroups(head, 0, groups * kGroupBits, out);
  if (gap >= 0) placeGroups(address.mid(gap + 2), gap + 2, net::Address::kBits, out);
  return out;
}

void paintAddress(QPainter& painter, const QRect& rect, const QString& text,
                  const AddressPaint& how, const PlanLevels& levels, const QPalette& palette)
{
  const QFontMetrics metrics = painter.fontMetrics();
  const int width = metrics.horizontalAdvance(QLatin1Char('0'));
  const int baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2 + 2;
  const std::vector<int> bits = bitsOfCharacters(text);
  int x = rect.left();
  for (qsizetype i = 0; i < text.size() && x + width <= rect.right(); ++i, x += width) {
    const int bit = bits[static_cast<std::size_t>(i)];
    const bool own = bit >= how.fixedBits && bit < how.prefix.length();
    painter.setPen(own || (how.fixedBits == 0 && bit >= 0) ? how.text : how.quiet);
    painter.drawText(x, baseline, text.mid(i, 1));
    const int level = bit < 0 || bit >= how.prefix.length() ? -1 : levels.levelAt(how.prefix, bit);
    if (level < 1) continue;
    painter.fillRect(x, baseline + 3, width - 1, kLineHeight, levelColour(level, palette));
  }
}

}  // namespace sextant::desktop
