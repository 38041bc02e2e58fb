// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/rules/rule_ids.h"
#include "registry/rules/rules.h"

#include <algorithm>

namespace sextant::registry::rules {
namespace {

using model::FieldRole;
using model::Scheme;
using model::SchemeField;

/// The fields of a scheme that plan for members: those up to the last level.
std::size_t plannedFields(const Scheme& scheme)
{
  return scheme.lastLevel() + 1;
}

bool isOwn(const SchemeField& field, std::uint64_t value)
{
  return field.own == value;
}

bool isReserved(const SchemeField& field, std::uint64_t value)
{
  return std::ranges::find(field.reserved, value) != field.reserved.end();
}

std::string lengthsOf(const Scheme& scheme)
{
  std::string out;
  for (std::size_t i = 0; i < plannedFields(scheme); ++i) {
    out += (i == 0 ? "/" : ", /") + std::to_string(scheme.lengthAfter(i));
  }
  return out;
}

std::uint64_t valueOf(const Scheme& scheme, std::size_t field, net::Prefix prefix)
{
  const int end = scheme.lengthAfter(field);
  return prefix.address().field(end - scheme.fields[field].bits, scheme.fields[field].bits);
}

/// Only what is planned for members is judged: holdings down to the last level.
bool concerns(const Placed& placed)
{
  if (placed.plan == nullptr || placed.holding.prefix == *placed.planned) return false;
  const std::size_t last = placed.plan->scheme.lastLevel();
  return placed.holding.prefix.length() <= placed.plan->scheme.lengthAfter(last);
}

}  // namespace

void OffBoundary::see(const Placed& placed, const Report& report)
{
  if (!concerns(placed)) return;
  const Scheme& scheme = placed.plan->scheme;
  const int length = placed.holding.prefix.length();
  for (std::size_t i = 0; i < plannedFields(scheme); ++i) {
    if (scheme.lengthAfter(i) < length) continue;
    if (scheme.lengthAfter(i) != length) {
      report({kOffBoundary,
              placed.holding.prefix,
              {std::to_string(length), scheme.fields[i].name, lengthsOf(scheme)}});
    }
    return;
  }
}

void ReservedValue::see(const Placed& placed, const Report& report)
{
  if (!concerns(placed)) return;
  const Scheme& scheme = placed.plan->scheme;
  const net::Prefix prefix = placed.holding.prefix;
  for (std::size_t i = 0; i < plannedFields(scheme); ++i) {
    const SchemeField& field = scheme.fields[i];
    if (scheme.lengthAfter(i) != prefix.length()) continue;
    const std::uint64_t value = valueOf(scheme, i, prefix);
    if (isReserved(field, value) && !isOwn(field, value))
      report({kReservedValue, prefix, {std::to_string(value), field.name}});
  }
}

void LevelSkipped::see(const Placed& placed, const Report& report)
{
  if (!concerns(placed) || placed.outer() == nullptr) return;
  const Scheme& scheme = placed.plan->scheme;
  const net::Prefix prefix = placed.holding.prefix;
  const net::Prefix outer = placed.outer()->prefix;
  for (std::size_t i = 0; i < plannedFields(scheme); ++i) {
    const SchemeField& field = scheme.fields[i];
    const int end = scheme.lengthAfter(i);
    // An own slot that is nobody's is no holding, and no level is skipped over it.
    const bool between = end > outer.length() && end < prefix.length();
    if (!between || field.role != FieldRole::level || isOwn(field, valueOf(scheme, i, prefix)))
      continue;
    report({kLevelSkipped, prefix, {net::toString(outer), field.name}});
    return;
  }
}

}  // namespace sextant::registry::rules
