// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/embedded.h"

namespace sextant::embedded {
base::EmbeddedFiles filing();
}  // namespace sextant::embedded

namespace sextant::filing {

/// resources/codes and resources/filing, by their paths below resources/.
inline base::EmbeddedFiles shippedFiles()
{
  return embedded::filing();
}

}  // namespace sextant::filing
