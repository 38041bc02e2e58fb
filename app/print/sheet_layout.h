// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/allocation_sheet_pages.h"

#include <QFont>

/// Where things stand on an allocation sheet, in kUnitsPerInch.
namespace sextant::print::sheet_layout {

enum Column : std::size_t {
  number,
  prefix,
  kind,
  status,
  holder,
  place,
  zone,
  space,
  used,
  dates,
  document,
  contact
};

inline constexpr double kSide = mm(10);
inline constexpr double kTop = mm(11);
inline constexpr double kFirstTop = mm(28);  ///< of the headings on the first page
inline constexpr double kNextTop = mm(18);   ///< and on the others
inline constexpr double kBottom = mm(210 - 15);
inline constexpr double kHeadingHeight = mm(8);
inline constexpr double kSignatures = mm(12);
inline constexpr double kPadding = mm(1.1);
inline constexpr double kLine = pt(9.4);
inline constexpr double kIndent = mm(1.4);
inline constexpr int kMostIndents = 6;

/// In millimetres; together the width between the sides. English words are longer.
using Widths = std::array<double, kSheetColumns>;
inline constexpr Widths kChinese = {8, 48, 14, 12, 44, 35, 19, 19, 13, 19, 22, 24};
inline constexpr Widths kEnglish = {8, 48, 18, 17, 38, 30, 18, 18, 17, 19, 22, 24};
constexpr double sumOf(const Widths& widths)
{
  double sum = 0;
  for (const double width : widths) sum += width;
  return sum;
}
static_assert(sumOf(kChinese) == 277 && sumOf(kEnglish) == 277);
inline const Widths& widthsFor(wording::Language language)
{
  return language == wording::Language::zh ? kChinese : kEnglish;
}

QFont faceOf(std::size_t column, model::Kind kind);
/// The cell's inner width.
double roomOf(const Widths& widths, std::size_t column, int depth);
double heightOf(const SheetRow& row);
/// `text` in at most `most` lines that fit `room`, what is too long ended with an ellipsis.
QStringList fitted(const QString& text, const QFont& font, double room, int most);

}  // namespace sextant::print::sheet_layout
