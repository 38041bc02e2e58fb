// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/trace/trace_model.h"

#include <QTreeView>

namespace sextant::desktop {

/// The rows of a trace. Keeps what is open, chosen and in sight when more of it arrives.
class TraceView final : public QTreeView {
  Q_OBJECT
 public:
  /// `model` must outlive the view.
  explicit TraceView(TraceModel& model, QWidget* parent = nullptr);

  /// A first report, or other rows of the one shown.
  void showReport(const std::shared_ptr<const TraceReport>& report,
                  const std::shared_ptr<const TraceRows>& rows);
  /// Opens what nobody holds and goes to the first of it; else to the holder with the most hits.
  void goToFirst();
  /// The chosen rows as tab-separated text.
  void copy(bool withHeadings) const;

 Q_SIGNALS:
  /// Somebody went to a row.
  void rowChosen(const QModelIndex& index);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void setUpLook();
  [[nodiscard]] int widthOfWho() const;
  void fitColumns();
  [[nodiscard]] std::vector<registry::PartyNumber> opened() const;
  [[nodiscard]] QStringList line(const QModelIndex& row) const;

  TraceModel& m_model;
  bool m_restoring = false;
};

}  // namespace sextant::desktop
