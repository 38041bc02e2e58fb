// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/edit/withdrawn.h"

#include <set>

namespace sextant::registry {
namespace {

/// Visits entries newest first, each with whether it is withdrawn: an undo withdraws what it names
/// unless something newer withdrew the undo.
template <typename Body>
void visitWithState(store::Database& database, const Body& body)
{
  std::set<model::EntryNumber> withdrawn;
  store::visitEntries(database, {}, true, [&](const store::ChainEntry& entry) {
    const bool gone = withdrawn.contains(entry.number);
    if (entry.undoes != 0 && !gone) withdrawn.insert(entry.undoes);
    return body(entry, gone);
  });
}

}  // namespace

std::map<model::EntryNumber, model::EntryNumber> withdrawnEntries(store::Database& database)
{
  std::map<model::EntryNumber, model::EntryNumber> out;
  visitWithState(database, [&out](const store::ChainEntry& entry, bool gone) {
    if (entry.undoes != 0 && !gone) out.emplace(entry.undoes, entry.number);
    return true;
  });
  return out;
}

std::optional<model::EntryNumber> latestOf(store::Database& database, std::string_view who)
{
  std::optional<model::EntryNumber> found;
  visitWithState(database, [&](const store::ChainEntry& entry, bool gone) {
    if (!gone && entry.who == who && entry.what != kUndo) found = entry.number;
    return !found;
  });
  return found;
}

std::optional<model::EntryNumber> latestUndoOf(store::Database& database, std::string_view who)
{
  std::optional<model::EntryNumber> found;
  visitWithState(database, [&](const store::ChainEntry& entry, bool gone) {
    const bool undo = entry.what == kUndo;
    if (undo && !gone && entry.who == who) found = entry.number;
    return !found && ((undo && gone) || entry.what == kRedo);
  });
  return found;
}

}  // namespace sextant::registry
