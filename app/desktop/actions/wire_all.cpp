// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/commands.h"
#include "desktop/actions/main_window.h"
#include "desktop/actions/message_strip.h"
#include "desktop/actions/wiring.h"

namespace sextant::desktop {

void wireAll(MainWindow& window)
{
  const Requests& requests = window.desk().requests;
  QObject::connect(&requests, &Requests::commandWanted, &window, [&window](const QString& id) {
    QAction* action = window.commands().action(id);
    if (action != nullptr && action->isEnabled()) action->trigger();
  });
  QObject::connect(&requests, &Requests::messageWanted, window.panes().strip, &MessageStrip::say);
  wireHoldings(window);
  wirePlans(window);
  wireRecords(window);
  wireSheets(window);
  wireTrace(window);
  wireGoing(window);
  wireHelp(window);
}

}  // namespace sextant::desktop
