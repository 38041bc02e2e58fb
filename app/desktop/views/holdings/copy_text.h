// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/holdings/holding_cells.h"

namespace sextant::desktop {

/// Rows as tab-separated text, as spreadsheets paste it; without an end of line behind the last.
class CopyText {
 public:
  explicit CopyText(std::vector<Column> columns) : m_columns(std::move(columns)) {}

  void addHeadings();
  void add(const QModelIndex& row);
  void add(const HoldingCells& cells, const registry::Branch& branch);
  [[nodiscard]] QString text() const { return m_lines.join(QLatin1Char('\n')); }

 private:
  void addLine(QStringList cells);

  std::vector<Column> m_columns;
  QStringList m_lines;
};

}  // namespace sextant::desktop
