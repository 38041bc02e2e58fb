// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/zones.h"

#include "plan/codes.h"
#include "plan/scheme_words.h"

#include <algorithm>

namespace sextant::plan {
namespace {

using model::AccessCategory;
using model::Scheme;

ZoneSet zonesOf(const AccessCategory& category, const model::SchemeField& field)
{
  ZoneSet set = 0;
  for (const std::string& zone : category.zones) {
    const model::CodedValue* value = findCode(field, zone);
    if (value != nullptr) set |= 1ULL << (value - field.values.data());
  }
  return set;
}

/// The category of that code or name; the default one for an empty text.
const AccessCategory* findCategory(const Scheme& scheme, std::string_view said)
{
  const std::string_view wanted = said.empty() ? std::string_view(scheme.defaultAccess) : said;
  const auto found = std::ranges::find_if(scheme.access, [&](const AccessCategory& category) {
    return category.code == wanted || category.name == wanted || category.nameZh == wanted;
  });
  return found == scheme.access.end() ? nullptr : &*found;
}

Error unknownAccess(const Scheme& scheme, const Roster& roster, std::size_t member)
{
  const std::string& said = roster.members[member].access;
  const auto known = listed(scheme.access, [](const auto& category) { return category.code; });
  base::Where where = roster.whereIs(member);
  where.column = roster.sources[roster.origins[member].source].accessColumn;
  return Error{kUnknownAccess, {said, known}, said, std::move(where), {}};
}

Result<> checkAccess(const Scheme& scheme, const Roster& roster)
{
  if (scheme.access.empty()) return {};
  std::vector<Error> errors;
  for (std::size_t i = 0; i < roster.members.size(); ++i) {
    const std::string& said = roster.members[i].access;
    if (!said.empty() && findCategory(scheme, said) == nullptr) {
      errors.push_back(unknownAccess(scheme, roster, i));
    }
  }
  if (errors.empty()) return {};
  return fail(base::allOf(std::move(errors)));
}

ZoneSet anybodys(const Scheme& scheme, const model::SchemeField& field)
{
  ZoneSet set = 0;
  for (const AccessCategory& category : scheme.access) set |= zonesOf(category, field);
  return set;
}

}  // namespace

Result<ZonePlan> ZonePlan::make(const Scheme& scheme, const Roster& roster)
{
  TRY_DO(checkAccess(scheme, roster));
  ZonePlan plan;
  plan.m_field = zoneAbove(scheme);
  if (plan.m_field == Scheme::npos) return plan;
  const model::SchemeField& field = scheme.fields[plan.m_field];
  plan.m_sets.assign(roster.members.size(), roster.hasUnits ? 0 : anybodys(scheme, field));
  // Children come after their parents: from the end, every set is whole when it is passed on.
  for (std::size_t i = roster.members.size(); i-- > 0;) {
    const model::Member& member = roster.members[i];
    const AccessCategory* category = findCategory(scheme, member.access);
    if (category != nullptr) plan.m_sets[i] |= zonesOf(*category, field);
    if (member.parent != model::Member::kNobody) plan.m_sets[member.parent] |= plan.m_sets[i];
  }
  return plan;
}

}  // namespace sextant::plan
