// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

#include <unordered_map>

namespace sextant::filing {

/// Since when holdings are held: a change of facts or of status begins nothing anew; another
/// holder, another kind and a quarantine do.
class Beginnings {
 public:
  static Result<Beginnings> of(const registry::Registry& registry);

  /// The beginning of the version itself where it was added after the register was read.
  [[nodiscard]] Instant of(const model::Holding& holding) const;

 private:
  void add(std::vector<model::Holding>& samePrefix);

  std::unordered_map<model::VersionId, Instant> m_earlier;  ///< only of those that go on
};

}  // namespace sextant::filing
