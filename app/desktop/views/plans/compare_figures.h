// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/plans/comparison.h"
#include "wording/words.h"

#include <QTableWidget>

namespace sextant::desktop {

/// Capacity, largest free block and the levels of two plans, a row each.
class CompareFigures final : public QTableWidget {
  Q_OBJECT
 public:
  CompareFigures(const wording::Words& words, QWidget* parent);

  void compare(const Comparison& comparison);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fitHeight();
  [[nodiscard]] QStringList headingsOf(const Comparison& comparison) const;
  void fillRow(int row, const QString& letter, const OpenedDraft& side);

  const wording::Words& m_words;
};

}  // namespace sextant::desktop
