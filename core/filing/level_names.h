// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "model/scheme.h"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace sextant::filing {

enum class Language { chinese, english };

/// The levels of the published plans, such as city, county, unit, and who stands on each.
class LevelNames {
 public:
  /// A scheme that can no longer be read is an error of plan/codes.h.
  static Result<LevelNames> of(std::span<const model::PublishedPlan> plans,
                               std::vector<model::PlannedMember> members, Language language);

  /// Titles from the widest level to the narrowest.
  [[nodiscard]] std::vector<std::string> titles() const;
  /// The names of `member` and of those above it, one per title; empty where it has none.
  [[nodiscard]] std::vector<std::string> namesOf(model::ObjectId member) const;
  /// The title of a zone, its own name where no plan knows it.
  [[nodiscard]] std::string zone(const std::string& name) const;

 private:
  struct Level {
    std::string name;
    std::string title;
  };
  void addLevels(const model::Scheme& scheme, Language language);

  std::vector<Level> m_levels;
  std::unordered_map<std::string, std::string> m_zones;
  std::unordered_map<model::ObjectId, model::PlannedMember> m_members;
};

}  // namespace sextant::filing
