// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/draft.h"
#include "model/holding.h"

#include <string>
#include <vector>

namespace sextant::model {

/// A member of a published plan, as the register keeps it: it stays the same object when its code
/// or name changes, and keeps its prefixes.
struct PlannedMember {
  ObjectId object = 0;
  VersionId version = 0;
  EntryNumber openedBy = 0;
  Period valid;
  std::string code;
  std::string name;
  std::string level;     ///< name of the scheme field, empty = holds the block itself
  ObjectId parent = 0;   ///< a PlannedMember, 0 = none
  std::string division;  ///< code of the division it is, or lies in
  std::string access;    ///< access category, empty = none
  bool unit = false;
};

/// A plan in force: the scheme and the blocks that addresses are decoded by.
struct PublishedPlan {
  ObjectId object = 0;
  VersionId version = 0;
  EntryNumber openedBy = 0;
  Period valid;
  std::string name;
  std::int64_t draft = 0;  ///< the draft it was published from
  std::string schemeText;  ///< TOML
  std::vector<PlannedBlock> blocks;
};

/// One entry of the journal.
struct JournalEntry {
  EntryNumber number = 0;
  Instant time;
  std::string who;
  std::string host;
  std::string program;
  std::string what;
  std::string why;
  EntryNumber undoes = 0;
  VersionId firstVersion = 0;  ///< 0 when nothing was opened
  VersionId lastVersion = 0;
  std::int64_t opened = 0;
  std::int64_t closed = 0;
  std::string hash;  ///< lower-case hex
};

}  // namespace sextant::model
