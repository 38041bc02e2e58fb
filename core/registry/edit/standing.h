// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal.h"
#include "store/versions.h"

#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace sextant::registry {

/// A version and the entry that closed it, none = it is believed.
template <typename Record>
struct Standing {
  Record record;
  std::optional<model::EntryNumber> closedBy;
};

/// Finds what stands today for a version: itself or, where an entry that was undone since had
/// closed it, the copy that the undoing opened. So changes can be undone one after the other.
class StandIns {
 public:
  /// `withdrawn`: entries whose record is withdrawn, each with the entry that did it.
  StandIns(store::Database& database,
           const std::map<model::EntryNumber, model::EntryNumber>& withdrawn)
      : m_database(database), m_withdrawn(withdrawn)
  {
  }

  /// Throws SQLite::Exception.
  template <typename Record>
  Standing<Record> of(Standing<Record> version)
  {
    while (version.closedBy) {
      const auto undo = m_withdrawn.find(*version.closedBy);
      if (undo == m_withdrawn.end()) break;
      const auto& copies = openedBy<Record>(undo->second);
      const auto copy = copies.find({version.record.object, version.record.valid.from});
      if (copy == copies.end()) break;
      version = copy->second;
    }
    return version;
  }

 private:
  /// The versions of one object opened by one entry differ in when they begin.
  template <typename Record>
  using Opened = std::map<std::pair<model::ObjectId, Instant>, Standing<Record>>;
  template <typename Record>
  struct Known {
    std::map<model::EntryNumber, Opened<Record>> byEntry;
  };

  template <typename Record>
  const Opened<Record>& openedBy(model::EntryNumber number)
  {
    auto [place, fresh] = std::get<Known<Record>>(m_known).byEntry.try_emplace(number);
    const auto entry = fresh ? store::entryOf(m_database, {}, number) : std::nullopt;
    if (!entry) return place->second;
    store::visitVersions<Record>(
        m_database, entry->firstVersion, entry->lastVersion,
        [&place = place](const Record& record, std::optional<model::EntryNumber> closedBy) {
          place->second.insert_or_assign({record.object, record.valid.from},
                                         Standing<Record>{record, closedBy});
        });
    return place->second;
  }

  store::Database& m_database;
  const std::map<model::EntryNumber, model::EntryNumber>& m_withdrawn;
  std::tuple<Known<model::Holding>, Known<model::Holder>, Known<store::StoredContact>,
             Known<model::PublishedPlan>, Known<model::PlannedMember>>
      m_known;
};

}  // namespace sextant::registry
