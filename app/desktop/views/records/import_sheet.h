// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "registry/change.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;

namespace sextant::desktop {

class ColumnHeader;
class ImportModel;

/// The rows about to be imported: how many of what on top, how they are read, and each with its
/// verdict.
class ImportSheet final : public QWidget {
  Q_OBJECT
 public:
  /// `model` must outlive the sheet.
  ImportSheet(Desk& desk, ImportModel& model, QWidget* parent = nullptr);

  /// The model has another source.
  void showSource();
  /// The model has another verdict, or none yet.
  void showVerdict();
  /// A sentence in place of the counts, such as what is missing before rows can be judged.
  void say(const QString& sentence);
  /// Shows the refused rows alone and stands on the first one's faulty cell.
  void goToRefused();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void buildOptions();
  void connectAll();
  void fit();
  void leaveOutSelected();
  [[nodiscard]] QString coloured(registry::Outcome outcome, const QString& text) const;
  [[nodiscard]] QString counts() const;

  Desk& m_desk;
  ImportModel& m_model;
  QLabel* m_name;
  QLabel* m_counts;
  QCheckBox* m_onlyRefused;
  QLabel* m_kindLabel;
  QComboBox* m_kind;
  QCheckBox* m_inside;
  QLabel* m_ignored;
  QTableView* m_table;
  ColumnHeader* m_header;
  std::optional<net::Prefix> m_under;
  bool m_fitted = false;
};

}  // namespace sextant::desktop
