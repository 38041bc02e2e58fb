// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sextant::desktop {

/// The operator unless one is named.
QString loginName();
QString hostName();

}  // namespace sextant::desktop
