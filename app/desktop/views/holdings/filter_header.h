// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/holdings/row_filter.h"
#include "wording/words.h"

#include <QHeaderView>
#include <QTimer>

class QComboBox;
class QLineEdit;

namespace sextant::desktop {

/// A header with a field beneath each heading that filters by the column: text that is contained,
/// `=` for exactly, `>80%` for figures; kinds and statuses are chosen.
class FilterHeader final : public QHeaderView {
  Q_OBJECT
 public:
  FilterHeader(const wording::Words& words, QWidget* parent);

  [[nodiscard]] QSize sizeHint() const override;
  /// Shows the filter in the fields, without telling edited().
  void showFilter(const RowFilter& filter);
  /// Marks the field of a column as one that cannot be read, and says why; empty = it can.
  void showFault(FilterField field, const QString& fault);

  /// How long nothing must be typed until it is told.
  void setTypingPause(int ms) { m_soon.setInterval(ms); }

 Q_SIGNALS:
  /// Somebody stopped typing in the field.
  void edited(sextant::desktop::FilterField field, const QString& typed);
  void left();  ///< Enter or Down: on to the rows

 protected:
  void updateGeometries() override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QLineEdit* makeEdit(int column);
  QComboBox* makeChoice(int column);
  void place();
  void tell(FilterField field);

  const wording::Words& m_words;
  bool m_chinese;
  std::vector<QWidget*> m_fields;  ///< by column
  std::optional<FilterField> m_changed;
  QTimer m_soon;
};

/// The field of filters a column is filtered by.
FilterField fieldOfColumn(int column);

}  // namespace sextant::desktop
