// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/make_draft.h"

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <utility>

namespace sextant::bench {

/// The value of a Result; ends the program where there is none.
template <typename T>
T must(Result<T> result)
{
  if (!result) {
    std::cerr << result.error().code.id << ' ' << result.error().input << '\n';
    std::exit(1);
  }
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// The whole nation under one /20. Real provinces, cities and counties; as many townships and
/// villages as there are, spread evenly over what is above them, in files it writes to `folder`.
plan::DraftRequest nationRequest(const std::filesystem::path& folder);

}  // namespace sextant::bench
