// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/requests.h"
#include "desktop/views/inspector/form_spec.h"
#include "registry/change.h"

namespace sextant::desktop {

/// What was filled in.
struct FormValues {
  FormKind kind = FormKind::assign;
  Result<net::Prefix> prefix = net::Prefix{};
  std::string holder;  ///< code or name
  bool createHolder = false;
  model::Facts facts;    ///< what was said, or, of an edit, what became different
  std::string why;       ///< empty: the document number, where one was given
  bool correct = false;  ///< an edit that puts the record right from its beginning
  Instant began;         ///< when the version edited came into force
  std::string today;     ///< yyyy-MM-dd: from today on is from now on
};

/// The change that the values ask for; fails where a prefix or a date is none.
Result<registry::Change> changeOf(const FormSpec& spec, const FormValues& values);

}  // namespace sextant::desktop
