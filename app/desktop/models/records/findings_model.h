// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/address_form.h"
#include "registry/check.h"
#include "wording/words.h"

#include <array>
#include <memory>
#include <QAbstractTableModel>
#include <vector>

namespace sextant::desktop {

/// What a check found: the worst first, in prefix order.
struct Findings {
  std::vector<registry::Finding> list;  ///< at most kMostFindings of each severity
  std::array<int, 3> counts{};          ///< of all, by Severity
  [[nodiscard]] int count(registry::Severity severity) const
  {
    return counts.at(static_cast<std::size_t>(severity));
  }
};
inline constexpr int kMostFindings = 50'000;

/// Checks all; base::kCancelled when stopped. For a thread that may take its time.
Result<std::shared_ptr<const Findings>> findAll(const registry::Registry& registry,
                                                base::Progress& progress);

/// Shows findings, worded row by row as they are looked at.
class FindingsModel final : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { severityColumn, prefixColumn, textColumn, fixColumn, columnsInAll };

  /// `words` and `form` must outlive the model.
  FindingsModel(const wording::Words& words, const AddressForm& form, QObject* parent = nullptr);

  void setFindings(std::shared_ptr<const Findings> findings);
  void setShown(registry::Severity severity, bool shown);
  [[nodiscard]] const registry::Finding& finding(int row) const;

  static QString word(registry::Severity severity);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  void choose();
  [[nodiscard]] QString text(const registry::Finding& finding, int column) const;

  const wording::Words& m_words;
  const AddressForm& m_form;
  std::shared_ptr<const Findings> m_findings = std::make_shared<const Findings>();
  std::array<bool, 3> m_shown{true, true, true};
  std::vector<std::size_t> m_rows;  ///< of m_findings->list
};

}  // namespace sextant::desktop
