// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/plans/opened_draft.h"
#include "wording/words.h"

#include <QAbstractTableModel>

namespace sextant::desktop {

/// How full the levels of a plan are, from the top.
class LevelTable final : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column {
    levelName,
    prefixLength,
    memberCount,
    slotCount,
    freeCount,
    reservedCount,
    hdRatio,
    routeCount,
    columnsInAll
  };
  /// Of any column: index of the level's colour, int.
  enum Role { colourRole = Qt::UserRole };

  explicit LevelTable(const wording::Words& words, QObject* parent = nullptr);

  void show(const DraftPtr& draft, const plan::Measure& measure);
  void clear();

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  [[nodiscard]] QString text(const plan::LevelMeasure& level, int column) const;

  const wording::Words& m_words;
  DraftPtr m_draft;
  std::vector<plan::LevelMeasure> m_levels;
};

}  // namespace sextant::desktop
