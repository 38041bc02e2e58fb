// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/commands.h"
#include "desktop/actions/main_window.h"
#include "desktop/actions/wiring.h"
#include "desktop/views/go/lookup_box.h"
#include "desktop/views/holdings/breadcrumb.h"
#include "desktop/views/holdings/holdings_view.h"
#include "desktop/views/holdings/navigation.h"
#include "desktop/views/inspector/inspector_pane.h"

#include <QCoreApplication>
#include <QStackedWidget>
#include <QTabBar>

namespace sextant::desktop {
namespace {

void wirePages(MainWindow& window)
{
  const Commands& commands = window.commands();
  const auto page = [&](const char* id, Page shown) {
    commands.on(id, &window, [&window, shown] { window.panes().show(shown); });
  };
  page("view.tree", Page::tree);
  page("view.map", Page::map);
  page("view.plan", Page::plan);
  page("view.compare", Page::compare);
  page("view.trace", Page::trace);
  commands.on("pane.next", &window, [&window] { window.focusNextPane(true); });
  commands.on("pane.previous", &window, [&window] { window.focusNextPane(false); });
}

void wireAddressForm(MainWindow& window)
{
  QAction* full = window.commands().action(QStringLiteral("view.full"));
  AddressForm& form = window.desk().addressForm;
  full->setChecked(form.full());
  QObject::connect(full, &QAction::toggled, &form, &AddressForm::setFull);
  QObject::connect(&form, &AddressForm::changed, full,
                   [full, &form] { full->setChecked(form.full()); });
}

/// 本单位地址: the first prefix of the unit chosen for this register.
void goToOwnUnit(MainWindow& window)
{
  Desk& desk = window.desk();
  const QString unit = desk.settings.ownUnit(desk.session.path());
  if (unit.isEmpty()) {
    Q_EMIT desk.requests.messageWanted(
        MessageKind::note,
        QCoreApplication::translate(
            "Wiring",
            "No unit is chosen as ours yet. Select one of its rows, then Lookup, This is "
            "our unit."),
        {});
    return;
  }
  const auto held = [text = unit.toStdString()](const registry::Registry& registry) {
    return registry.find(text, {registry.now(), {}});
  };
  desk.session.ask(&window, held,
                   [&window](const Result<std::vector<registry::HoldingView>>& found) {
                     if (!found || found->empty()) return;
                     Q_EMIT window.desk().requests.revealWanted(found->front().holding.prefix);
                   });
}

}  // namespace

void wireGoing(MainWindow& window)
{
  const Panes& panes = window.panes();
  const Commands& commands = window.commands();
  wirePages(window);
  wireAddressForm(window);
  panes.lookup->setCommands(commands.all());
  panes.lookup->setShortcutHint(commands.action(QStringLiteral("go.to"))->shortcut());
  commands.on("go.to", panes.lookup, [lookup = panes.lookup] { lookup->open(); });
  commands.on("palette", panes.lookup, [lookup = panes.lookup] { lookup->openCommands(); });
  commands.on("go.address", panes.breadcrumb, [crumbs = panes.breadcrumb] { crumbs->edit(); });
  commands.on("go.back", &window, [&window] { window.desk().selection.goBack(); });
  commands.on("go.forward", &window, [&window] { window.desk().selection.goForward(); });
  commands.on("go.own", &window, [&window] { goToOwnUnit(window); });
  commands.on("own.set", panes.navigation,
              [navigation = panes.navigation] { navigation->setOwnUnitFromSelection(); });
  QObject::connect(&window.desk().requests, &Requests::revealWanted, panes.holdings,
                   [&window](const net::Prefix& prefix) {
                     const Panes& now = window.panes();
                     now.holdings->reveal(prefix);
                     const int page = now.tabs->currentIndex();
                     const bool places = page == static_cast<int>(Page::tree) ||
                                         page == static_cast<int>(Page::map);
                     if (!places) now.tabs->setCurrentIndex(static_cast<int>(Page::tree));
                     // Who goes somewhere wants to work there with the keyboard, unless a form
                     // waits.
                     if (!now.inspector->formIsOpen()) now.pages->currentWidget()->setFocus();
                   });
}

}  // namespace sextant::desktop
