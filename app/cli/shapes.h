// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "cli/text.h"
#include "cli/zones.h"
#include "registry/registry.h"

namespace sextant::cli {

/// HOLDING of the contract with scripts. Its end is the last instant in force where the period ends
/// with a local day.
Json holdingJson(const registry::HoldingView& view);
/// The same for people: prefix, kind, status, holder, code and name, zone, period.
std::vector<std::string> holdingCells(const registry::HoldingView& view,
                                      const wording::Words& words, const ZoneTitles& zones);

/// Applies the change and answers what was done.
Result<> applyAndAnswer(Context& context, registry::Registry& registry,
                        const registry::Change& change);
/// What people are told of a change; scripts always get all.
enum class Told { prefixes, entry };
void answerApplied(Context& context, const registry::Applied& applied, Told told = Told::prefixes);

/// null for an open end.
Json timeJson(Instant t);

}  // namespace sextant::cli
