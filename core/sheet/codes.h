// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>

namespace sextant::sheet {

/// The file cannot be opened or read: %1.
/// Hint: check that the file exists and that you may read it.
inline constexpr Code kCannotRead{"sheet.cannot-read", Fault::badInput};
/// The file holds no table: %1.
/// Hint: save it as XLSX or as CSV. (%1: "xls" for Excel 97-2003, "xlsb" for a binary workbook,
/// "ods", "encrypted" for a file with a password, "zip" for another archive, "gzip" for a file that
/// has to be unpacked first, "stdin-xlsx" for an XLSX on the standard input, "no-sheet" for a
/// workbook without visible sheet, "binary" for anything else.)
inline constexpr Code kNotATable{"sheet.not-a-table", Fault::badInput};
/// The file is damaged: %1.
/// Hint: open it in a spreadsheet program and save it anew. (%1: where, in the file's own terms.)
inline constexpr Code kDamaged{"sheet.damaged", Fault::badInput};
/// The text is not valid %1.
/// Hint: save the file as "CSV UTF-8". (%1: "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16" within a
/// workbook, "GB18030", or "UTF-8, GB18030" for text in neither; %2: what it looks like then, such
/// as "BIG5", or empty.)
inline constexpr Code kBadEncoding{"sheet.bad-encoding", Fault::badInput};
/// The text contains a NUL character.
/// Hint: the file may be damaged, or UTF-16 without its mark; save it as "CSV UTF-8".
inline constexpr Code kNul{"sheet.nul", Fault::badInput};
/// The quotation mark that opens this cell is never closed.
/// Hint: close it, or write a quotation mark within a quoted cell twice.
inline constexpr Code kOpenQuote{"sheet.open-quote", Fault::badInput};
/// Text follows the closing quotation mark of a cell.
/// Hint: write a quotation mark within a quoted cell twice.
inline constexpr Code kAfterQuote{"sheet.after-quote", Fault::badInput};
/// The file is too large in one respect: %1 is over the limit of %2.
/// Hint: it looks like a broken or hostile file; split it if it is neither. (%1: "cell", "row",
/// "columns", "entries", "sheet", "strings", "ratio", "styles"; %2: the limit in bytes, or a
/// count.)
inline constexpr Code kTooLarge{"sheet.too-large", Fault::badInput};
/// The XML of the file declares a document type or entities.
/// Hint: no spreadsheet program writes these; the file is hostile or was edited by hand.
inline constexpr Code kDoctype{"sheet.doctype", Fault::badInput};

/// The ending of %1 names no type of file that this is written as.
/// Hint: end the name with one of %2.
inline constexpr Code kUnknownEnding{"sheet.unknown-ending", Fault::badInput};
/// The file cannot be created: %1.
/// Hint: check the folder and your rights in it.
inline constexpr Code kCannotWrite{"sheet.cannot-write", Fault::badInput};
/// The file could not be written to its end: %1. Nothing stands at its place.
/// Hint: check the free space and the disk.
inline constexpr Code kWriteFailed{"sheet.write-failed", Fault::store};
/// The text of a cell cannot stand in this kind of file: %1.
/// Hint: shorten or correct it. (%1: "utf-8" for invalid text, "control" for a control character,
/// "length" for more than 32,767 UTF-16 units, which is all that XLSX holds.)
inline constexpr Code kBadCell{"sheet.bad-cell", Fault::badInput};
/// The row has %1 cells, the table only %2 columns.
/// Hint: none.
inline constexpr Code kTooManyCells{"sheet.too-many-cells", Fault::badInput};

inline constexpr std::array kCodes = {
    kCannotRead, kNotATable, kDamaged,       kBadEncoding, kNul,         kOpenQuote, kAfterQuote,
    kTooLarge,   kDoctype,   kUnknownEnding, kCannotWrite, kWriteFailed, kBadCell,   kTooManyCells};

}  // namespace sextant::sheet
