// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/commands.h"
#include "desktop/actions/main_window.h"
#include "desktop/actions/wiring.h"
#include "desktop/map/address_map.h"
#include "desktop/views/holdings/holdings_view.h"
#include "desktop/views/holdings/navigation.h"
#include "desktop/views/inspector/inspector_pane.h"
#include "desktop/views/trace/trace_page.h"

#include <QDockWidget>
#include <QStackedWidget>

namespace sextant::desktop {
namespace {

void openForm(const MainWindow& window, const FormRequest& request)
{
  const Panes& panes = window.panes();
  panes.inspectorDock->show();
  panes.inspectorDock->raise();
  panes.inspector->openForm(request);
}

/// A form on what is selected: in it where something is held there, on it where it is free.
FormRequest onSelection(FormKind kind, const Selection& selection)
{
  FormRequest request{kind, std::nullopt, std::nullopt, std::nullopt, {}};
  if (!selection.place()) return request;
  if (selection.place()->free) {
    request.prefix = selection.place()->prefix;
  } else {
    request.parent = selection.place()->prefix;
  }
  return request;
}

/// A form on exactly the holding that is selected.
FormRequest ofSelection(FormKind kind, const Selection& selection)
{
  return {kind, selection.prefix(), std::nullopt, std::nullopt, {}};
}

/// The kind that stands inside what is selected: units are given prefixes, and register in them.
/// A reservation is given itself.
void giveChild(MainWindow& window)
{
  Desk& desk = window.desk();
  const std::optional<Place> place = desk.selection.place();
  if (!place) return;
  const auto around = [prefix = place->prefix](const registry::Registry& registry) {
    return registry.chain(prefix, {registry.now(), {}});
  };
  desk.session.ask(&window, around, [&window](const Result<std::vector<registry::HoldingView>>& r) {
    const Selection& selection = window.desk().selection;
    const model::Holding outer = r && !r->empty() ? r->back().holding : model::Holding();
    if (outer.kind == model::Kind::reservation && outer.prefix == selection.prefix())
      return openForm(window, ofSelection(FormKind::assign, selection));
    const bool given =
        outer.kind == model::Kind::assignment || outer.kind == model::Kind::registration;
    openForm(window, onSelection(given ? FormKind::registration : FormKind::assign, selection));
  });
}

void wireForms(MainWindow& window)
{
  const Commands& commands = window.commands();
  const Selection& selection = window.desk().selection;
  QObject::connect(&window.desk().requests, &Requests::formWanted, &window,
                   [&window](const FormRequest& request) { openForm(window, request); });
  const auto onIt = [&](const char* id, FormKind kind) {
    commands.on(id, &window,
                [&window, &selection, kind] { openForm(window, onSelection(kind, selection)); });
  };
  const auto ofIt = [&](const char* id, FormKind kind) {
    commands.on(id, &window,
                [&window, &selection, kind] { openForm(window, ofSelection(kind, selection)); });
  };
  const auto plain = [&](const char* id, FormKind kind) {
    commands.on(id, &window, [&window, kind] {
      openForm(window, {kind, std::nullopt, std::nullopt, std::nullopt, {}});
    });
  };
  onIt("hold.allocate", FormKind::allocate);
  onIt("hold.reserve", FormKind::reserve);
  onIt("hold.assign", FormKind::assign);
  onIt("hold.register", FormKind::registration);
  ofIt("hold.set", FormKind::set);
  ofIt("hold.release", FormKind::release);
  plain("hold.block", FormKind::block);
  plain("holder.new", FormKind::holder);
  plain("contact.new", FormKind::contact);
  commands.on("hold.child", &window, [&window] { giveChild(window); });
  // After a form the keys belong to the rows again.
  QObject::connect(window.panes().inspector, &InspectorPane::formChanged, &window,
                   [&window](bool open) {
                     if (!open) window.panes().pages->currentWidget()->setFocus();
                   });
}

/// Keys that mean something else while one types belong to the tree and the map alone.
void giveKeysToPanes(MainWindow& window)
{
  for (const char* id :
       {"hold.child", "hold.release", "hold.set", "copy", "copy.headings", "paste"}) {
    QAction* action = window.commands().action(QString::fromLatin1(id));
    window.removeAction(action);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    window.panes().holdings->addAction(action);
    window.panes().map->addAction(action);
  }
}

/// The menu of a row: what one does with a holding.
void fillMenus(const MainWindow& window)
{
  for (const char* id :
       {"hold.allocate", "hold.reserve", "hold.assign", "hold.register", "print.notice"}) {
    QAction* action = window.commands().action(QString::fromLatin1(id));
    window.panes().holdings->addAction(action);
    window.panes().map->addAction(action);
  }
}

}  // namespace

void wireHoldings(MainWindow& window)
{
  const Panes& panes = window.panes();
  const Commands& commands = window.commands();
  wireForms(window);
  giveKeysToPanes(window);
  fillMenus(window);
  HoldingsView* holdings = panes.holdings;
  const auto copies = [&](const char* id, bool withHeadings) {
    commands.on(id, holdings, [&window, withHeadings] {
      const Panes& now = window.panes();
      now.shows(Page::trace) ? now.trace->copy(withHeadings) : now.holdings->copy(withHeadings);
    });
  };
  copies("copy", false);
  copies("copy.headings", true);
  commands.on("filter", holdings, [&window] {
    if (window.panes().shows(Page::trace) && window.panes().trace->focusFilter()) return;
    window.panes().show(Page::tree);
    window.panes().holdings->focusFilter();
  });
  commands.on("find.next", holdings, [holdings] { holdings->findNext(); });
  commands.on("find.previous", holdings, [holdings] { holdings->findPrevious(); });
  QObject::connect(panes.navigation, &NavigationPane::filterWanted, holdings,
                   [&window](const QString& filter) {
                     window.panes().show(Page::tree);
                     window.panes().holdings->setFilterText(filter);
                   });
  QObject::connect(holdings, &HoldingsView::savedFiltersChanged, panes.navigation,
                   &NavigationPane::showFilters);
}

}  // namespace sextant::desktop
