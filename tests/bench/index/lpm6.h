// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

namespace sextant::bench {

/// DPDK's rte_lpm6: longest match only, prefixes of /1 and longer, next hops of 21 bits, and for
/// each 8 bits of a path behind /24 a table of 1 KiB; null where DPDK would not start.
std::unique_ptr<Engine> makeLpm6();

}  // namespace sextant::bench
