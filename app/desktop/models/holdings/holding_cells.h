// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/models/holdings/plan_levels.h"
#include "desktop/models/holdings/shares.h"

#include <QVariant>

namespace sextant::desktop {

/// The columns of every table of holdings.
enum class Column { prefix, name, used, status, kind, holder, zone, validFrom };
inline constexpr int kColumnCount = 8;

/// What a row is.
enum class RowKind {
  held,     ///< a holding
  member,   ///< a member of a plan that has no prefix, or several
  free,     ///< free space between holdings
  pending,  ///< not read yet
};

/// Beside Qt's own roles; of any column of a row.
enum HoldingRole {
  rowKindRole = Qt::UserRole,  ///< RowKind as int
  prefixRole,                  ///< net::Prefix: the holding, the first free one; else none
  kindRole,                    ///< model::Kind as int, of a holding
  statusRole,                  ///< model::Status as int, of a holding
  shareRole,                   ///< used 0 … 1 as double; none where nothing can stand inside
  gapRole                      ///< FreeGap, of free space
};

/// The heading of a column.
QString heading(Column column);

/// Says what stands in the cells of holdings and of free space, the same in every table.
class HoldingCells {
 public:
  HoldingCells(const Desk& desk, const PlanLevels& levels) : m_desk(desk), m_levels(levels) {}

  [[nodiscard]] QVariant held(const registry::Branch& branch, Column column, int role) const;
  [[nodiscard]] QVariant free(const FreeGap& gap, Column column, int role) const;
  /// `prefix` where it is known already.
  [[nodiscard]] QVariant pending(std::optional<net::Prefix> prefix, Column column, int role) const;

  /// How the row of a holding is called: its member, its label or who holds it.
  static QString nameOf(const registry::HoldingView& view);

 private:
  [[nodiscard]] QString text(const registry::Branch& branch, Column column) const;
  [[nodiscard]] QString usedText(const registry::Branch& branch) const;
  [[nodiscard]] QString tip(const registry::Branch& branch) const;

  const Desk& m_desk;
  const PlanLevels& m_levels;
};

}  // namespace sextant::desktop
