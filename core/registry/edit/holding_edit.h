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

/// Opens the versions of a new object, checked first; the first decides the object.
Result<> openHolding(Edit& edit, std::vector<model::Holding> versions);
/// Checks and writes the new versions of an existing object.
Result<> rewriteHolding(Edit& edit, Rewrite<model::Holding> rewrite, bool nestingMayChange);

/// The facts and status of `fields` put into a content; true when anything is different.
bool mergeInto(model::Holding& content, const GivenFields& fields, model::ObjectId holder);

void touch(Edit& edit, net::Prefix prefix);

}  // namespace sextant::registry
