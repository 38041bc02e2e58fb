// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/trace/number_table.h"
#include "registry/trace/trace_table.h"
#include "store/database.h"

#include <vector>

namespace sextant::registry {

/// Numbers the parties of holdings, and then names each once.
class Parties {
 public:
  /// 0 = none.
  PartyNumber numberOf(model::ObjectId holder, model::ObjectId member);
  /// As they are called at the moment; what is not in force then, as nearest to it.
  Result<std::vector<TraceParty>> named(store::Database& database, Moment moment) const;

 private:
  struct Key {
    model::ObjectId holder = 0;
    model::ObjectId member = 0;
    friend bool operator==(const Key&, const Key&) = default;
  };
  static std::uint64_t hashOf(const Key& key);

  std::vector<Key> m_all;
  NumberTable m_numbers;         ///< of m_all
  PartyNumber m_last = kNobody;  ///< numbered last
};

}  // namespace sextant::registry
