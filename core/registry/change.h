// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/holder.h"
#include "model/plan.h"
#include "net/free_space.h"
#include "net/range.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sextant::registry {

using model::Facts;

/// `facts` of the operations below take every name of model::fields(), and besides:
/// `holder` (code or exact name), `status`, `valid_from`, `valid_to` (dates as people write them).
/// Fields of a holder or of a contact change the holding's holder and its contact.

/// A block held from a source; changes it where it is one already.
struct PutBlock {
  net::Prefix prefix;
  Facts facts;
};

/// Creates the holder with that code, or changes it. A new one needs `org_name`, else its code is
/// its name.
struct PutHolder {
  std::string code;
  Facts facts;
};

/// The contact of a holder in the role `role` (contact unless said).
struct PutContact {
  std::string holder;  ///< code or exact name
  Facts facts;
};

/// The next free prefixes of `length` in `parent`, chosen inside the transaction.
struct NextFree {
  net::Prefix parent;
  int length = 0;
  std::uint64_t count = 1;
  net::FreePlacement placement = net::FreePlacement::first;
  std::optional<net::Range> within;  ///< only in this part of the parent
};

/// Gives a prefix: a reservation, an allocation, an assignment or a registration. An assignment of
/// exactly a reserved prefix turns the reservation into the assignment.
struct Give {
  model::Kind kind = model::Kind::assignment;
  std::variant<net::Prefix, NextFree> where;
  std::string holder;         ///< code or exact name; empty = the holder of the holding around it
  bool createHolder = false;  ///< an unknown holder is created with this as its code and name
  Facts facts;
  /// The row of a table may say again what is so: then nothing changes; or change facts of the
  /// holding of this kind that is there.
  bool orAmend = false;
};

/// Changes fields of the holding at exactly `prefix` from a time on (unsaid: now). `valid_from`
/// corrects when it began.
struct Amend {
  net::Prefix prefix;
  Facts facts;
  std::optional<Instant> from;
};

/// How long what was in use stays quarantined: longer than any six calendar months, for which logs
/// must be kept (网络安全法 第二十三条(三)).
inline constexpr int kQuarantineDays = 184;

/// Ends the holding at exactly `prefix`. Assignments and registrations stay quarantined a while;
/// releasing what is quarantined lifts the quarantine.
struct Release {
  net::Prefix prefix;
  std::optional<Instant> from;
};

/// Puts a draft in force as one change.
struct Publish {
  std::string draft;
};

/// Withdraws the record of an entry; without a number: the operator's latest not yet undone.
struct Undo {
  std::optional<model::EntryNumber> entry;
};

/// Withdraws the operator's latest undo if nothing came after it.
struct Redo {};

/// Beliefs of another register, taken over with their periods. References among them are indices
/// + 1 into the vectors of the same Load (0 = none), in the fields `holder`, `parent`, `member`.
/// `object` is such an index too: of the first row of the same object, its own row included (0 =
/// an object of one row). Rows of an object have disjoint periods.
struct Load {
  std::vector<model::Holder> holders;
  std::vector<model::Contact> contacts;
  std::vector<model::PublishedPlan> plans;
  std::vector<model::PlannedMember> members;
  std::vector<model::Holding> holdings;
};

using Operation =
    std::variant<PutBlock, PutHolder, PutContact, Give, Amend, Release, Publish, Undo, Redo, Load>;

/// What somebody wants done, as one journal entry.
struct Change {
  std::string what;  ///< the verb, as scripts write it
  std::string why;   ///< document number or reason
  std::vector<Operation> operations;
};

/// What was done.
struct Applied {
  model::EntryNumber entry = 0;       ///< 0 when nothing had to change
  std::vector<net::Prefix> prefixes;  ///< of the holdings touched, in the order of the change
  std::int64_t opened = 0;
  std::int64_t closed = 0;
};

enum class Outcome { added, changed, same, refused };

struct OperationOutcome {
  Outcome outcome = Outcome::same;
  std::optional<Error> reason;          ///< why it was refused
  std::vector<OperationOutcome> parts;  ///< of a Load: one per holding
};

struct BatchOptions {
  bool dryRun = false;       ///< judge everything, write nothing
  bool skipRefused = false;  ///< take the others as one change; else any refusal stops all
};

struct BatchResult {
  std::vector<OperationOutcome> outcomes;  ///< one per operation
  std::optional<Applied> applied;          ///< none after a dry run or a refusal that stops all
  std::int64_t opened = 0;                 ///< versions that were or, in a dry run, would be
  std::int64_t closed = 0;
};

}  // namespace sextant::registry
