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

/// In millimetres; together the width between the sides.
inline constexpr std::array<double, kSheetColumns> kWidths = {9,  52, 14, 13, 45, 34,
                                                              18, 20, 16, 19, 20, 17};
static_assert([] {
  double sum = 0;
  for (const double width : kWidths) sum += width;
  return sum == 277;
}());

QFont faceOf(std::size_t column, model::Kind kind);
/// The cell's inner width.
double roomOf(std::size_t column, int depth);
double heightOf(const SheetRow& row);
/// `text` in at most `most` lines that fit `room`, what is too long ended with an ellipsis.
QStringList fitted(const QString& text, const QFont& font, double room, int most);

}  // namespace sextant::print::sheet_layout
