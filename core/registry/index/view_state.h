// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/index/holdings_view.h"
#include "registry/index/paged.h"

namespace sextant::registry {

/// What a view sees.
struct HoldingsView::State {
  net::PrefixView prefixes;    ///< each with the number of its first belief
  net::PrefixView exceptions;  ///< those of them that are not held all the time from `since` on
  PagedView<Belief> beliefs;
  std::shared_ptr<const std::vector<std::string>> zones =  ///< by number - 1
      std::make_shared<const std::vector<std::string>>();
  model::EntryNumber height = 0;
  std::vector<std::uint8_t> headHash;
  Instant since = base::kForEver;
  Instant nextBoundary = base::kForEver;
};

}  // namespace sextant::registry
