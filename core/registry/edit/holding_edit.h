// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/edit/edit.h"
#include "registry/edit/fields.h"
#include "registry/edit/timeline.h"

#include <optional>
#include <vector>

namespace sextant::registry {

/// Believed versions about `during` of what stands at exactly `prefix`, of one object each.
Result<std::vector<model::Holding>> versionsAt(Edit& edit, net::Prefix prefix, Period during);
/// All believed versions of the object in force at exactly `prefix` at `t`; empty = nothing is.
Result<std::vector<model::Holding>> objectAt(Edit& edit, net::Prefix prefix, Instant t);

/// Opens the versions of a new object, checked first.
Result<> openHolding(Edit& edit, std::vector<model::Holding> versions);
/// Opens the versions of a new object, which somebody checked already.
void writeNew(Edit& edit, std::vector<model::Holding> versions);
/// Writes the new versions of an existing object, which somebody checked already.
void writeRewrite(Edit& edit, Rewrite<model::Holding> rewrite);

/// The versions of an object changed from `from` on as `fields` and `holder` (0 = as it is) say. A
/// new expiry replaces what was to follow the old one. Nothing to do when nothing would differ.
Rewrite<model::Holding> amendedFrom(const std::vector<model::Holding>& versions, Instant from,
                                    const GivenFields& fields, model::ObjectId holder);

/// The facts and status of `fields` put into a content; true when anything is different.
bool mergeInto(model::Holding& content, const GivenFields& fields, model::ObjectId holder);

void touch(Edit& edit, net::Prefix prefix);

}  // namespace sextant::registry
