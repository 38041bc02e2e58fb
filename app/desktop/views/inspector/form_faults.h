// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix.h"
#include "wording/words.h"

#include <optional>
#include <vector>

namespace sextant::desktop {

/// What is wrong with a form, at the field that it is about.
struct FormFault {
  QString key;  ///< of the field: `prefix`, `holder`, a field's name; empty = the form as a whole
  QString sentence;
  QString hint;
  std::optional<net::Prefix> conflict;  ///< what stands in the way
};

/// All faults of `error`; `typed` is the prefix of the form.
std::vector<FormFault> faultsOf(const base::Error& error, const wording::Words& words,
                                std::optional<net::Prefix> typed);

}  // namespace sextant::desktop
