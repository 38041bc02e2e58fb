// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/requests.h"
#include "filing/checks.h"
#include "wording/words.h"

#include <optional>
#include <QAbstractTableModel>
#include <vector>

namespace sextant::desktop {

/// What a filing was found to lack, the worst first; one line each, with the reason and the remedy.
class FilingFindings final : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { rowColumn, reasonColumn, remedyColumn, columns };

  /// `words` must outlive the model.
  explicit FilingFindings(const wording::Words& words, QObject* parent = nullptr);

  void setFindings(std::vector<filing::Finding> findings);
  [[nodiscard]] int errors() const { return m_errors; }
  /// The prefix that a line is about, none where that is a range.
  [[nodiscard]] std::optional<net::Prefix> prefix(int row) const;
  /// The form in which a line is mended, none where it is about a range.
  [[nodiscard]] std::optional<FormRequest> form(int row) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  [[nodiscard]] QString text(const filing::Finding& finding, int column) const;

  const wording::Words& m_words;
  std::vector<filing::Finding> m_findings;
  int m_errors = 0;
};

}  // namespace sextant::desktop
