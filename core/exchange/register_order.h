// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/change.h"

namespace sextant::exchange {

/// Brings the nouns into the order of register lines, by what they say and never by their numbers:
/// equal registers give equal orders. Parents stand before their children, all versions of an
/// object behind its first.
void sortNouns(registry::Load& nouns);

}  // namespace sextant::exchange
