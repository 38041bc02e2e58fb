// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/commands.h"
#include "desktop/actions/main_window.h"
#include "desktop/actions/wiring.h"
#include "desktop/views/trace/trace_page.h"

namespace sextant::desktop {

void wireTrace(MainWindow& window)
{
  const Commands& commands = window.commands();
  TracePage* trace = window.panes().trace;
  commands.on("trace.files", trace, [&window, trace] {
    window.panes().show(Page::trace);
    trace->chooseFiles();
  });
  commands.on("trace.paste", trace, [&window, trace] {
    window.panes().show(Page::trace);
    trace->tracePasted();
  });
  QObject::connect(&window, &MainWindow::logsDropped, trace,
                   [&window, trace](const QStringList& paths) {
                     window.panes().show(Page::trace);
                     trace->traceFiles(paths);
                   });
}

}  // namespace sextant::desktop
