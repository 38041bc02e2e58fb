// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/codes.h"
#include "registry/edit/edit.h"
#include "registry/edit/gathered.h"
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

constexpr std::size_t kMostTold = 1000;

/// Other records name these by their object.
template <typename Record>
constexpr bool kIsNamed =
    std::is_same_v<Record, model::Holder> || std::is_same_v<Record, model::PlannedMember>;

/// Most often they are in order as they were written.
template <typename Row, typename Key>
void sortBy(std::vector<Row>& rows, Key key)
{
  if (!std::ranges::is_sorted(rows, {}, key)) std::ranges::stable_sort(rows, {}, key);
}

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
    std::vector<std::vector<model::VersionId>> opened;  // by table
    store::forEachJournalTable([&]<typename Record>() { opened.push_back(findOpened<Record>()); });
    if (!m_builtUpon.empty()) return refuse();
    auto versions = opened.begin();
    store::forEachJournalTable(
        [&]<typename Record>() { m_edit.writer.closeAll<Record>(*versions++); });
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

  /// The versions of one table to close, rising.
  template <typename Record>
  std::vector<model::VersionId> findOpened()
  {
    std::vector<model::VersionId> versions;
    visitOpened<Record>([&](const Standing<Record>& standing) {
      const Record& record = standing.record;
      if (standing.closedBy) m_builtUpon.insert(*standing.closedBy);
      versions.push_back(record.version);
      if constexpr (std::is_same_v<Record, Holding>)
        m_closed.emplace_back(record.prefix, record.valid);
      if constexpr (kIsNamed<Record>) m_gone.insert(record.object);
    });
    std::ranges::sort(versions);  // copies stand for some, behind all that were not copied
    return versions;
  }

  template <typename Record>
  void reopen(std::span<const model::VersionId> closed)
  {
    store::BulkWriter<Record> bulk(m_edit.writer);
    store::VersionScan<Record> versions(m_edit.database);
    while (!closed.empty()) {
      const auto run = store::firstRun(closed);
      closed = closed.subspan(run.size());
      versions.visit(run.front(), run.back(),
                     [&](Record record, std::optional<EntryNumber> /*closedBy*/) {
                       if (record.openedBy != m_entry.number) reopenOne(bulk, std::move(record));
                     });
    }
    bulk.finish();
  }

  template <typename Record>
  void reopenOne(store::BulkWriter<Record>& bulk, Record record)
  {
    const model::VersionId original = record.version;
    bulk.open(record);
    if constexpr (std::is_same_v<Record, StoredContact>) {
      store::copyPersonal(m_edit.database, original, record.version);
      m_contacts.push_back(record);
    }
    if constexpr (kIsNamed<Record>) {
      m_gone.erase(record.object);
      m_back.push_back(record.object);
    }
    nameWhatItNames(record);
    if constexpr (std::is_same_v<Record, model::Holder>) m_holders.push_back(record);
    if constexpr (std::is_same_v<Record, Holding>) m_reopened.push_back(std::move(record));
  }

  void nameWhatItNames(const model::PublishedPlan& /*plan*/) {}
  void nameWhatItNames(const model::Holder& /*holder*/) {}
  void nameWhatItNames(const StoredContact& contact) { name(contact.holder); }
  void nameWhatItNames(const model::PlannedMember& member) { name(member.parent); }
  void nameWhatItNames(const Holding& holding)
  {
    name(holding.holder);
    name(holding.member);
  }
  void name(ObjectId object)
  {
    if (object != 0) m_named.push_back(object);
  }

  Result<> check()
  {
    TRY_DO(checkNamed());
    TRY_DO(checkNames());
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

  /// Nor may what comes back name what other entries ended.
  Result<> checkNames()
  {
    std::ranges::sort(m_back);
    std::ranges::sort(m_named);
    const auto repeats = std::ranges::unique(m_named);
    m_named.erase(repeats.begin(), repeats.end());
    for (const ObjectId object : m_named) {
      if (std::ranges::binary_search(m_back, object)) continue;
      TRY(const auto end, store::endOf(m_edit.database, object));
      if (end) m_builtUpon.insert(*end);
    }
    return {};
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
    sortBy(m_reopened, &Holding::object);
    sortBy(m_closed, &std::pair<net::Prefix, Period>::first);
    TRY_DO(gather());
    TRY_DO(checkReopened());
    return checkClosed();
  }

  /// Of many, what stands around them is read at once.
  Result<> gather()
  {
    if (m_reopened.size() + m_closed.size() < kMany) return {};
    std::vector<net::Prefix> places;
    places.reserve(m_reopened.size() + m_closed.size());
    for (const Holding& holding : m_reopened) places.push_back(holding.prefix);
    for (const auto& [prefix, period] : m_closed) places.push_back(prefix);
    TRY(m_gathered, Gathered::about(m_edit.holdings, places));
    return {};
  }

  [[nodiscard]] const store::Holdings& holdings() const
  {
    if (m_gathered) return *m_gathered;
    return m_edit.holdings;
  }

  Result<> checkReopened()
  {
    for (auto rest = std::span<const Holding>(m_reopened); !rest.empty();) {
      const auto end = std::ranges::find_if(
          rest, [&rest](const Holding& other) { return other.object != rest.front().object; });
      const auto count = static_cast<std::size_t>(end - rest.begin());
      if (!plainlyFit(rest.first(count))) TRY_DO(checkNesting(holdings(), rest.first(count)));
      if (m_edit.touched.size() < kMostTold) touch(m_edit, rest.front().prefix);
      rest = rest.subspan(count);
    }
    return {};
  }

  [[nodiscard]] bool plainlyFit(std::span<const Holding> versions) const
  {
    if (!m_gathered) return false;
    const auto number = static_cast<std::size_t>(versions.data() - m_reopened.data());
    const Gathered::Place place = m_gathered->placeOf(number);
    return std::ranges::all_of(versions, [&](const Holding& version) {
      return version.prefix == versions.front().prefix && m_gathered->plainlyFits(place, version);
    });
  }

  Result<> checkClosed()
  {
    sortBy(m_reopened, &Holding::prefix);
    std::optional<std::pair<net::Prefix, Period>> checked;
    for (const auto& [prefix, period] : m_closed) {
      if (m_edit.touched.size() < kMostTold) touch(m_edit, prefix);
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
    const auto there = std::ranges::equal_range(m_reopened, prefix, {}, &Holding::prefix);
    Instant t = period.from;
    while (t < period.to) {
      const auto again =
          std::ranges::find_if(there, [t](const Holding& h) { return h.valid.holds(t); });
      if (again == there.end()) return false;
      t = again->valid.to;
    }
    return true;
  }

  /// What other entries put inside must still stand in something that may hold it.
  Result<> checkLeftInside(net::Prefix prefix, Period period)
  {
    TRY(const auto misplaced, misplacedInside(holdings(), prefix, period));
    for (const Misplaced& one : misplaced) m_builtUpon.insert(one.holding.openedBy);
    return m_builtUpon.empty() ? Result<>{} : refuse();
  }

  Edit& m_edit;
  const ChainEntry& m_entry;
  StandIns m_standIns;
  std::set<EntryNumber> m_builtUpon;
  std::vector<std::pair<net::Prefix, Period>> m_closed;
  std::vector<Holding> m_reopened;
  std::unique_ptr<Gathered> m_gathered;
  std::unordered_set<ObjectId> m_gone;
  std::vector<ObjectId> m_back;   ///< holders and members
  std::vector<ObjectId> m_named;  ///< holders and members, by what comes back
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
  // What counts again must not take back what something else takes back meanwhile.
  const auto again =
      entry->undoes == 0 ? std::nullopt : store::entryOf(edit.database, {}, entry->undoes);
  const auto twice = again ? withdrawn.find(again->undoes) : withdrawn.end();
  if (twice != withdrawn.end()) return fail(kBuiltUpon, {text, std::to_string(twice->second)});
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
