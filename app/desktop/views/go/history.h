// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"

#include <QMenu>

namespace sextant::desktop {

/// A menu of the last twenty places with their names, for a button beside back and forward.
/// `parent` owns it.
QMenu* historyMenu(Desk& desk, QWidget* parent);

}  // namespace sextant::desktop
