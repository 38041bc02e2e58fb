// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registry.h"

#include "registry/edit/edit.h"
#include "registry/edit/withdrawn.h"
#include "registry/recently.h"
#include "store/holding_scan.h"
#include "store/store.h"

#include <algorithm>

namespace sextant::registry {
namespace {

constexpr std::size_t kMostPrefixesTold = 1000;

const base::Clock& clockOf(const OpenOptions& options)
{
  static const base::SystemClock system;
  return options.clock != nullptr ? *options.clock : system;
}

store::EntryHeader headerOf(const Edit& edit, const Change& change)
{
  return {edit.now,
          edit.options.who.name,
          edit.options.who.host,
          edit.options.who.program,
          change.what,
          change.why,
          edit.undoes};
}

/// The prefix an operation is about; nothing for one about people only.
struct PlaceOf {
  std::vector<net::Prefix>& places;
  bool operator()(const PutBlock& one) const { return take(one.prefix); }
  bool operator()(const PutHolder& /*one*/) const { return true; }
  bool operator()(const PutContact& /*one*/) const { return true; }
  bool operator()(const Give& one) const
  {
    const auto* prefix = std::get_if<net::Prefix>(&one.where);
    return prefix != nullptr && take(*prefix);
  }
  bool operator()(const Amend& one) const { return take(one.prefix); }
  bool operator()(const Release& one) const { return take(one.prefix); }
  /// False for one that finds its places itself.
  template <typename Other>
  bool operator()(const Other& /*one*/) const
  {
    return false;
  }
  bool take(net::Prefix prefix) const
  {
    places.push_back(prefix);
    return true;
  }
};

/// Of many operations, what stands around their places is read at once.
Result<> gatherPlaces(Edit& edit, const Change& change)
{
  if (change.operations.size() < kMany) return {};
  std::vector<net::Prefix> places;
  places.reserve(change.operations.size());
  const bool known = std::ranges::all_of(change.operations, [&places](const Operation& operation) {
    return std::visit(PlaceOf{places}, operation);
  });
  if (known) TRY_DO(edit.holdings.gather(places));
  return {};
}

Applied finish(Edit& edit, const Change& change, store::Transaction& transaction)
{
  Applied out;
  // What an entry took back itself leaves its undo nothing to write, but it is undone.
  if (edit.writer.empty() && edit.undoes == 0) return out;
  const store::ChainEntry entry = edit.writer.finish(headerOf(edit, change));
  transaction.commit();
  out.entry = entry.number;
  out.opened = entry.opened;
  out.closed = entry.closed;
  out.prefixes = std::move(edit.touched);
  out.prefixes.resize(std::min(out.prefixes.size(), kMostPrefixesTold));
  return out;
}

/// Judges one operation; a load tells about each of its holdings.
OperationOutcome judge(Edit& edit, const Operation& operation)
{
  OperationOutcome out;
  auto outcome = std::visit(
      [&](const auto& one) -> Result<Outcome> {
        if constexpr (std::is_same_v<std::decay_t<decltype(one)>, Load>) {
          return apply(edit, one, &out.parts);
        } else {
          return apply(edit, one);
        }
      },
      operation);
  if (outcome) {
    out.outcome = *outcome;
  } else {
    out.outcome = Outcome::refused;
    out.reason = std::move(outcome).error();
  }
  return out;
}

bool anyRefused(const std::vector<OperationOutcome>& outcomes)
{
  return std::ranges::any_of(outcomes, [](const OperationOutcome& one) {
    return one.outcome == Outcome::refused || anyRefused(one.parts);
  });
}

}  // namespace

Registry::Registry(std::unique_ptr<store::Store> store, OpenOptions options)
    : m_store(std::move(store)),
      m_recently(std::make_unique<Recently>(m_store->database())),
      m_index(options.index != nullptr ? options.index : std::make_shared<SharedIndex>()),
      m_options(std::move(options))
{
}

Registry::~Registry() = default;

Result<> Registry::create(const std::string& path, const OpenOptions& options)
{
  return store::Store::create(path, clockOf(options).now());
}

Result<std::unique_ptr<Registry>> Registry::open(const std::string& path,
                                                 const OpenOptions& options)
{
  const auto mode =
      options.readOnly ? store::Database::Mode::readOnly : store::Database::Mode::readWrite;
  TRY(auto opened, store::Store::open(path, mode));
  return std::unique_ptr<Registry>(new Registry(std::move(opened), options));
}

Result<IndexLoad> Registry::loadIndex(base::Progress& progress)
{
  return m_index->load(*m_store, {now(), m_options.snapshotFrom}, progress);
}

Result<std::optional<HoldingsView>> Registry::view() const
{
  return m_index->follow(*m_store, now(), SharedIndex::IfBusy::giveUp);
}

bool Registry::keepRecent(const std::optional<HoldingsView>& view) const
{
  if (m_recently->holdings.refresh()) m_recently->names.forget();
  const store::HeadMark& head = m_recently->holdings.head();
  return !view || (view->headHash() == head.hash &&
                   std::max(clockOf(m_options).now(), head.time) < view->nextBoundary());
}

/// Whoever cannot have the index asks the store.
std::optional<HoldingsView> Registry::viewOf(Moment moment) const
{
  if (moment.known || !m_index->view()) return std::nullopt;
  const auto found = view();
  if (!found || !*found || !(*found)->knows({moment.at, base::kForEver})) return std::nullopt;
  return *found;
}

Result<Instant> Registry::newestTime() const
{
  store::Database& database = m_store->database();
  return store::guarded(database,
                        [&]() -> Result<Instant> { return store::headMark(database).time; });
}

/// The change is on disk: an index that cannot follow is dropped, and the store answers.
void Registry::keepIndex() const
{
  if (m_index->view())
    static_cast<void>(m_index->follow(*m_store, now(), SharedIndex::IfBusy::wait));
}

/// Never before the newest entry, so that a clock set back cannot hide what is recorded.
Instant Registry::now() const
{
  const Instant clock = clockOf(m_options).now();
  const auto newest = newestTime();
  return newest ? std::max(clock, *newest) : clock;
}

Result<Applied> Registry::apply(const Change& change, base::Progress& progress)
{
  store::Database& database = m_store->database();
  auto out = store::guarded(database, [&]() -> Result<Applied> {
    store::Transaction transaction(database);
    Edit edit(database, m_options, nextInstant(), progress);
    TRY_DO(gatherPlaces(edit, change));
    for (const Operation& operation : change.operations) {
      TRY_DO(
          std::visit([&edit](const auto& one) { return registry::apply(edit, one); }, operation));
      if (progress.cancelled()) return fail(base::kCancelled);
    }
    return finish(edit, change, transaction);
  });
  if (out && out->entry != 0) keepIndex();
  return out;
}

Result<BatchResult> Registry::applyEach(const Change& change, BatchOptions options,
                                        base::Progress& progress)
{
  store::Database& database = m_store->database();
  auto done = store::guarded(database, [&]() -> Result<BatchResult> {
    store::Transaction transaction(database);
    Edit edit(database, m_options, nextInstant(), progress);
    TRY_DO(gatherPlaces(edit, change));
    BatchResult out;
    out.outcomes.reserve(change.operations.size());
    for (const Operation& operation : change.operations) {
      const std::size_t written = edit.writer.written();
      out.outcomes.push_back(judge(edit, operation));
      // One of several prefixes refused: what was written of the others cannot be left out again.
      if (OperationOutcome& last = out.outcomes.back();
          last.reason &&
          (edit.writer.written() != written || last.reason->code == base::kCancelled))
        return fail(*std::move(last.reason));
      if (out.outcomes.size() % 1024 == 0) {
        progress.report(out.outcomes.size(), change.operations.size());
        if (progress.cancelled()) return fail(base::kCancelled);
      }
    }
    out.opened = edit.writer.opened();
    out.closed = edit.writer.closed();
    const bool stops = anyRefused(out.outcomes) && !options.skipRefused;
    if (!options.dryRun && !stops) out.applied = finish(edit, change, transaction);
    return out;
  });
  if (done && done->applied && done->applied->entry != 0) keepIndex();
  return done;
}

/// A change is later than every change before it.
Instant Registry::nextInstant() const
{
  const Instant clock = clockOf(m_options).now();
  const auto newest = newestTime();
  return newest ? std::max(clock, Instant{newest->us + 1}) : clock;
}

Result<Moment> Registry::moment(std::optional<std::string> at,
                                std::optional<std::string> known) const
{
  Moment out{now(), std::nullopt};
  if (at) {
    TRY(const Instant asked, base::parseInstant(*at, base::DateMeans::lastInstant));
    const bool bareDate = at->size() == 10;
    out.at = bareDate ? std::min(asked, out.at) : asked;
  }
  if (!known) return out;
  const bool number =
      !known->empty() && std::ranges::all_of(*known, [](char c) { return c >= '0' && c <= '9'; });
  if (number && known->size() < 18) {
    out.known = std::stoll(*known);
    return out;
  }
  TRY(const Instant time, base::parseInstant(*known, base::DateMeans::lastInstant));
  out.known = 0;
  TRY_DO(log({}, [&](const model::JournalEntry& entry) {
    if (entry.time <= time) out.known = entry.number;
    return entry.time > time;
  }));
  return out;
}

}  // namespace sextant::registry
