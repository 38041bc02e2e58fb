// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scheme.h"
#include "plan/toml_table.h"

namespace sextant::plan {

/// Tells everything in `scheme` that contradicts itself, at its place in `root`, from which it was
/// read without a fault.
void checkScheme(const model::Scheme& scheme, const toml::table& root, Faults& faults);

}  // namespace sextant::plan
