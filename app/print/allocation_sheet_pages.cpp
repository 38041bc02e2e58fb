// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/allocation_sheet_pages.h"

#include "print/faces.h"
#include "print/sheet_layout.h"

#include <algorithm>
#include <QLocale>
#include <QPainter>

namespace sextant::print {
namespace {

namespace at = sheet_layout;

constexpr double kRight = mm(297 - 10);
constexpr QRgb kGrid = 0xffb4b8c0;
constexpr QRgb kHeadingGround = 0xffe9ecf1;
constexpr QRgb kBlockGround = 0xfff1f3f7;
constexpr QRgb kAllocationGround = 0xfff8f9fb;

QPen line(double points, QRgb colour)
{
  QPen pen{QColor(colour)};
  pen.setWidthF(pt(points));
  return pen;
}

bool isRight(std::size_t column)
{
  return column == at::number || column == at::space || column == at::used;
}

std::array<QString, kSheetColumns> headingsOf(const wording::Words& words, int unitLength)
{
  const auto say = [&words](const char* text) { return words.text("print", text); };
  return {say(QT_TRANSLATE_NOOP("print", "No.")),
          say(QT_TRANSLATE_NOOP("print", "Prefix")),
          say(QT_TRANSLATE_NOOP("print", "Kind")),
          say(QT_TRANSLATE_NOOP("print", "Status")),
          say(QT_TRANSLATE_NOOP("print", "Holder")),
          say(QT_TRANSLATE_NOOP("print", "Place in the plan")),
          say(QT_TRANSLATE_NOOP("print", "Zone")),
          say(QT_TRANSLATE_NOOP("print", "Count of /%1")).arg(unitLength),
          say(QT_TRANSLATE_NOOP("print", "Utilisation")),
          say(QT_TRANSLATE_NOOP("print", "In force")),
          say(QT_TRANSLATE_NOOP("print", "Document")),
          say(QT_TRANSLATE_NOOP("print", "Contact"))};
}

QString subtitleOf(const SheetHead& head, const wording::Words& words)
{
  const auto say = [&words](const char* text) { return words.text("print", text); };
  const bool chinese = words.language() == wording::Language::zh;
  const QLocale locale(chinese ? QLocale::Chinese : QLocale::English);
  QStringList parts;
  if (!head.unit.isEmpty()) parts << say(QT_TRANSLATE_NOOP("print", "Unit: %1")).arg(head.unit);
  parts << say(QT_TRANSLATE_NOOP("print", "Register: %1")).arg(head.registerName);
  if (!head.under.isEmpty()) parts << say(QT_TRANSLATE_NOOP("print", "Under: %1")).arg(head.under);
  parts << say(QT_TRANSLATE_NOOP("print", "Holdings: %1")).arg(locale.toString(head.rows));
  parts << say(QT_TRANSLATE_NOOP("print", "As of %1, journal entry %2"))
               .arg(head.date, QString::number(head.entry));
  return parts.join(QStringLiteral("　　"));
}

}  // namespace

AllocationSheetPages::AllocationSheetPages(SheetHead head, std::vector<SheetRow> rows,
                                           const wording::Words& words)
    : m_head(std::move(head)), m_rows(std::move(rows)), m_widths(at::widthsFor(words.language()))
{
  const auto say = [&words](const char* text) { return words.text("print", text); };
  m_texts.subtitle = subtitleOf(m_head, words);
  m_texts.goesOn = say(QT_TRANSLATE_NOOP("print", "%1 (continued)")).arg(m_head.title);
  m_texts.signatures =
      say(QT_TRANSLATE_NOOP("print",
                            "Made by:                    Checked by:                    "
                            "Approved by:                    Date:"));
  m_texts.foot = say(QT_TRANSLATE_NOOP("print", "Anchor: %1")).arg(m_head.anchor);
  m_texts.page = say(QT_TRANSLATE_NOOP("print", "Page %1 of %2"));
  m_texts.headings = headingsOf(words, m_head.unitLength);
  breakIntoPages();
}

void AllocationSheetPages::breakIntoPages()
{
  m_firstRows = {0};
  double top = at::kFirstTop + at::kHeadingHeight;
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    const double height = at::heightOf(m_rows[i]);
    const double last = i + 1 == m_rows.size() ? at::kSignatures : 0;
    if (top + height + last > at::kBottom && i > m_firstRows.back()) {
      m_firstRows.push_back(i);
      top = at::kNextTop + at::kHeadingHeight;
    }
    top += height;
  }
}

