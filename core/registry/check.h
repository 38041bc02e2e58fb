// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix.h"
#include "registry/registry.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::registry {

enum class Severity { note, warning, error };
std::string_view toString(Severity severity);

/// Names a rule for good; app/wording has its sentence and its fix.
struct RuleId {
  std::string_view id;
  Severity severity = Severity::note;
};

/// What a rule has against a holding. `args` fill the places of the rule's sentence and fix.
struct Finding {
  RuleId rule;
  net::Prefix prefix;
  std::vector<std::string> args;
};

/// Every rule there is, for wording and help.
std::span<const RuleId> ruleIds();

/// Judges everything in force by every rule, in prefix order; the visitor says false to stop.
Result<> check(const Registry& registry, const std::function<bool(const Finding&)>& visit,
               base::Progress& progress = base::noProgress());

/// What the rules have against the holding in force at exactly `prefix`.
Result<std::vector<Finding>> checkAt(const Registry& registry, net::Prefix prefix);

}  // namespace sextant::registry
