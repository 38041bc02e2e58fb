// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/address_form.h"
#include "desktop/models/plans/comparison.h"
#include "wording/words.h"

#include <QAbstractTableModel>

namespace sextant::desktop {

/// What two plans place differently, in the order of plan::compare; all or some kinds of change.
class DifferenceTable final : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { changeColumn, nameColumn, aColumn, bColumn, zoneColumn, codeColumn, columnsInAll };
  /// Of any column: the plan::Change as int.
  enum Role { changeRole = Qt::UserRole };

  DifferenceTable(const AddressForm& form, const wording::Words& words, QObject* parent = nullptr);

  void show(std::shared_ptr<const Comparison> comparison);
  void clear();
  /// Shows differences of this kind, or no longer.
  void setShown(plan::Change change, bool shown);
  [[nodiscard]] const plan::Difference& difference(int row) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  void fill();
  [[nodiscard]] QString text(const plan::Difference& difference, int column) const;
  [[nodiscard]] QString addressText(const std::optional<net::Prefix>& prefix) const;

  const AddressForm& m_form;
  const wording::Words& m_words;
  std::shared_ptr<const Comparison> m_comparison;
  std::array<bool, 4> m_shown{true, true, true, true};
  std::vector<std::uint32_t> m_rows;
};

/// The mark that goes with a change beside its word: → moved …
QString changeMark(plan::Change change);
QString changeWord(plan::Change change);

}  // namespace sextant::desktop
