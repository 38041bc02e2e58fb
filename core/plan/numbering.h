// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/division_files.h"
#include "plan/held_values.h"
#include "plan/pins.h"

#include <vector>

namespace sextant::plan {

/// Gives every member its value in its field. Returns where each sits below the block: the values
/// of all level fields down to its own at their places in the address, zone and block bits zero.
/// Who is counted up to a value is given none that `held` meets; a value by code stays what it is.
/// Fails naming every code that does not fit, every value taken twice and every full node.
Result<std::vector<net::Address>> numberMembers(const model::Scheme& scheme, const Roster& roster,
                                                const PinPlan& pins, HeldValues& held);

}  // namespace sextant::plan
