// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "print/pages.h"

#include <functional>
#include <memory>
#include <QDialog>

class QCheckBox;
class QLabel;
class QPrinter;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace sextant::desktop {

class FileField;
class PageView;

/// Makes pages on the thread that will paint them.
using Layout = std::function<std::shared_ptr<const print::Pages>()>;

/// Something to be printed.
struct Paper {
  QString title;
  QString subject;           ///< what it is about: a prefix, a register
  QString fileName;          ///< suggested, without a folder
  bool namesPeople = false;  ///< offers to show contacts in full
  /// Runs on another thread; the last argument says whether people are masked.
  std::function<Result<Layout>(const registry::Registry&, base::Progress&, bool)> read;
};

/// Shows a paper before it goes to a file or a printer: Enter saves it as PDF under the suggested
/// name. Not modal.
class PreviewDialog final : public QDialog {
  Q_OBJECT
 public:
  PreviewDialog(Desk& desk, Paper paper, QWidget* parent);
  ~PreviewDialog() override;

 Q_SIGNALS:
  /// A file was written, its name and SHA-256.
  void saved(const QString& file, const QString& sha256);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  QWidget* makeHead();
  QWidget* makeBusy();
  QWidget* makeFailure();
  QWidget* makeTools();
  QWidget* makeFoot();
  void addPeople(QVBoxLayout* column);

  void read();
  void take(const Result<Layout>& layout);
  void tellZoom(double zoom);
  void tellPage(int index);
  void setReady(bool ready);
  void watch(const std::shared_ptr<TaskProgress>& task, const QString& what);
  void save();
  void askPrinter();
  void print(const std::shared_ptr<QPrinter>& printer);
  void tellFailure(const base::Error& error);
  void colourWarning();

  Desk& m_desk;
  Paper m_paper;
  Layout m_layout;
  QuestionLine m_line;
  std::shared_ptr<TaskProgress> m_task;
  QTimer m_patience;  ///< until a wait is shown

  PageView* m_view = nullptr;
  QStackedWidget* m_stack = nullptr;
  QLabel* m_busyText = nullptr;
  QProgressBar* m_bar = nullptr;
  QLabel* m_failure = nullptr;
  QLabel* m_warning = nullptr;
  QCheckBox* m_unmask = nullptr;
  QSpinBox* m_page = nullptr;
  QLabel* m_zoom = nullptr;
  FileField* m_file = nullptr;
  QPushButton* m_print = nullptr;
  QPushButton* m_save = nullptr;
};

}  // namespace sextant::desktop
