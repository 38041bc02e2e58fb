// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace sextant::store {

// What an index in memory reads: few columns, no record made of a row.

/// A version of a holding without its facts.
struct HoldingRow {
  model::VersionId version = 0;
  net::Prefix prefix;
  model::Kind kind = model::Kind::assignment;
  model::Status status = model::Status::active;
  model::ObjectId holder = 0;
  model::ObjectId member = 0;
  std::string_view zone;  ///< valid until the next row
  Period valid;
  bool believed = true;
};

using HoldingRowVisitor = std::function<bool(const HoldingRow&)>;  ///< false stops

/// What is believed, today or after entry `known`, and not over at `since`; in the order of
/// versions: the fastest there is. Throws SQLite::Exception, as do the others.
void scanBeliefs(Database& database, Instant since, std::optional<model::EntryNumber> known,
                 const HoldingRowVisitor& visit);
/// A holding without its time and its status.
struct HeldRow {
  net::Prefix prefix;
  model::Kind kind = model::Kind::assignment;
  model::ObjectId holder = 0;
  model::ObjectId member = 0;
};
using HeldRowVisitor = std::function<bool(const HeldRow&)>;  ///< false stops
/// What is held at an instant, as believed today or after entry `known`; in the order of versions.
void scanHeld(Database& database, Instant at, std::optional<model::EntryNumber> known,
              const HeldRowVisitor& visit);

struct VersionRange {
  model::VersionId first = 0;
  model::VersionId last = 0;
};
/// The versions of holdings in these ranges, believed or not.
void scanVersions(Database& database, std::span<const VersionRange> ranges,
                  const HoldingRowVisitor& visit);
/// Ascending numbers as ranges.
std::vector<VersionRange> rangesOf(const std::vector<model::VersionId>& versions);

/// The newest entry, 0 before the first; what tells whether anything changed.
struct HeadMark {
  model::EntryNumber number = 0;
  Instant time = base::kSinceEver;
  Bytes hash;
  model::VersionId lastVersion = 0;
};
HeadMark headMark(Database& database);
/// The hash of an entry, of the register's beginning for 0; empty where there is no such entry.
Bytes hashOf(Database& database, model::EntryNumber number);

/// What an entry did to versions.
struct EntryReach {
  VersionRange opened;
  std::vector<model::VersionId> closed;
};
/// Of every entry behind `since` up to `last`, in order.
void visitReach(Database& database, model::EntryNumber since, model::EntryNumber last,
                const std::function<void(const EntryReach&)>& visit);

/// Whether a question is under way on this connection, which keeps all others on its moment.
bool standsStill(Database& database);

}  // namespace sextant::store
