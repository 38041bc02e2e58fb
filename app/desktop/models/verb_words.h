// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/figures.h"

#include <QString>

namespace sextant::desktop {

/// What an entry of the journal did, in plain words; a verb that nobody worded stands as it is.
QString verbText(const std::string& what);

}  // namespace sextant::desktop
