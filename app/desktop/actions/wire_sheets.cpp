// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/commands.h"
#include "desktop/actions/main_window.h"
#include "desktop/actions/wiring.h"
#include "desktop/views/sheets/export_dialog.h"
#include "desktop/views/sheets/print_dialog.h"

namespace sextant::desktop {

void wireSheets(MainWindow& window)
{
  const Commands& commands = window.commands();
  const auto exports = [&](const char* id, ExportWhat what) {
    commands.on(id, &window, [&window, what] {
      auto* dialog = new ExportDialog(window.desk(), &window, what);
      dialog->setAttribute(Qt::WA_DeleteOnClose);
      dialog->show();
    });
  };
  exports("export", ExportWhat::allocationSheet);
  exports("export.sheet", ExportWhat::allocationSheet);
  exports("export.filing", ExportWhat::filing);
  commands.on("print.notice", &window, [&window] {
    if (const auto prefix = window.desk().selection.prefix()) {
      printNotice(window.desk(), *prefix, &window);
    }
  });
  commands.on("print.sheet", &window, [&window] {
    printAllocationSheet(window.desk(), window.desk().selection.prefix(), &window);
  });
}

}  // namespace sextant::desktop
