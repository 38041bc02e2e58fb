// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/go/go_model.h"

#include "desktop/look/icons.h"

#include <algorithm>

namespace sextant::desktop {

GoModel::GoModel(AddressForm& form, QObject* parent) : QAbstractListModel(parent), m_form(form)
{
  connect(&form, &AddressForm::changed, this, [this] {
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
  });
}

void GoModel::setRows(QList<GoRow> rows)
{
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

QModelIndex GoModel::best() const
{
  const auto answers = [](const GoRow& row) { return row.strong && row.choosable(); };
  auto found = std::ranges::find_if(m_rows, answers);
  if (found == m_rows.end()) found = std::ranges::find_if(m_rows, &GoRow::choosable);
  return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int GoModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GoModel::data(const QModelIndex& index, int role) const
{
  if (!index.isValid()) return {};
  const GoRow& row = m_rows[index.row()];
  switch (role) {
    case Qt::DisplayRole:
      return row.title;
    case Qt::DecorationRole:
      return row.command ? row.command->icon() : icon(row.icon);
    case Qt::AccessibleTextRole:
      return spoken(row);
    case addressRole:
      return address(row);
    case detailRole:
      return row.detail;
    case statusRole:
      return row.status ? QVariant(static_cast<int>(*row.status)) : QVariant();
    case keysRole:
      return row.keys;
    case depthRole:
      return row.depth;
    case strongRole:
      return row.strong;
    default:
      return {};
  }
}

Qt::ItemFlags GoModel::flags(const QModelIndex& index) const
{
  if (!index.isValid() || !m_rows[index.row()].choosable()) return Qt::NoItemFlags;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString GoModel::address(const GoRow& row) const
{
  if (!row.prefix) return {};
  const bool whole = row.prefix->length() == net::Address::kBits;
  return whole ? m_form.text(row.prefix->address()) : m_form.text(*row.prefix);
}

QString GoModel::spoken(const GoRow& row) const
{
  QStringList parts{row.title, address(row), row.detail, row.keys};
  parts.removeAll(QString());
  return parts.join(QStringLiteral(", "));
}

}  // namespace sextant::desktop
