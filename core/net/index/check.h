// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/edit.h"

namespace sextant::net::index {

/// Walks all of a tree and says which invariant is broken and where; empty when none is.
std::string faultOf(const Tree& tree);

}  // namespace sextant::net::index
