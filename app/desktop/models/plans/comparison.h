// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/plans/opened_draft.h"
#include "plan/compare.h"

#include <array>

namespace sextant::desktop {

/// Two plans side by side.
struct Comparison {
  OpenedDraft a;
  OpenedDraft b;
  std::vector<plan::Difference> differences;
  std::uint64_t same = 0;  ///< prefixes both have

  [[nodiscard]] std::uint64_t count(plan::Change change) const;
};

/// For the thread that reads; seconds where the plans have hundreds of thousands of members.
Result<Comparison> comparePlans(const registry::Registry& registry, const std::string& a,
                                const std::string& b, base::Progress& progress);

}  // namespace sextant::desktop
