// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

namespace sextant::desktop {

/// How all tables of records look: rows of kRowHeight, no grid, whole rows chosen, TintedDelegate.
void dressTable(QTableView* table, const QString& objectName, const QString& accessibleName);

}  // namespace sextant::desktop
