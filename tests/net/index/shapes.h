// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choice.h"
#include "net/prefix.h"

#include <span>

namespace sextant::net::test {

/// A way in which keys lie in address space.
struct Shape {
  const char* name;
  std::size_t peak;  ///< how many entries a long test lets come together
  Prefix (*draw)(Choice&);
};

std::span<const Shape> shapes();

}  // namespace sextant::net::test
