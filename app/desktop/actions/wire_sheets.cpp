// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/commands.h"
#include "desktop/actions/main_window.h"
#include "desktop/actions/wiring.h"
#include "desktop/views/sheets/export_dialog.h"
#include "desktop/views/sheets/print_dialog.h"
#include "desktop/views/trace/trace_page.h"

namespace sextant::desktop {

void wireSheets(MainWindow& window)
{
  const Commands& commands = window.commands();
  const auto ask = [&window](ExportWhat what) {
    auto* dialog = new ExportDialog(window.desk(), &window, what);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
  };
  const auto exports = [&](const char* id, ExportWhat what) {
    commands.on(id, &window, [ask, what] { ask(what); });
  };
  commands.on("export", &window, [&window, ask] {
    if (window.panes().shows(Page::trace) && window.panes().trace->hasReport()) {
      window.panes().trace->save();
    } else {
      ask(ExportWhat::allocationSheet);
    }
  });
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
