// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace sextant::desktop {

/// The operator unless one is named.
QString loginName();
QString hostName();

/// The size windows are made for; the whole screen where that is wide enough but too low for it.
void giveSize(QWidget& window);

}  // namespace sextant::desktop
