// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/codes.h"
#include "registry/edit/edit.h"
#include "registry/edit/holding_edit.h"
#include "registry/edit/nesting.h"
#include "registry/edit/withdrawn.h"
#include "store/versions.h"

#include <algorithm>
#include <set>
#include <type_traits>

namespace sextant::registry {
namespace {

using model::EntryNumber;
using model::Holding;
using store::ChainEntry;
using store::StoredContact;

std::string listed(const std::set<EntryNumber>& entries)
{
  std::string out;
  for (const EntryNumber entry : entries) out += (out.empty() ? "" : ", ") + std::to_string(entry);
  return out;
}

/// Takes an entry's record back: what it opened is closed, what it closed is opened again as a
/// copy.
class Withdrawal {
 public:
  Withdrawal(Edit& edit, const ChainEntry& entry) : m_edit(edit), m_entry(entry) {}

  Result<> run()
  {
    store::forEachJournalTable([this]<typename Record>() { findOpened<Record>(); });
    if (!m_builtUpon.empty()) return refuse();
    store::forEachJournalTable([this]<typename Record>() { closeOpened<Record>(); });
    const auto closed = store::unpackVersions(m_entry.closedVersions);
    store::forEachJournalTable([&]<typename Record>() { reopen<Record>(closed); });
    return check();
  }

 private:
  Result<> refuse() const
  {
    return fail(kBuiltUpon, {std::to_string(m_entry.number), listed(m_builtUpon)});
  }

  template <typename Record>
  void findOpened()
  {
    store::visitVersions<Record>(
        m_edit.database, m_entry.firstVersion, m_entry.lastVersion,
        [this](const Record& /*record*/, std::optional<EntryNumber> closedBy) {
          if (closedBy && *closedBy != m_entry.number) m_builtUpon.insert(*closedBy);
        });
  }

  template <typename Record>
  void closeOpened()
  {
    std::vector<model::VersionId> versions;
    store::visitVersions<Record>(m_edit.database, m_entry.firstVersion, m_entry.lastVersion,
                                 [&](const Record& record, std::optional<EntryNumber> closedBy) {
                                   if (closedBy) return;
                                   versions.push_back(record.version);
                                   if constexpr (std::is_same_v<Record, Holding>)
                                     m_closed.push_back(record.prefix);
                                 });
    for (const model::VersionId version : versions) m_edit.writer.close<Record>(version);
  }

  template <typename Record>
  void reopen(const std::vector<model::VersionId>& closed)
  {
    for (const model::VersionId version : closed) {
      auto record = store::versionOf<Record>(m_edit.database, version);
      if (!record || record->openedBy == m_entry.number) continue;
      m_edit.writer.open(*record);
      if constexpr (std::is_same_v<Record, StoredContact>) {
        store::copyPersonal(m_edit.database, version, record->version);
      }
      if constexpr (std::is_same_v<Record, Holding>) m_reopened.push_back(*record);
    }
  }

  Result<> check()
  {
    std::ranges::sort(m_reopened, {}, &Holding::prefix);
    for (const Holding& holding : m_reopened) {
      TRY_DO(checkNesting(m_edit.holdings, holding));
      touch(m_edit, holding.prefix);
    }
    std::ranges::sort(m_closed);
    std::optional<net::Prefix> outermost;
    for (const net::Prefix prefix : m_closed) {
      if (m_edit.touched.size() < 1000) touch(m_edit, prefix);
      if (outermost && outermost->covers(prefix)) continue;
      outermost = prefix;
      TRY_DO(checkLeftInside(prefix));
    }
    return {};
  }

  /// What other entries put inside must still stand in something that may hold it.
  Result<> checkLeftInside(net::Prefix prefix)
  {
    std::vector<Holding> left;
    TRY_DO(m_edit.holdings.inside(prefix, {}, [&left](const Holding& inner) {
      left.push_back(inner);
      return left.size() < 100 ? store::Walk::past : store::Walk::stop;
    }));
    std::set<EntryNumber> builtUpon;
    for (const Holding& inner : left) {
      if (!checkNesting(m_edit.holdings, inner)) builtUpon.insert(inner.openedBy);
    }
    if (builtUpon.empty()) return {};
    return fail(kBuiltUpon, {std::to_string(m_entry.number), listed(builtUpon)});
  }

  Edit& m_edit;
  const ChainEntry& m_entry;
  std::set<EntryNumber> m_builtUpon;
  std::vector<net::Prefix> m_closed;
  std::vector<Holding> m_reopened;
};

Result<Outcome> withdraw(Edit& edit, EntryNumber number)
{
  const auto entry = store::entryOf(edit.database, {}, number);
  const std::string text = std::to_string(number);
  if (!entry) return fail(Error{kUnknownEntry, {text}, text, {}, {}});
  if (withdrawnEntries(edit.database).contains(number)) return fail(kAlreadyUndone, {text});
  TRY_DO(Withdrawal(edit, *entry).run());
  edit.undoes = number;
  return Outcome::changed;
}

}  // namespace

Result<Outcome> apply(Edit& edit, const Undo& operation)
{
  const auto number =
      operation.entry ? operation.entry : latestOf(edit.database, edit.options.who.name);
  if (!number) return fail(kNothingToUndo);
  return withdraw(edit, *number);
}

Result<Outcome> apply(Edit& edit, const Redo& /*operation*/)
{
  const auto number = latestUndoOf(edit.database, edit.options.who.name);
  if (!number) return fail(kNothingToRedo);
  return withdraw(edit, *number);
}

}  // namespace sextant::registry
