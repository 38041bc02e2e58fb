// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/sheets/export_order.h"

#include <array>
#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace sextant::desktop {

class FileField;
class FilingFindings;

/// Writes the register, its allocation sheet or its filing records to a file: what, which part,
/// where. A filing is checked before it is written. Not modal.
class ExportDialog final : public QDialog {
  Q_OBJECT
 public:
  /// Begins with `what`; the part is offered after the selection.
  ExportDialog(Desk& desk, QWidget* parent, ExportWhat what = ExportWhat::allocationSheet);
  ~ExportDialog() override;

  void choose(ExportWhat what);

 Q_SIGNALS:
  /// A file was written.
  void exported(const QString& file, qint64 rows);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  enum class Mood { quiet, good, bad };

  void build();
  void addWhat(QVBoxLayout* column);
  void addPart(QVBoxLayout* column);
  void addFile(QVBoxLayout* column);
  void addFindings(QVBoxLayout* column);
  void addState(QVBoxLayout* column);
  void addButtons(QVBoxLayout* column);
  void connectAll();

  [[nodiscard]] ExportWhat what() const;
  /// None where all of it is wanted; an error where what was typed is no prefix.
  [[nodiscard]] Result<std::optional<net::Prefix>> under() const;
  void takeWhat();
  void takePart();
  void takeType();
  void suggest();
  void refresh();

  void check();
  void takeCheck(const Result<filing::FilingCheck>& checked);
  void write();
  void takeWritten(const Result<ExportedSheet>& written);
  void takeFailure(const base::Error& error);
  void watch(const std::shared_ptr<TaskProgress>& task, const QString& what);
  void stopWatching();
  void say(Mood mood, const QString& sentence);
  void judge(Mood mood, const QString& sentence);
  void colour();

  Desk& m_desk;
  std::shared_ptr<TaskProgress> m_task;
  QuestionLine m_checks;
  QTimer m_look;   ///< at a task's progress
  QTimer m_pause;  ///< after typing, before a check
  bool m_writing = false;
  bool m_checked = false;  ///< the findings are those of the part that is chosen
  Mood m_mood = Mood::quiet;
  Mood m_verdictMood = Mood::quiet;
  QString m_written;

  QButtonGroup* m_whats = nullptr;
  QButtonGroup* m_parts = nullptr;
  QLineEdit* m_under = nullptr;
  FileField* m_file = nullptr;
  QComboBox* m_type = nullptr;
  QWidget* m_findingsPart = nullptr;
  QLabel* m_verdict = nullptr;
  QTableView* m_findingsTable = nullptr;
  FilingFindings* m_findings = nullptr;
  QCheckBox* m_draft = nullptr;
  QLabel* m_state = nullptr;
  QLabel* m_hash = nullptr;
  QProgressBar* m_bar = nullptr;
  QPushButton* m_stop = nullptr;
  QPushButton* m_folder = nullptr;
  QPushButton* m_export = nullptr;
};

}  // namespace sextant::desktop
