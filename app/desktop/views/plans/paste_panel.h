// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/plans/division_table.h"

#include <array>
#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace sextant::desktop {

/// A pasted table with what its columns hold above it.
class PastePanel final : public QWidget {
  Q_OBJECT
 public:
  explicit PastePanel(QWidget* parent = nullptr);

  [[nodiscard]] DivisionTable& table() { return *m_table; }
  /// False where the clipboard holds no table.
  bool pasteClipboard();
  /// Shows and selects a cell, ready to be typed over.
  void jumpTo(int row, int column);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QWidget* makeMapping();
  void makeTable();
  void fillMapping();
  void removeSelected();

  std::array<QComboBox*, 4> m_columns{};  ///< filled by makeMapping
  DivisionTable* m_table;
  QTableView* m_view;
  QLabel* m_empty;
  QWidget* m_mapping;
};

}  // namespace sextant::desktop
