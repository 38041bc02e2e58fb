// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/records/import_source.h"
#include "wording/words.h"

#include <memory>
#include <QAbstractTableModel>
#include <vector>

namespace sextant::desktop {

/// Mark and word of what becomes of a row: `＋ will be added`.
QString outcomeText(registry::Outcome outcome);

/// The rows of a table about to be imported, each with what will become of it. Reads source and
/// verdict where the view looks; nothing is copied per row.
class ImportModel final : public QAbstractTableModel {
  Q_OBJECT
 public:
  /// Behind these stand the table's own columns.
  enum Column { rowColumn, outcomeColumn, prefixColumn, reasonColumn, firstCell };

  /// `words` must outlive the model.
  explicit ImportModel(const wording::Words& words, QObject* parent = nullptr);

  void setSource(ImportSource source);
  [[nodiscard]] const ImportSource& source() const { return m_source; }
  /// Of the source as it is now.
  void setVerdict(std::shared_ptr<const ImportVerdict> verdict);
  [[nodiscard]] const std::shared_ptr<const ImportVerdict>& verdict() const { return m_verdict; }
  void setOnlyRefused(bool only);
  void setEditable(bool editable) { m_editable = editable; }

  /// What the column `column` of the table means; another column that meant it means nothing then.
  void setMeaning(int column, const std::string& meaning);
  void setKind(model::Kind kind);
  void setUnder(std::optional<net::Prefix> under);
  /// Takes rows out of what will be imported.
  void leaveOut(const std::vector<int>& rows);

  /// Headings of columns that are not read.
  [[nodiscard]] QStringList ignored() const;
  /// Does a column of the table show each row's one prefix?
  [[nodiscard]] bool onePrefixEach() const;
  /// The next refused row from `row` on, -1 where there is none.
  [[nodiscard]] int refusedFrom(int row) const;
  /// The column of the cell that is to blame for the refusal of `row`.
  [[nodiscard]] int blamed(int row) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 Q_SIGNALS:
  /// The source is another one: the verdict is old.
  void sourceChanged();

 private:
  [[nodiscard]] bool isTable() const { return m_source.sort == ImportSource::Sort::table; }
  [[nodiscard]] const exchange::ImportedRow* verdictOf(int row) const;
  /// Index into the table's rows, npos where there is none.
  [[nodiscard]] std::size_t tableRow(int row) const;
  [[nodiscard]] QString cell(int row, int column) const;
  [[nodiscard]] QString text(int row, int column) const;
  [[nodiscard]] QString prefixText(int row) const;
  [[nodiscard]] QString reason(const exchange::ImportedRow& verdict) const;
  [[nodiscard]] QVariant tone(int row, int column) const;
  [[nodiscard]] QVariant font(int column, bool blamed) const;
  [[nodiscard]] bool isAddress(int column) const;
  [[nodiscard]] bool isBlamed(const exchange::ImportedRow& verdict, int column) const;
  [[nodiscard]] QString number(int row) const;
  void choose();
  [[nodiscard]] bool samePlaces(const ImportVerdict& other) const;

  const wording::Words& m_words;
  ImportSource m_source;
  std::shared_ptr<const ImportVerdict> m_verdict;
  std::vector<std::uint32_t> m_rows;  ///< shown: of the verdict, where none of the table
  bool m_onlyRefused = false;
  bool m_editable = true;
};

}  // namespace sextant::desktop
