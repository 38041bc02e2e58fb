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
  NameBook(store::Database& database, Moment moment)
      : m_database(database), m_asked{moment.known, {moment.at, {moment.at.us + 1}}}
  {
  }

  Result<HoldingView> view(model::Holding holding);
  /// None for 0 or an object that was never believed. Valid until the next is asked for.
  Result<const model::Holder*> holder(model::ObjectId object);
  Result<const model::PlannedMember*> member(model::ObjectId object);

 private:
  store::Database& m_database;
  store::Asked m_asked;
  std::unordered_map<model::ObjectId, model::Holder> m_holders;
  std::unordered_map<model::ObjectId, model::PlannedMember> m_members;
};

}  // namespace sextant::registry
