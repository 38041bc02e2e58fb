// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/errors.h"

#include <algorithm>
#include <array>

namespace sextant::wording {

std::span<const ErrorTexts> errorTexts()
{
  static const std::array texts{baseErrors(),  cliErrors(),  exchangeErrors(), filingErrors(),
                                netErrors(),   planErrors(), printErrors(),    registryErrors(),
                                sheetErrors(), storeErrors()};
  return texts;
}

const ErrorText* findErrorText(std::string_view id)
{
  for (const ErrorTexts& room : errorTexts()) {
    const auto found = std::ranges::find(room, id, &ErrorText::id);
    if (found != room.end()) return &*found;
  }
  return nullptr;
}

}  // namespace sextant::wording
