// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/codes.h"
#include "registry/edit/edit.h"
#include "registry/edit/holding_edit.h"
#include "registry/edit/nesting.h"
#include "registry/edit/standing.h"
#include "registry/edit/withdrawn.h"

#include <algorithm>
#include <set>
#include <span>
#include <type_traits>
#include <unordered_set>
#include <utility>

namespace sextant::registry {
namespace {

using model::EntryNumber;
using model::Holding;
using model::ObjectId;
using store::ChainEntry;
using store::StoredContact;

/// Other records name these by their object.
template <typename Record>
constexpr bool kIsNamed =
    std::is_same_v<Record, model::Holder> || std::is_same_v<Record, model::PlannedMember>;

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
  Withdrawal(Edit& edit, const ChainEntry& entry, StandIns standIns)
      : m_edit(edit), m_entry(entry), m_standIns(std::move(standIns))
  {
  }

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

  /// Tells what stands today for each version that the entry opened and did not close itself.
  template <typename Record, typename Visitor>
  void visitOpened(const Visitor& visit)
  {
    store::visitVersions<Record>(m_edit.database, m_entry.firstVersion, m_entry.lastVersion,
                                 [&](const Record& record, std::optional<EntryNumber> closedBy) {
                                   if (closedBy != m_entry.number)
                                     visit(m_standIns.of(Standing<Record>{record, closedBy}));
                                 });
  }

  template <typename Record>
  void findOpened()
  {
    visitOpened<Record>([this](const Standing<Record>& standing) {
      if (standing.closedBy) m_builtUpon.insert(*standing.closedBy);
    });
  }

  template <typename Record>
  void closeOpened()
  {
    std::vector<model::VersionId> versions;
    visitOpened<Record>([&](const Standing<Record>& standing) {
      const Record& record = standing.record;
      versions.push_back(record.version);
      if constexpr (std::is_same_v<Record, Holding>)
        m_closed.emplace_back(record.prefix, record.valid);
      if constexpr (kIsNamed<Record>) m_gone.insert(record.object);
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
        m_contacts.push_back(*record);
      }
      if constexpr (std::is_same_v<Record, Holding>) m_reopened.push_back(*record);
      if constexpr (kIsNamed<Record>) m_gone.erase(record->object);
      if constexpr (std::is_same_v<Record, model::Holder>) m_holders.push_back(*record);
    }
  }

  Result<> check()
  {
    TRY_DO(checkNamed());
    TRY_DO(checkHolders());
    TRY_DO(checkContacts());
    if (!m_builtUpon.empty()) return refuse();
    return checkHoldings();
  }

  /// What other entries recorded must not name what is gone now.
  Result<> checkNamed()
  {
    if (m_gone.empty()) return {};
    return store::visitReferences(m_edit.database, [this](ObjectId object, EntryNumber openedBy) {
      if (m_gone.contains(object)) m_builtUpon.insert(openedBy);
    });
  }

  /// Nobody else may have, from now on, the code or name of a holder that comes back.
  Result<> checkHolders()
  {
    for (const model::Holder& holder : m_holders) {
      const store::Asked asked{{}, fromNowOn(holder.valid)};
      TRY(auto namesakes, store::holdersByCode(m_edit.database, asked, holder.code));
      TRY(const auto byName, store::holdersByName(m_edit.database, asked, holder.name()));
      namesakes.insert(namesakes.end(), byName.begin(), byName.end());
      for (const model::Holder& other : namesakes) {
        if (other.object != holder.object) m_builtUpon.insert(other.openedBy);
      }
    }
    return {};
  }

  /// Nor may a holder have another contact in the same role.
  Result<> checkContacts()
  {
    for (const StoredContact& contact : m_contacts) {
      const store::Asked asked{{}, fromNowOn(contact.valid)};
      TRY(const auto all, store::contactsOf(m_edit.database, asked, contact.holder));
      for (const StoredContact& other : all) {
        if (other.object != contact.object && other.role == contact.role)
          m_builtUpon.insert(other.openedBy);
      }
    }
    return {};
  }

  [[nodiscard]] Period fromNowOn(Period period) const
  {
    return {std::max(period.from, m_edit.now), period.to};
  }

  Result<> checkHoldings()
  {
    std::ranges::stable_sort(m_reopened, {}, &Holding::object);
    for (auto rest = std::span<const Holding>(m_reopened); !rest.empty();) {
      const auto end = std::ranges::find_if(
          rest, [&rest](const Holding& other) { return other.object != rest.front().object; });
      const auto count = static_cast<std::size_t>(end - rest.begin());
      TRY_DO(checkNesting(m_edit.holdings, rest.first(count)));
      touch(m_edit, rest.front().prefix);
      rest = rest.subspan(count);
    }
    std::ranges::sort(m_closed, {}, &std::pair<net::Prefix, Period>::first);
    std::optional<std::pair<net::Prefix, Period>> checked;
    for (const auto& [prefix, period] : m_closed) {
      if (m_edit.touched.size() < 1000) touch(m_edit, prefix);
      const bool again = checked && checked->first.covers(prefix) &&
                         checked->second.from <= period.from && period.to <= checked->second.to;
      if (again || standsAgain(prefix, period)) continue;
      checked = {prefix, period};
      TRY_DO(checkLeftInside(prefix, period));
    }
    return {};
  }

  /// Does what came back stand at the prefix all through the period?
  [[nodiscard]] bool standsAgain(net::Prefix prefix, Period period) const
  {
    Instant t = period.from;
    while (t < period.to) {
      const auto again = std::ranges::find_if(
          m_reopened, [&](const Holding& h) { return h.prefix == prefix && h.valid.holds(t); });
      if (again == m_reopened.end()) return false;
      t = again->valid.to;
    }
    return true;
  }

  /// What other entries put inside must still stand in something that may hold it.
  Result<> checkLeftInside(net::Prefix prefix, Period period)
  {
    TRY(const auto misplaced, misplacedInside(m_edit.holdings, prefix, period));
    for (const Misplaced& one : misplaced) m_builtUpon.insert(one.holding.openedBy);
    return m_builtUpon.empty() ? Result<>{} : refuse();
  }

  Edit& m_edit;
  const ChainEntry& m_entry;
  StandIns m_standIns;
  std::set<EntryNumber> m_builtUpon;
  std::vector<std::pair<net::Prefix, Period>> m_closed;
  std::vector<Holding> m_reopened;
  std::unordered_set<ObjectId> m_gone;
  std::vector<model::Holder> m_holders;
  std::vector<StoredContact> m_contacts;
};

Result<Outcome> withdraw(Edit& edit, EntryNumber number)
{
  const auto entry = store::entryOf(edit.database, {}, number);
  const std::string text = std::to_string(number);
  if (!entry) return fail(Error{kUnknownEntry, {text}, text, {}, {}});
  const auto withdrawn = withdrawnEntries(edit.database);
  if (withdrawn.contains(number)) return fail(kAlreadyUndone, {text});
  TRY_DO(Withdrawal(edit, *entry, StandIns(edit.database, withdrawn)).run());
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
