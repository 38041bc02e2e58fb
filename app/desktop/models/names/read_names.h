// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/names/name_index.h"
#include "desktop/models/register_session.h"

namespace sextant::desktop {

/// All names in force now. Reads every holding once: seconds for millions. Of registered subnets
/// and hosts the first million with a name is taken. Cancelled once nobody waits for it.
Result<std::shared_ptr<const NameIndex>> readNames(const registry::Registry& registry,
                                                   const StillWanted& wanted);
/// A register in memory.
struct NameSource {
  registry::HoldingsView view;
  HoldingNames::Ptr names;  ///< of the view's entry, not null
};
/// The same from there: a quarter of a second for a nation.
Result<std::shared_ptr<const NameIndex>> readNames(const registry::Registry& registry,
                                                   const NameSource& source,
                                                   const StillWanted& wanted);

}  // namespace sextant::desktop
