// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/commands.h"
#include "desktop/actions/main_window.h"
#include "desktop/actions/message_strip.h"
#include "desktop/actions/status_line.h"
#include "desktop/actions/wiring.h"
#include "desktop/views/holdings/holdings_view.h"
#include "desktop/views/records/backup.h"
#include "desktop/views/records/busy_strip.h"
#include "desktop/views/records/findings_pane.h"
#include "desktop/views/records/import_dialog.h"
#include "desktop/views/records/journal_pane.h"
#include "desktop/views/records/tasks_pane.h"
#include "desktop/views/records/verify_dialog.h"
#include "desktop/views/trace/trace_page.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QTabWidget>

namespace sextant::desktop {
namespace {

void showRecords(const MainWindow& window, QWidget* tab)
{
  window.panes().recordsDock->show();
  window.panes().records->setCurrentWidget(tab);
  tab->setFocus();
}

ImportDialog* importDialog(MainWindow& window)
{
  auto* dialog = new ImportDialog(window.desk(), &window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->show();
  return dialog;
}

void verify(MainWindow& window)
{
  auto* dialog = new VerifyDialog(window.desk(), &window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(dialog, &VerifyDialog::integrityAlarm, &window, [&window](const QString& text) {
    window.panes().strip->say(MessageKind::error, text);
  });
  dialog->show();
  dialog->start();
}

void paste(MainWindow& window)
{
  if (window.panes().shows(Page::trace)) return window.panes().trace->tracePasted();
  const QString text = QApplication::clipboard()->text();
  if (text.trimmed().isEmpty()) {
    Q_EMIT window.desk().requests.messageWanted(
        MessageKind::note,
        QCoreApplication::translate("Wiring",
                                    "The clipboard holds no table. Copy rows in a "
                                    "spreadsheet first."),
        {});
    return;
  }
  importDialog(window)->openPasted(text, std::nullopt);
}

void wireImport(MainWindow& window)
{
  const Commands& commands = window.commands();
  commands.on("import.file", &window, [&window] { importDialog(window)->chooseFile(); });
  commands.on("paste", &window, [&window] { paste(window); });
  QObject::connect(&window, &MainWindow::tableDropped, &window,
                   [&window](const QString& path) { importDialog(window)->openFile(path); });
}

}  // namespace

void wireRecords(MainWindow& window)
{
  const Panes& panes = window.panes();
  const Commands& commands = window.commands();
  wireImport(window);
  commands.on("undo", panes.journal, [journal = panes.journal] { journal->undoLast(); });
  commands.on("redo", panes.journal, [journal = panes.journal] { journal->redoLast(); });
  commands.on("audit.verify", &window, [&window] { verify(window); });
  commands.on("audit.check", &window, [&window] { showRecords(window, window.panes().findings); });
  commands.on("audit.journal", &window, [&window] { showRecords(window, window.panes().journal); });
  commands.on("register.backup", &window, [&window] { backUp(window.desk(), &window); });
  commands.on("view.refresh", &window, [&window] {
    window.desk().session.look();
    window.panes().findings->check();
  });
  QObject::connect(panes.findings, &FindingsPane::countsChanged, panes.status,
                   &StatusLine::showFindings);
  QObject::connect(panes.status, &StatusLine::findingsWanted, &window,
                   [&window] { showRecords(window, window.panes().findings); });
  QObject::connect(panes.status, &StatusLine::journalWanted, &window,
                   [&window] { showRecords(window, window.panes().journal); });
  QObject::connect(panes.busy, &BusyStrip::tasksWanted, &window,
                   [&window] { showRecords(window, window.panes().tasks); });
}

}  // namespace sextant::desktop
