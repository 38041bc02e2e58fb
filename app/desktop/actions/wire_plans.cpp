// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/commands.h"
#include "desktop/actions/main_window.h"
#include "desktop/actions/plan_mode.h"
#include "desktop/actions/wiring.h"
#include "desktop/map/address_map.h"
#include "desktop/views/plans/compare_view.h"
#include "desktop/views/plans/draft_view.h"

#include <QTabBar>

namespace sextant::desktop {

namespace {

/// Who goes to the map from a draft sees the draft on it, else the register; who goes to the
/// comparison has it there beside another.
void wireWays(MainWindow& window)
{
  const Panes& panes = window.panes();
  struct Shown {
    std::shared_ptr<const model::Draft> draft;
    int page = 0;
  };
  auto shown = std::make_shared<Shown>();
  QObject::connect(panes.draft, &DraftView::draftLoaded, panes.map,
                   [shown](const std::shared_ptr<const model::Draft>& d) { shown->draft = d; });
  QObject::connect(panes.tabs, &QTabBar::currentChanged, panes.map, [shown, &panes](int page) {
    const bool fromDraft = shown->page == static_cast<int>(Page::plan) && shown->draft;
    if (page == static_cast<int>(Page::map)) {
      if (fromDraft) {
        panes.map->showDraft(shown->draft);
      } else {
        panes.map->showRegister();
      }
    }
    if (page == static_cast<int>(Page::compare) && fromDraft) {
      panes.compare->include(QString::fromStdString(shown->draft->name));
    }
    shown->page = page;
  });
}

}  // namespace

void wirePlans(MainWindow& window)
{
  const Panes& panes = window.panes();
  const Commands& commands = window.commands();
  auto* mode = new PlanMode(window);
  commands.on("plan.new", mode, [mode] { mode->enter(); });
  commands.on("plan.publish", panes.draft, [draft = panes.draft] { draft->publish(); });
  commands.on("plan.compare", &window, [&window] { window.panes().show(Page::compare); });
  commands.on("difference.next", panes.compare, [view = panes.compare] { view->nextDifference(); });
  commands.on("difference.previous", panes.compare,
              [view = panes.compare] { view->previousDifference(); });
  wireWays(window);
  QObject::connect(panes.draft, &DraftView::compareWanted, &window, [&window](const QString& name) {
    window.panes().compare->compare(name, {});
    window.panes().show(Page::compare);
  });
  QObject::connect(&window.desk().requests, &Requests::draftWanted, &window,
                   [&window](const QString& name) {
                     window.panes().draft->showDraft(name);
                     window.panes().show(Page::plan);
                   });
}

}  // namespace sextant::desktop
