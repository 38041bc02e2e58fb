// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/holdings/holding_cells.h"

#include <QAbstractItemModel>

namespace sextant::desktop {

/// What every table of holdings has: the columns, and cells that follow address form and plan.
class HoldingModel : public QAbstractItemModel {
  Q_OBJECT
 public:
  HoldingModel(const Desk& desk, const PlanLevels& levels, QObject* parent);

  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

  /// Where the holding at exactly `prefix` is shown, invalid while it is not read.
  [[nodiscard]] virtual QModelIndex find(net::Prefix prefix) const = 0;

 Q_SIGNALS:
  void failed(const sextant::base::Error& error);

 protected:
  [[nodiscard]] const Desk& desk() const { return m_desk; }
  [[nodiscard]] RegisterSession& session() const { return m_desk.session; }
  [[nodiscard]] const HoldingCells& cells() const { return m_cells; }
  [[nodiscard]] const PlanLevels& levels() const { return m_levels; }

  /// Says of the topmost rows that they changed; views paint all they show again.
  void repaint();

 private:
  const Desk& m_desk;
  const PlanLevels& m_levels;
  HoldingCells m_cells;
};

RowKind rowKind(const QModelIndex& index);
/// Of the row: the holding, or the first free prefix; none for what has no prefix.
std::optional<net::Prefix> prefixOf(const QModelIndex& index);

}  // namespace sextant::desktop
