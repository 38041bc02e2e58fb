// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/models/trace/trace_export.h"

class QWidget;

namespace sextant::desktop {

/// Asks where and as what, and has it written; the window is told how that ended.
void askAndSaveTrace(Desk& desk, const std::shared_ptr<const TraceReport>& report, QWidget* parent);
void saveTrace(Desk& desk, const std::shared_ptr<const TraceReport>& report, TraceFile what,
               const QString& file);

}  // namespace sextant::desktop
