// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
  static constexpr std::size_t kFirstPlaces = 1024;  ///< a power of two, as always
  [[nodiscard]] std::size_t placeOf(const Key& key) const;
  void add(const Key& key);

  std::vector<Key> m_all;
  std::vector<PartyNumber> m_places =  ///< a hash table; kNobody = free
      std::vector<PartyNumber>(kFirstPlaces, kNobody);
  PartyNumber m_last = kNobody;  ///< numbered last
};

}  // namespace sextant::registry
