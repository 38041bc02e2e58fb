// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/edit/edit.h"

namespace sextant::registry {

/// Checks and writes a new block; says whether it is to be filed where nobody said (ULA: no).
Result<> openBlock(Edit& edit, model::Holding block, Instant expiry);

}  // namespace sextant::registry
