// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/records/tables.h"

#include "desktop/look/labels.h"
#include "desktop/look/palette.h"
#include "desktop/views/records/tinted_delegate.h"

#include <algorithm>
#include <QHeaderView>
#include <QTableView>

namespace sextant::desktop {

void dressTable(QTableView* table, const QString& objectName, const QString& accessibleName)
{
  table->setObjectName(objectName);
  table->setAccessibleName(accessibleName);
  table->setItemDelegate(new TintedDelegate(table));
  dressTable(table);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  table->setCornerButtonEnabled(false);
  table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table->horizontalHeader()->setStretchLastSection(true);
  table->horizontalHeader()->setResizeContentsPrecision(100);
}

void fitColumns(QTableView* table, const QList<int>& most)
{
  const int letter = table->fontMetrics().horizontalAdvance(u'n');
  for (int column = 0; column < static_cast<int>(most.size()); ++column) {
    if (most[column] == 0) continue;
    table->resizeColumnToContents(column);
    const int width = table->columnWidth(column) + 2 * kGrid;
    table->setColumnWidth(column, std::min(width, most[column] * letter));
  }
}

}  // namespace sextant::desktop
