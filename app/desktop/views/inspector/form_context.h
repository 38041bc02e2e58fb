// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/requests.h"
#include "desktop/views/inspector/place_facts.h"

namespace sextant::desktop {

/// What a form has to know before it can help.
struct FormContext {
  std::string today;  ///< yyyy-MM-dd by the register's clock
  /// What is known at the prefix of the form, or at the parent.
  std::optional<PlaceFacts> place;
  std::uint64_t inside = 0;  ///< holdings inside the prefix
  std::optional<registry::HolderView> holder;
  /// Where the next free prefix is looked for, none where nothing stands around.
  std::optional<net::Prefix> parent;
  std::string holderAround;  ///< code of who holds the parent
};

/// Runs on a thread of the session.
Result<FormContext> contextOf(const registry::Registry& registry, const FormRequest& request);

}  // namespace sextant::desktop
