// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace sextant::bench {

/// What memory alone takes, ns of thread CPU time for one line of 64 bytes by chance among `bytes`
/// on 2 MiB pages: no structure of that size answers faster than what it must wait for.
struct ColdLoad {
  double dependent;    ///< each place is told by the one before
  double independent;  ///< places known beforehand
};
ColdLoad coldLoad(std::size_t bytes);

}  // namespace sextant::bench
