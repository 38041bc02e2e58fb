// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/words.h"

#include <QHeaderView>

class QComboBox;

namespace sextant::desktop {

class ImportModel;

/// A heading over each column and, below the table's own, what the column means, to be chosen.
class ColumnHeader final : public QHeaderView {
  Q_OBJECT
 public:
  /// `words` must outlive the header.
  ColumnHeader(const wording::Words& words, ImportModel& model, QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;
  /// That a column needs so that its meaning can be read.
  static int leastWidth(const QFontMetrics& metrics);
  /// What a name of exchange::knownColumns() is called.
  static QString columnWord(const wording::Words& words, const std::string& name);
  /// The combos follow the columns.
  void place();

 protected:
  void updateGeometries() override;
  void showEvent(QShowEvent* event) override;

 private:
  void build();
  void choose();
  [[nodiscard]] QComboBox* makeCombo(int column);

  const wording::Words& m_words;
  ImportModel& m_model;
  QList<QComboBox*> m_combos;
};

}  // namespace sextant::desktop
