// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QTableView;

namespace sextant::desktop {

/// How all tables of records look: as all tables do, one row chosen, colours by TintedDelegate.
void dressTable(QTableView* table, const QString& objectName, const QString& accessibleName);

/// Makes each column as wide as its first rows need, but no wider than `most` says for it, in
/// letters; 0 = leave it.
void fitColumns(QTableView* table, const QList<int>& most);

}  // namespace sextant::desktop
