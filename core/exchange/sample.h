// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

#include <string>

namespace sextant::exchange {

/// What makeSample made, all in one folder.
struct Sample {
  std::string registerFile;
  std::string unitsFile;     ///< the units as a planner would hand them in
  std::string holdingsFile;  ///< an office's table of who holds what
};

/// Makes the sample register in `folder` (made where missing; must hold no sample yet): Guangxi on
/// the documentation block 2001:db8::/32, planned with the preset zone-32, its townships standing
/// in as units, some of them with assignments, registrations and fictitious contacts. It tells a
/// story of half a year by a clock of its own, so that it always has the same history.
Result<Sample> makeSample(const std::string& folder, const registry::Operator& who,
                          base::Progress& progress = base::noProgress());

}  // namespace sextant::exchange
