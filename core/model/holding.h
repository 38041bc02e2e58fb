// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "model/facts.h"
#include "net/prefix.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sextant::model {

/// Identifies one object of a register through all its versions; 0 = none.
using ObjectId = std::int64_t;
/// Identifies one version of one object; rises over the whole register. 0 = not stored yet.
using VersionId = std::int64_t;
/// Number of a journal entry, from 1; 0 = none.
using EntryNumber = std::int64_t;

enum class Kind { block, allocation, reservation, assignment, registration };
enum class Status {
  applied,
  approved,
  active,
  suspended,
  returning,
  quarantined,
  released,
  rejected
};

/// The English word, as scripts write it: `block`, `assignment`, `active` …
std::string_view toString(Kind kind);
std::string_view toString(Status status);
/// Takes the English word, or the Chinese one of the glossary where people type.
std::optional<Kind> kindFrom(std::string_view word);
std::optional<Status> statusFrom(std::string_view word);

/// May `inner` stand directly inside `outer`? `outerMayGiveOn` = the outer is marked 可再分.
bool mayStandIn(Kind inner, Kind outer, bool outerMayGiveOn);

/// One version of who holds a prefix, believed for `valid`.
struct Holding {
  ObjectId object = 0;
  VersionId version = 0;
  EntryNumber openedBy = 0;
  net::Prefix prefix;
  Kind kind = Kind::assignment;
  Status status = Status::active;
  ObjectId holder = 0;  ///< a Holder, 0 = nobody named
  ObjectId member = 0;  ///< a Member of a published plan, 0 = outside any plan
  std::string zone;     ///< name of the zone of a published plan, empty = none
  Period valid;
  Facts facts;
};

}  // namespace sextant::model
