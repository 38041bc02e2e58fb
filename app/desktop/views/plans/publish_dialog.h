// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/models/plans/publish_summary.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace sextant::desktop {

class StatePage;
class ToneLabel;

/// What publishing a draft will change, found out before anything is written; then it is done. To
/// be shown with open().
class PublishDialog final : public QDialog {
  Q_OBJECT
 public:
  PublishDialog(Desk& desk, const QString& draft, QWidget* parent);

 Q_SIGNALS:
  void published(qint64 entry);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QWidget* makePage();
  void ask();
  void tell(const PublishSummary& summary);
  void fillLevels(const PublishSummary& summary);
  void fillDetails(const PublishSummary& summary);
  void publish();
  void finish(const Result<registry::Applied>& applied);
  [[nodiscard]] QString backupFolder() const;

  Desk& m_desk;
  QString m_draft;
  std::shared_ptr<TaskProgress> m_task;
  QStackedWidget* m_pages;
  StatePage* m_state;
  QWidget* m_page;
  ToneLabel* m_headline;
  QLabel* m_sub;
  QTableWidget* m_levels;
  QPlainTextEdit* m_details;
  QLineEdit* m_why;
  QPushButton* m_publish;
};

}  // namespace sextant::desktop
