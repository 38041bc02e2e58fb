// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

namespace sextant::desktop {

/// A holding as a view tells it at once: its figures are exact, names and facts are still missing.
registry::Branch seenIn(const registry::HoldingsView& view, const registry::IndexedHolding& one,
                        Instant now);
/// The same of its own.
registry::HoldingView seenIn(const registry::HoldingsView& view,
                             const registry::IndexedHolding& one);

}  // namespace sextant::desktop
