// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/holdings/copy_text.h"

#include <QModelIndex>

namespace sextant::desktop {

void CopyText::addLine(QStringList cells)
{
  for (QString& cell : cells) {
    for (const char16_t c : {u'\t', u'\n', u'\r'}) cell.replace(QChar(c), QLatin1Char(' '));
  }
  m_lines.push_back(cells.join(QLatin1Char('\t')));
}

void CopyText::addHeadings()
{
  QStringList cells;
  for (const Column column : m_columns) cells.push_back(heading(column));
  addLine(cells);
}

void CopyText::add(const QModelIndex& row)
{
  QStringList cells;
  for (const Column column : m_columns)
    cells.push_back(row.siblingAtColumn(static_cast<int>(column)).data().toString());
  addLine(cells);
}

void CopyText::add(const HoldingCells& cells, const registry::Branch& branch)
{
  QStringList line;
  for (const Column column : m_columns)
    line.push_back(cells.held(branch, column, Qt::DisplayRole).toString());
  addLine(line);
}

}  // namespace sextant::desktop
