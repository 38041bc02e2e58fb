// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/models/records/import_source.h"

#include <functional>
#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace sextant::desktop {

class ImportModel;
class ImportSheet;
class StatePage;

/// Takes over a table: everything is read and judged before anything is written, every row shows
/// what will become of it, and all goes in as one change. Not modal.
class ImportDialog final : public QDialog {
  Q_OBJECT
 public:
  explicit ImportDialog(Desk& desk, QWidget* parent = nullptr);
  ~ImportDialog() override;

  /// Asks for a file.
  void chooseFile();
  void openFile(const QString& path);
  /// `text` as copied from a spreadsheet; rows outside `under` are refused.
  void openPasted(const QString& text, std::optional<net::Prefix> under);
  /// Whether nothing is lost without the dialog; else it is asked about, and `then` runs where it
  /// may be.
  [[nodiscard]] bool mayLeave(const std::function<void()>& then);
  void reject() override;

 Q_SIGNALS:
  /// The rows stand in the register as journal entry `entry`.
  void imported(qint64 entry);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void build();
  void buildFoot();
  void connectAll();
  void addShortcuts();
  void pasteClipboard();
  void showEmpty();
  void wait(const QString& sentence, const std::shared_ptr<TaskProgress>& task);
  void follow();
  void stopRunning();
  void stopOrGoOn();
  void takeSource(const Result<ImportSource>& source);
  void judgeSoon();
  void judge();
  void takeVerdict(const Result<std::shared_ptr<const ImportVerdict>>& verdict);
  void importRows(bool skipRefused);
  void takeImported(const Result<std::shared_ptr<const ImportVerdict>>& done);
  void tellImported(const ImportVerdict& verdict);
  void primary();
  void fail(const base::Error& error);
  void showButtons();
  [[nodiscard]] bool fresh() const { return !m_running && !m_soon.isActive(); }

  Desk& m_desk;
  ImportModel* m_model;
  ImportSheet* m_sheet;
  StatePage* m_state;
  QStackedWidget* m_stack;
  QLineEdit* m_why;
  QLabel* m_doing;
  QProgressBar* m_bar;
  QPushButton* m_stop;
  QPushButton* m_good;
  QPushButton* m_all;
  QTimer m_soon;   ///< until somebody stops typing
  QTimer m_pulse;  ///< first shows the bar after 150 ms
  std::shared_ptr<TaskProgress> m_running;
  bool m_importing = false;
  bool m_edited = false;   ///< by hand, since the source was read
  bool m_leaving = false;  ///< what is lost was agreed to
  bool m_stopped = false;  ///< before all rows were judged
};

}  // namespace sextant::desktop
