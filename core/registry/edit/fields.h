// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "model/facts.h"
#include "model/holding.h"

#include <optional>
#include <string>

namespace sextant::registry {

/// `field=value` of a change sorted by what they belong to, every value checked for its form.
struct GivenFields {
  model::Facts holding;
  model::Facts holder;
  model::Facts contact;
  std::optional<std::string> holderName;  ///< of the field `holder`
  std::optional<model::Status> status;
  std::optional<Instant> validFrom;
  std::optional<Instant> validTo;  ///< kForEver when it was cleared
};

/// Errors name each field that is unknown or has a value it cannot take.
Result<GivenFields> sortFields(const model::Facts& facts);
/// As sortFields, where only fields of `of` may stand.
Result<> checkFields(const model::Facts& facts, model::FieldOf of);

/// Sets what has a value, erases what is empty; true when anything is different afterwards.
bool merge(model::Facts& into, const model::Facts& given);

/// When a holding begins that says no valid_from: its use_date, else `now`.
Instant beginOf(const GivenFields& fields, Instant now);

}  // namespace sextant::registry
