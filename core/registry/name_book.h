// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"
#include "store/beliefs.h"

#include <unordered_map>

namespace sextant::registry {

/// Names of holders and members as they were at a moment, each asked for once; of members only
/// some ten thousands are kept.
class NameBook {
 public:
  NameBook(store::Database& database, Moment moment) : m_database(database), m_moment(moment) {}

  /// Another instant, as believed after the same entry.
  void setAt(Instant at) { m_moment.at = at; }
  /// For who keeps it longer than a state of the store.
  void forget();

  Result<std::vector<HoldingView>> views(std::vector<model::Holding> holdings);
  Result<HoldingView> view(model::Holding holding);
  /// None for 0 or an object that was never believed. Valid until the next is asked for.
  Result<const model::Holder*> holder(model::ObjectId object);
  Result<const model::PlannedMember*> member(model::ObjectId object);

 private:
  store::Database& m_database;
  template <typename Record>
  using Versions = std::unordered_map<model::ObjectId, std::vector<Record>>;  ///< in order of time
  Moment m_moment;
  Versions<model::Holder> m_holders;
  Versions<model::PlannedMember> m_members;
};

}  // namespace sextant::registry
