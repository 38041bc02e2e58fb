// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/errors.h"

#include <array>
#include <QtGlobal>

namespace sextant::wording {
namespace {

constexpr std::array kTexts{
    ErrorText{"sheet.cannot-read", QT_TRANSLATE_NOOP("errors", "The file cannot be read: %1"),
              QT_TRANSLATE_NOOP("errors", "Check that it exists and that you may read it")},
    ErrorText{"sheet.not-a-table", QT_TRANSLATE_NOOP("errors", "The file holds no table"),
              QT_TRANSLATE_NOOP("errors", "Save it as XLSX or as CSV")},
    ErrorText{"sheet.not-a-table:xls",
              QT_TRANSLATE_NOOP("errors", "The file is a table of Excel 97-2003"),
              QT_TRANSLATE_NOOP("errors", "Save it as XLSX or as CSV")},
    ErrorText{"sheet.not-a-table:xlsb",
              QT_TRANSLATE_NOOP("errors", "The file is a binary workbook of Excel"),
              QT_TRANSLATE_NOOP("errors", "Save it as XLSX or as CSV")},
    ErrorText{"sheet.not-a-table:no-sheet",
              QT_TRANSLATE_NOOP("errors", "The workbook has no visible sheet"),
              QT_TRANSLATE_NOOP("errors", "Show the sheet meant, and save it anew")},
    ErrorText{"sheet.not-a-table:ods",
              QT_TRANSLATE_NOOP("errors", "The file is an OpenDocument table"),
              QT_TRANSLATE_NOOP("errors", "Save it as XLSX or as CSV")},
    ErrorText{"sheet.not-a-table:encrypted",
              QT_TRANSLATE_NOOP("errors", "The file is locked with a password"),
              QT_TRANSLATE_NOOP("errors", "Save it without one")},
    ErrorText{"sheet.not-a-table:gzip",
              QT_TRANSLATE_NOOP("errors", "The file is compressed (gzip)"),
              QT_TRANSLATE_NOOP("errors", "Unpack it first, for instance with gunzip")},
    ErrorText{"sheet.not-a-table:stdin-xlsx",
              QT_TRANSLATE_NOOP("errors", "An XLSX cannot be read from the standard input"),
              QT_TRANSLATE_NOOP("errors", "Give the name of the file")},
    ErrorText{"sheet.damaged", QT_TRANSLATE_NOOP("errors", "The file is damaged: %1"),
              QT_TRANSLATE_NOOP("errors", "Open it in a spreadsheet program and save it anew")},
    ErrorText{"sheet.bad-encoding", QT_TRANSLATE_NOOP("errors", "The text is not valid %1"),
              QT_TRANSLATE_NOOP("errors", "Save the file as \"CSV UTF-8\"")},
    ErrorText{"sheet.bad-encoding:UTF-8, GB18030",
              QT_TRANSLATE_NOOP("errors", "The text is neither UTF-8 nor GB18030"),
              QT_TRANSLATE_NOOP("errors", "Save the file as \"CSV UTF-8\"")},
    ErrorText{"sheet.nul", QT_TRANSLATE_NOOP("errors", "The text contains a NUL character"),
              QT_TRANSLATE_NOOP("errors",
                                "The file may be damaged, or UTF-16 without its mark; save it as "
                                "\"CSV UTF-8\"")},
    ErrorText{
        "sheet.open-quote",
        QT_TRANSLATE_NOOP("errors", "The quotation mark that opens this cell is never closed"),
        QT_TRANSLATE_NOOP("errors",
                          "Close it, or write a quotation mark within a quoted cell twice")},
    ErrorText{"sheet.after-quote",
              QT_TRANSLATE_NOOP("errors", "Text follows the closing quotation mark of a cell"),
              QT_TRANSLATE_NOOP("errors", "Write a quotation mark within a quoted cell twice")},
    ErrorText{"sheet.too-large",
              QT_TRANSLATE_NOOP("errors",
                                "The file is too large in one respect (%1): over the limit of %2"),
              QT_TRANSLATE_NOOP(
                  "errors", "It looks like a broken or hostile file; split it if it is neither")},
    ErrorText{
        "sheet.doctype",
        QT_TRANSLATE_NOOP("errors", "The XML of the file declares a document type or entities"),
        QT_TRANSLATE_NOOP("errors",
                          "No spreadsheet program writes these; the file is hostile or was "
                          "edited by hand")},
    ErrorText{"sheet.unknown-ending",
              QT_TRANSLATE_NOOP("errors",
                                "The ending of %1 names no type of file that this is written as"),
              QT_TRANSLATE_NOOP("errors", "End the name with one of %2")},
    ErrorText{"sheet.cannot-write", QT_TRANSLATE_NOOP("errors", "The file cannot be created: %1"),
              QT_TRANSLATE_NOOP("errors", "Check the folder and your rights in it")},
    ErrorText{"sheet.write-failed",
              QT_TRANSLATE_NOOP("errors", "The file could not be written to its end: %1"),
              QT_TRANSLATE_NOOP("errors", "Check the free space and the disk")},
    ErrorText{"sheet.bad-cell",
              QT_TRANSLATE_NOOP("errors", "The text of a cell cannot stand in this kind of file"),
              QT_TRANSLATE_NOOP("errors", "Shorten or correct it")},
    ErrorText{"sheet.bad-cell:utf-8",
              QT_TRANSLATE_NOOP("errors", "The text of a cell is not valid UTF-8"),
              QT_TRANSLATE_NOOP("errors", "Type it anew")},
    ErrorText{"sheet.bad-cell:control",
              QT_TRANSLATE_NOOP("errors", "The text of a cell has a control character"),
              QT_TRANSLATE_NOOP("errors", "Take it out")},
    ErrorText{"sheet.bad-cell:length",
              QT_TRANSLATE_NOOP("errors", "The text of a cell is longer than XLSX can hold"),
              QT_TRANSLATE_NOOP("errors", "Shorten it to 32,767 characters")},
    ErrorText{"sheet.too-many-cells",
              QT_TRANSLATE_NOOP("errors", "The row has %1 cells, the table only %2 columns"), ""},
};

}  // namespace

ErrorTexts sheetErrors()
{
  return kTexts;
}

}  // namespace sextant::wording
