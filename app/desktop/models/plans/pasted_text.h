// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace sextant::desktop {

/// Rows of cells as spreadsheets put them on the clipboard: tabs between cells, quotes around cells
/// that hold tabs, quotes or line breaks. Text without tabs is parted at commas, semicolons or, in
/// lines that begin with a code, at blanks. Blank rows at the end are left out, cells trimmed.
std::vector<QStringList> cellsOf(const QString& text);

/// More than one cell: worth taking for a table.
bool isTable(const QString& text);

/// Quoted as RFC 4180 asks for, UTF-8, lines end in "\n".
QByteArray csvOf(const QStringList& headings, const std::vector<QStringList>& rows);

}  // namespace sextant::desktop
