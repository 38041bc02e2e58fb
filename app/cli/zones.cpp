// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/zones.h"

#include "plan/scheme_toml.h"

namespace sextant::cli {
namespace {

bool wantsTitles(const Context& context)
{
  return !context.json() && context.words().language() == wording::Language::zh;
}

}  // namespace

ZoneTitles ZoneTitles::of(const model::Scheme& scheme, const Context& context)
{
  ZoneTitles titles;
  if (wantsTitles(context)) titles.add(scheme);
  return titles;
}

Result<ZoneTitles> ZoneTitles::of(const registry::Registry& registry, registry::Moment moment,
                                  const Context& context)
{
  ZoneTitles titles;
  if (!wantsTitles(context)) return titles;
  TRY(const auto plans, registry.plans(moment));
  for (const model::PublishedPlan& plan : plans) {
    TRY(const model::Scheme scheme, plan::parseScheme(plan.schemeText, plan.name));
    titles.add(scheme);
  }
  return titles;
}

std::string ZoneTitles::title(const std::string& name) const
{
  const auto found = m_titles.find(name);
  return found == m_titles.end() ? name : found->second;
}

void ZoneTitles::add(const model::Scheme& scheme)
{
  for (const model::SchemeField& field : scheme.fields) {
    if (field.role != model::FieldRole::zone) continue;
    for (const model::CodedValue& zone : field.values) {
      if (!zone.nameZh.empty()) m_titles.emplace(zone.code, zone.nameZh);
    }
  }
}

}  // namespace sextant::cli
