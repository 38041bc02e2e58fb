// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/tables.h"

#include <rapidcheck.h>

#include <string>
#include <vector>

namespace tables {

/// Pieces of which nasty cells are made: quotes, separators, line ends, formula leads, escapes,
/// numbers of every look, characters of one to four bytes and such as XML cannot hold.
inline const std::vector<std::string>& pieces()
{
  static const std::vector<std::string> kPieces = {"",
                                                   "a",
                                                   "\"",
                                                   "\"\"",
                                                   ",",
                                                   ";",
                                                   "\t",
                                                   "\r",
                                                   "\n",
                                                   "\r\n",
                                                   "'",
                                                   "=",
                                                   "+",
                                                   "-",
                                                   "@",
                                                   "\uFF1D",
                                                   "\uFF0B",
                                                   "\uFF0D",
                                                   "\uFF20",
                                                   "=1+1",
                                                   "-5",
                                                   "-0",
                                                   "007",
                                                   "1.50",
                                                   "0.1",
                                                   "1e5",
                                                   "999999999999999",
                                                   "1234567890123456",
                                                   "2001:db8::/32",
                                                   "\u4E2D\u6587",
                                                   "\U00020BB7",
                                                   "\U0001F600",
                                                   " ",
                                                   "\u3000",
                                                   "\u00A0",
                                                   "\uFEFF",
                                                   "_x0041_",
                                                   "_x",
                                                   "&lt;",
                                                   "<b>",
                                                   "]]>",
                                                   "http://a.b",
                                                   "=HYPERLINK(\"http://a.b\")",
                                                   "=cmd|' /C calc'!A0",
                                                   "sep=;",
                                                   "{=1}",
                                                   "\x01",
                                                   "\x1F",
                                                   "\x7F",
                                                   "\uFFFE",
                                                   "\u2028"};
  return kPieces;
}

inline rc::Gen<std::string> nastyText()
{
  return rc::gen::map(rc::gen::resize(4, rc::gen::container<std::vector<std::string>>(
                                             rc::gen::elementOf(pieces()))),
                      [](const std::vector<std::string>& parts) {
                        std::string text;
                        for (const std::string& part : parts) text += part;
                        return text;
                      });
}

using Cells = std::vector<std::vector<sextant::sheet::Cell>>;

inline rc::Gen<sextant::sheet::Cell> nastyCell()
{
  using sextant::sheet::Cell;
  return rc::gen::build<Cell>(rc::gen::set(&Cell::text, nastyText()),
                              rc::gen::set(&Cell::indent, rc::gen::inRange(0, 17)),
                              rc::gen::set(&Cell::number, rc::gen::arbitrary<bool>()));
}

inline rc::Gen<Cells> nastyCells(std::size_t columns)
{
  using CellRow = std::vector<sextant::sheet::Cell>;
  return rc::gen::container<Cells>(rc::gen::container<CellRow>(columns, nastyCell()));
}

}  // namespace tables
