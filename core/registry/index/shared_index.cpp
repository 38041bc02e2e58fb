// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/index/shared_index.h"

#include "registry/index/indexed_holdings.h"
#include "registry/index/journal_follow.h"
#include "registry/index/snapshot.h"
#include "store/holding_scan.h"
#include "store/store.h"

#include <algorithm>

namespace sextant::registry {
namespace {

/// How many entries a snapshot may be behind before it is written anew.
constexpr model::EntryNumber kMostBehind = 64;

}  // namespace

SharedIndex::SharedIndex() = default;
SharedIndex::~SharedIndex() = default;

std::optional<HoldingsView> SharedIndex::view() const
{
  const std::scoped_lock lock(m_viewGuard);
  return m_view;
}

void SharedIndex::publish()
{
  std::optional<HoldingsView> next;
  if (m_index) next = m_index->view();
  const std::scoped_lock lock(m_viewGuard);
  m_view.swap(next);  // the old one ends behind the lock
}

Result<> SharedIndex::takeIn(const store::Store& store, Instant now)
{
  store::Database& database = store.database();
  auto followed = followJournal(database, *m_index);
  if (followed && (*followed == Followed::astray || *followed == Followed::much)) {
    TRY(m_index, readIndex(database, m_index->since(), base::noProgress()));
    followed = Followed::further;
  }
  if (!followed) return fail(std::move(followed).error());
  const Instant before = m_index->since();
  m_index->advance(now);
  if (*followed == Followed::further || m_index->since() != before) publish();
  return {};
}

/// An index that cannot follow is none.
Result<> SharedIndex::keepTrue(const store::Store& store, Instant now)
{
  auto done = takeIn(store, now);
  if (!done) {
    m_index.reset();
    publish();
  }
  return done;
}

Result<IndexLoad> SharedIndex::load(const store::Store& store, Loading how,
                                    base::Progress& progress)
{
  SnapshotRead found{SnapshotState::unasked, nullptr};
  if (how.snapshotFrom) {
    TRY(found, readSnapshot(store, how.now, progress));
  }
  const bool read = found.index != nullptr;
  const auto before = read ? found.index->height() : 0;
  if (!read) {
    TRY(found.index, readIndex(store.database(), how.now, progress));
  }
  TRY(const HoldingsView loaded, install(store, std::move(found.index), how.now));
  IndexLoad out{found.state, false, loaded.prefixes().size()};
  const bool old = !read || loaded.height() - before > kMostBehind;
  if (how.snapshotFrom && old && out.holdings >= *how.snapshotFrom)
    out.snapshotWritten = writeSnapshot(store, loaded);
  return out;
}

Result<HoldingsView> SharedIndex::install(const store::Store& store,
                                          std::unique_ptr<HoldingsIndex> made, Instant now)
{
  // Nobody waits for the larger part of what is new.
  TRY_DO(followJournal(store.database(), *made));
  const std::scoped_lock lock(m_writing);
  m_index.swap(made);
  TRY_DO(keepTrue(store, now));
  publish();
  return *view();
}

Result<bool> SharedIndex::check(const store::Store& store, Instant now)
{
  TRY(const auto current, follow(store, now, IfBusy::wait));
  if (!current) return true;
  TRY(const bool same, matches(*current, store.database()));
  const std::scoped_lock lock(m_writing);
  return same && (!m_index || m_index->fault().empty());
}

Result<std::optional<HoldingsView>> SharedIndex::follow(const store::Store& store, Instant now,
                                                        IfBusy busy)
{
  std::unique_lock lock(m_writing, std::defer_lock);
  if (busy == IfBusy::wait) {
    lock.lock();
  } else if (!lock.try_lock()) {
    return std::nullopt;
  }
  if (!m_index || store::standsStill(store.database())) return std::nullopt;
  TRY_DO(keepTrue(store, now));
  return view();
}

}  // namespace sextant::registry
