// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin.h"

// Bytes are steps: what they change and ask, the index does as the slow one beside it, or this
// throws, with the story of all steps.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
  sextant::net::test::playBytes({data, size});
  return 0;
}
