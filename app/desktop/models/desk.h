// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/address_form.h"
#include "desktop/models/register_session.h"
#include "desktop/models/requests.h"
#include "desktop/models/selection.h"
#include "desktop/models/settings.h"

namespace sextant::desktop {

/// What every pane works with. All of it outlives the panes.
struct Desk {
  RegisterSession& session;
  Selection& selection;
  Requests& requests;
  AddressForm& addressForm;
  Settings& settings;
  const wording::Words& words;
};

}  // namespace sextant::desktop
