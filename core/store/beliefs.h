// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sextant::store {

/// Which beliefs are asked for: those held after an entry (none = today) about a period.
struct Asked {
  std::optional<model::EntryNumber> known;
  Period during;
};

/// What is in force at an instant.
inline Asked at(Instant t, std::optional<model::EntryNumber> known = {})
{
  return {known, {t, {t.us + 1}}};
}

Result<std::vector<model::Holder>> holders(Database& database, const Asked& asked);
Result<std::vector<model::Holder>> holdersByCode(Database& database, const Asked& asked,
                                                 std::string_view code);
Result<std::vector<model::Holder>> holdersByName(Database& database, const Asked& asked,
                                                 std::string_view name);
Result<std::vector<model::Holder>> holderVersions(Database& database, const Asked& asked,
                                                  model::ObjectId object);

/// Contacts with their personal values where those were not erased.
Result<std::vector<StoredContact>> contacts(Database& database, const Asked& asked);
Result<std::vector<StoredContact>> contactsOf(Database& database, const Asked& asked,
                                              model::ObjectId holder);

Result<std::vector<model::PublishedPlan>> plans(Database& database, const Asked& asked);
Result<std::vector<model::PlannedMember>> members(Database& database, const Asked& asked);
Result<std::vector<model::PlannedMember>> membersByCode(Database& database, const Asked& asked,
                                                        std::string_view code);
Result<std::vector<model::PlannedMember>> memberVersions(Database& database, const Asked& asked,
                                                         model::ObjectId object);

/// Objects whose code, name or other text contains `text`.
Result<std::vector<model::ObjectId>> holdersCalled(Database& database, const Asked& asked,
                                                   std::string_view text);
Result<std::vector<model::ObjectId>> membersCalled(Database& database, const Asked& asked,
                                                   std::string_view text);

/// The entry that ended the last belief in a holder or a member, at any time; none while there is
/// one.
Result<std::optional<model::EntryNumber>> endOf(Database& database, model::ObjectId object);

using HoldingVisitor = std::function<bool(const model::Holding&)>;  ///< false stops
/// In prefix order, then by time.
Result<> visitHoldings(Database& database, const Asked& asked, const HoldingVisitor& visit);
/// In prefix order, of the facts only these: to read all, and to sort by time, takes several times
/// as long.
Result<> visitHoldings(Database& database, const Asked& asked,
                       std::span<const std::string_view> facts, const HoldingVisitor& visit);
/// Those whose facts contain `text`, in prefix order.
Result<> visitHoldingsCalled(Database& database, const Asked& asked, std::string_view text,
                             const HoldingVisitor& visit);
/// Tells every holder or member that a current belief names, with the entry that opened the belief.
Result<> visitReferences(Database& database,
                         const std::function<void(model::ObjectId, model::EntryNumber)>& visit);
/// Entries that opened or closed a version of exactly this prefix.
Result<std::vector<model::EntryNumber>> entriesTouching(Database& database, net::Prefix prefix);

/// Fills the hashes of a new contact in and returns the salts to keep beside its values.
struct PersonalValue {
  int field;
  Bytes salt;
  std::string value;
};
std::vector<PersonalValue> sealPersonal(StoredContact& contact);
/// Throws SQLite::Exception.
void keepPersonal(Database& database, model::VersionId version,
                  const std::vector<PersonalValue>& values);
void copyPersonal(Database& database, model::VersionId from, model::VersionId to);

}  // namespace sextant::store
