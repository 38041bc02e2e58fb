// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/embedded.h"

#include <algorithm>

namespace sextant::base {

std::optional<std::string_view> find(EmbeddedFiles files, std::string_view path)
{
  const auto found = std::ranges::find(files, path, &EmbeddedFile::path);
  if (found == files.end()) {
    return std::nullopt;
  }
  return std::string_view(found->begin, found->end);
}

}  // namespace sextant::base
