// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "model/holding.h"

#include <cstdint>
#include <string_view>

namespace sextant::model {

/// What a version of a member, a holder or a holding is called. The texts are valid while it is
/// told.
struct Calling {
  enum class Of : std::uint8_t { member, holder, holding };
  Of of = Of::member;
  std::int64_t id = 0;       ///< the member's or holder's object, the holding's version
  std::string_view name;     ///< a holding's label
  std::string_view code;     ///< none of a holding
  std::string_view purpose;  ///< of a holding only, as the next
  std::string_view document;
  Period valid;
};

}  // namespace sextant::model
