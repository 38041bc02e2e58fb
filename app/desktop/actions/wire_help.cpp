// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/commands.h"
#include "desktop/actions/main_window.h"
#include "desktop/actions/wiring.h"
#include "desktop/views/help/help_pane.h"
#include "desktop/views/help/shortcuts_sheet.h"
#include "desktop/views/help/tour.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QTabBar>

namespace sextant::desktop {
namespace {

/// The page of help that belongs to where the focus is.
QString topicHere(const Panes& panes)
{
  const QWidget* focus = QApplication::focusWidget();
  const auto in = [focus](const QWidget* pane) {
    return pane != nullptr && pane->isAncestorOf(focus);
  };
  if (in(panes.inspectorDock)) return QStringLiteral("inspector");
  if (in(panes.recordsDock)) return QStringLiteral("journal");
  switch (static_cast<Page>(panes.tabs->currentIndex())) {
    case Page::tree:
      return QStringLiteral("tree");
    case Page::map:
      return QStringLiteral("map");
    case Page::plan:
    case Page::compare:
      return QStringLiteral("plan");
    case Page::trace:
      return QStringLiteral("trace");
  }
  return QStringLiteral("overview");
}

void showHelp(const MainWindow& window, const QString& topic)
{
  const Panes& panes = window.panes();
  panes.help->showTopic(topic);
  panes.helpDock->show();
  panes.helpDock->raise();
}

void showAbout(MainWindow& window)
{
  auto* box = new QMessageBox(&window);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setWindowTitle(QCoreApplication::translate("Wiring", "About Sextant"));
  box->setIconPixmap(QApplication::windowIcon().pixmap(64));
  box->setText(QCoreApplication::translate("Wiring", "<b>Sextant %1</b>")
                   .arg(QApplication::applicationVersion()));
  box->setInformativeText(QCoreApplication::translate(
      "Wiring",
      "Plans the IPv6 addresses of a province, keeps the register of who holds them, and files "
      "them. One register is one file.\n\nFree software under the GNU General Public License, "
      "version 3 or later."));
  box->open();
}

}  // namespace

void wireHelp(MainWindow& window)
{
  const Commands& commands = window.commands();
  commands.on("help", &window, [&window] { showHelp(window, topicHere(window.panes())); });
  commands.on("help.gaps", &window, [&window] { showHelp(window, QStringLiteral("limits")); });
  commands.on("help.shortcuts", &window, [&window] {
    auto* sheet = new ShortcutsSheet(shortcutGroups(*window.menuBar()), &window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
  });
  commands.on("help.tour", &window, [&window] {
    auto* tour = window.findChild<Tour*>();
    if (tour == nullptr) tour = new Tour(sampleTour(), window.commands().all(), &window);
    tour->start();
  });
  commands.on("about", &window, [&window] { showAbout(window); });
}

}  // namespace sextant::desktop
