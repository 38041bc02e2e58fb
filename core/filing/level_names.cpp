// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/level_names.h"

#include "plan/scheme_toml.h"

#include <algorithm>

namespace sextant::filing {
namespace {

const std::string& chosen(Language language, const std::string& zh, const std::string& en)
{
  const bool chinese = language == Language::chinese;
  if (chinese && !zh.empty()) return zh;
  return en.empty() ? zh : en;
}

}  // namespace

Result<LevelNames> LevelNames::of(std::span<const model::PublishedPlan> plans,
                                  std::vector<model::PlannedMember> members, Language language)
{
  LevelNames out;
  for (const model::PublishedPlan& plan : plans) {
    TRY(const model::Scheme scheme, plan::parseScheme(plan.schemeText, plan.name));
    out.addLevels(scheme, language);
  }
  for (model::PlannedMember& member : members) {
    out.m_members.emplace(member.object, std::move(member));
  }
  return out;
}

void LevelNames::addLevels(const model::Scheme& scheme, Language language)
{
  auto place = m_levels.begin();
  for (const model::SchemeField& field : scheme.fields) {
    if (field.role == model::FieldRole::zone) {
      for (const model::CodedValue& zone : field.values) {
        m_zones.emplace(zone.code, chosen(language, zone.nameZh, zone.name));
      }
    }
    if (field.role != model::FieldRole::level) continue;
    const auto known = std::ranges::find(m_levels, field.name, &Level::name);
    if (known != m_levels.end()) {
      place = known + 1;
    } else {
      place =
          m_levels.insert(place, {field.name, chosen(language, field.titleZh, field.title)}) + 1;
    }
  }
}

std::vector<std::string> LevelNames::titles() const
{
  std::vector<std::string> out;
  for (const Level& level : m_levels) {
    out.push_back(level.title.empty() ? level.name : level.title);
  }
  return out;
}

std::vector<std::string> LevelNames::namesOf(model::ObjectId member) const
{
  std::vector<std::string> out(m_levels.size());
  auto found = m_members.find(member);
  // A chain of parents is never longer than the fields of a scheme; a loop in the data ends too.
  for (int steps = 0; steps < 128 && found != m_members.end(); ++steps) {
    const auto level = std::ranges::find(m_levels, found->second.level, &Level::name);
    if (level != m_levels.end()) {
      out[static_cast<std::size_t>(level - m_levels.begin())] = found->second.name;
    }
    found = m_members.find(found->second.parent);
  }
  return out;
}

std::string LevelNames::zone(const std::string& name) const
{
  const auto found = m_zones.find(name);
  return found == m_zones.end() ? name : found->second;
}

}  // namespace sextant::filing
