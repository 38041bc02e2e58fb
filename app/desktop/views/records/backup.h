// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"

class QWidget;

namespace sextant::desktop {

/// Asks where to, then writes a consistent copy there as a task; a message tells its name and hash.
/// `window` is the dialog's parent.
void backUp(Desk& desk, QWidget* window);

/// The same without asking. `path` must not exist; `asker` is gone = no message.
void backUpTo(Desk& desk, const QString& path, QObject* asker);

}  // namespace sextant::desktop