void AllocationSheetPages::paint(QPainter& painter, int index) const
{
  const auto page = static_cast<std::size_t>(index);
  const bool isLast = page + 1 == m_firstRows.size();
  const std::size_t end = isLast ? m_rows.size() : m_firstRows[page + 1];
  paintTop(painter, index);
  double top = index == 0 ? at::kFirstTop : at::kNextTop;
  paintHeadings(painter, top);
  top += at::kHeadingHeight;
  for (std::size_t i = m_firstRows[page]; i < end; ++i) {
    paintRow(painter, m_rows[i], top);
    top += at::heightOf(m_rows[i]);
  }
  if (isLast) paintSignatures(painter, top);
  paintFoot(painter, index);
}

void AllocationSheetPages::paintTop(QPainter& painter, int index) const
{
  painter.setPen(Qt::black);
  const QRectF room(at::kSide, at::kTop, kRight - at::kSide, mm(9));
  if (index > 0) {
    painter.setFont(textFace(8));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, m_texts.goesOn);
    painter.drawText(room, Qt::AlignRight | Qt::AlignTop, m_texts.subtitle);
    return;
  }
  painter.setFont(textFace(17, true));
  painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop, m_head.title);
  painter.setFont(textFace(8.5));
  painter.drawText(room.translated(0, mm(11)), Qt::AlignHCenter | Qt::AlignTop, m_texts.subtitle);
}

void AllocationSheetPages::paintHeadings(QPainter& painter, double top) const
{
  const QRectF all(at::kSide, top, kRight - at::kSide, at::kHeadingHeight);
  painter.fillRect(all, QColor(kHeadingGround));
  painter.setFont(textFace(7.4, true));
  double left = at::kSide;
  for (std::size_t column = 0; column < kSheetColumns; ++column) {
    const double width = mm(m_widths.at(column));
    painter.setPen(line(0.4, kGrid));
    painter.drawRect(QRectF(left, top, width, at::kHeadingHeight));
    painter.setPen(Qt::black);
    const QRectF room =
        QRectF(left, top, width, at::kHeadingHeight).adjusted(at::kPadding, 0, -at::kPadding, 0);
    const auto side = isRight(column) ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(room, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextWordWrap,
                     m_texts.headings.at(column));
    left += width;
  }
  painter.setPen(line(0.9, 0xff000000));
  painter.drawLine(all.topLeft(), all.topRight());
  painter.drawLine(all.bottomLeft(), all.bottomRight());
}

void AllocationSheetPages::paintRow(QPainter& painter, const SheetRow& row, double top) const
{
  const double height = at::heightOf(row);
  const QRectF all(at::kSide, top, kRight - at::kSide, height);
  if (row.kind == model::Kind::block) painter.fillRect(all, QColor(kBlockGround));
  if (row.kind == model::Kind::allocation) painter.fillRect(all, QColor(kAllocationGround));
  double left = at::kSide;
  for (std::size_t column = 0; column < kSheetColumns; ++column) {
    const double width = mm(m_widths.at(column));
    painter.setPen(line(0.4, kGrid));
    painter.drawRect(QRectF(left, top, width, height));
    painter.setPen(Qt::black);
    painter.setFont(at::faceOf(column, row.kind));
    const double room = at::roomOf(m_widths, column, row.depth);
    double lineTop = top + 0.7 * at::kPadding;
    for (const QString& text : row.cells.at(column).split(u'\n')) {
      const QRectF place(left + width - at::kPadding - room, lineTop, room, at::kLine);
      const auto side = isRight(column) ? Qt::AlignRight : Qt::AlignLeft;
      painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextDontClip, text);
      lineTop += at::kLine;
    }
    left += width;
  }
}

void AllocationSheetPages::paintSignatures(QPainter& painter, double top) const
{
  painter.setFont(textFace(9));
  painter.setPen(Qt::black);
  painter.drawText(QRectF(at::kSide, top, kRight - at::kSide, at::kSignatures),
                   Qt::AlignLeft | Qt::AlignVCenter, m_texts.signatures);
}

void AllocationSheetPages::paintFoot(QPainter& painter, int index) const
{
  const QRectF foot(at::kSide, at::kBottom + mm(3), kRight - at::kSide, mm(5));
  painter.setPen(Qt::darkGray);
  painter.setFont(addressFace(6));
  painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop, m_texts.foot);
  painter.setFont(textFace(8));
  painter.drawText(foot, Qt::AlignRight | Qt::AlignTop, m_texts.page.arg(index + 1).arg(count()));
}

}  // namespace sextant::print
