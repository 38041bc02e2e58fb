// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <unordered_map>
#include <vector>

namespace sextant::desktop {

/// What a column of a pasted table holds.
enum class ColumnUse { other, code, name, parent, access };

/// What is wrong with one cell of a pasted table.
struct CellFault {
  int row = 0;
  int column = 0;
  QString sentence;
};

/// Divisions or units as they were pasted from a spreadsheet, to be put right in place. What the
/// columns hold is guessed from headings, else from codes of GB/T 2260, and can be said.
class DivisionTable final : public QAbstractTableModel {
  Q_OBJECT
 public:
  /// Of a cell: does it have a fault?
  enum Role { faultRole = Qt::UserRole };

  using QAbstractTableModel::QAbstractTableModel;

  /// Replaces everything. False, and nothing changed, where the text holds no row.
  bool paste(const QString& text);
  void clear();
  void appendRow();
  [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

  [[nodiscard]] ColumnUse use(int column) const
  {
    return m_uses.at(static_cast<std::size_t>(column));
  }
  /// The column of a use, -1 = none.
  [[nodiscard]] int columnOf(ColumnUse use) const;
  /// Says which column holds it, -1 = none does.
  void setColumnOf(ColumnUse use, int column);
  /// The heading as pasted, else the column's letter.
  [[nodiscard]] QString columnTitle(int column) const;

  /// The row's number as the spreadsheet counted it where it had headings, from 1.
  [[nodiscard]] int numberOf(int row) const { return row + (m_hadHeadings ? 2 : 1); }

  /// As a file with headings that the planner reads: row 0 is line 2.
  [[nodiscard]] QByteArray csv() const;

  [[nodiscard]] const std::vector<CellFault>& faults() const { return m_faults; }
  void setFaults(std::vector<CellFault> faults);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  bool removeRows(int row, int count, const QModelIndex& parent) override;

 Q_SIGNALS:
  /// Cells or what the columns hold are different: what was made of them is old.
  void edited();

 private:
  [[nodiscard]] bool hasHeadings(const QStringList& row) const;
  void guessUses();
  void guessByHeadings();
  void guessByContent();
  [[nodiscard]] bool allCells(int column, bool (*test)(const QString&)) const;
  [[nodiscard]] const CellFault* faultAt(const QModelIndex& index) const;
  [[nodiscard]] QString useTitle(ColumnUse use) const;

  bool m_hadHeadings = false;
  QStringList m_headings;  ///< as many as columns
  std::vector<ColumnUse> m_uses;
  std::vector<QStringList> m_rows;  ///< each as long as the headings
  std::vector<CellFault> m_faults;
  std::unordered_map<std::uint64_t, std::size_t> m_faultByCell;
};

}  // namespace sextant::desktop
