// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/draft.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::plan {

enum class Change {
  moved,    ///< elsewhere, as long as before
  resized,  ///< longer or shorter
  added,    ///< a prefix only the second draft has
  gone      ///< a prefix only the first draft has
};

/// As scripts write it: moved, resized, new, gone.
std::string_view toString(Change change);

/// One prefix of one member that two drafts place differently.
struct Difference {
  std::string code;
  std::string name;  ///< in the second draft if it is there
  std::string zone;  ///< empty where neither has zones
  std::optional<net::Prefix> a;
  std::optional<net::Prefix> b;
  Change change = Change::moved;
};

/// What differs from `a` to `b`, members matched by code (45 = 450000), their prefixes zone by zone
/// and what is then left over in address order. In the order of a's members, then of b's new ones.
std::vector<Difference> compare(const model::Draft& a, const model::Draft& b);

}  // namespace sextant::plan
