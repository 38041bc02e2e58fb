// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/address_form.h"
#include "desktop/views/go/go_row.h"

#include <QAbstractListModel>

namespace sextant::desktop {

/// The rows of the box. Rows that only say something cannot be selected.
class GoModel final : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role { addressRole = Qt::UserRole, detailRole, statusRole, keysRole, depthRole, strongRole };

  explicit GoModel(AddressForm& form, QObject* parent = nullptr);

  void setRows(QList<GoRow> rows);
  /// The row of an index of this model.
  [[nodiscard]] const GoRow& row(const QModelIndex& index) const { return m_rows[index.row()]; }
  /// The row that answers best, else the first to choose; invalid where there is none.
  [[nodiscard]] QModelIndex best() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  [[nodiscard]] QString address(const GoRow& row) const;
  [[nodiscard]] QString spoken(const GoRow& row) const;

  AddressForm& m_form;
  QList<GoRow> m_rows;
};

}  // namespace sextant::desktop
