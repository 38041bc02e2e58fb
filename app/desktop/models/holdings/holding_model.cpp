// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/holding_model.h"

namespace sextant::desktop {

HoldingModel::HoldingModel(const Desk& desk, const PlanLevels& levels, QObject* parent)
    : QAbstractItemModel(parent), m_desk(desk), m_levels(levels), m_cells(desk, levels)
{
  connect(&desk.addressForm, &AddressForm::changed, this, &HoldingModel::repaint);
  connect(&levels, &PlanLevels::changed, this, &HoldingModel::repaint);
}

int HoldingModel::columnCount(const QModelIndex& parent) const
{
  return parent.column() > 0 ? 0 : kColumnCount;
}

QVariant HoldingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount) return {};
  const auto column = static_cast<Column>(section);
  if (role == Qt::DisplayRole) return heading(column);
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
  return {};
}

void HoldingModel::repaint()
{
  const int rows = rowCount();
  if (rows > 0) Q_EMIT dataChanged(index(0, 0), index(rows - 1, kColumnCount - 1));
}

RowKind rowKind(const QModelIndex& index)
{
  return static_cast<RowKind>(index.data(rowKindRole).toInt());
}

std::optional<net::Prefix> prefixOf(const QModelIndex& index)
{
  const QVariant prefix = index.data(prefixRole);
  if (!prefix.canConvert<net::Prefix>()) return std::nullopt;
  return prefix.value<net::Prefix>();
}

}  // namespace sextant::desktop
