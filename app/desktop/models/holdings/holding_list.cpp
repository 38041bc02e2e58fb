// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/holding_list.h"

#include "desktop/models/holdings/filter_look.h"

#include <algorithm>
#include <mutex>

namespace sextant::desktop {
namespace {

/// A frame: what is found first is to be seen at once.
constexpr int kCollectMs = 16;
/// Views arrange all their rows anew when some come, and that must not be felt.
constexpr std::size_t kRowsAtOnce = 20'000;

}  // namespace

/// Between the thread that reads and the window's, which looks in from time to time.
struct HoldingList::Stream {
  std::mutex mutex;
  std::vector<net::Prefix> found;
  std::uint64_t seen = 0;

  void put(const std::vector<net::Prefix>& matches, std::size_t looked)
  {
    const std::scoped_lock lock(mutex);
    found.insert(found.end(), matches.begin(), matches.end());
    seen += looked;
  }
};

HoldingList::HoldingList(const Desk& desk, const PlanLevels& levels, QObject* parent)
    : HoldingModel(desk, levels, parent), m_cache(new BranchCache(desk.session, this))
{
  m_collecting.setInterval(kCollectMs);
  connect(&m_collecting, &QTimer::timeout, this, &HoldingList::collect);
  connect(m_cache, &BranchCache::arrived, this, &HoldingList::showArrived);
  connect(&desk.session, &RegisterSession::changed, this, &HoldingList::lookAgain);
  connect(&desk.session, &RegisterSession::viewChanged, this, &HoldingList::lookAgain);
  connect(&desk.session, &RegisterSession::namesChanged, this, [this] {
    if (m_filter.needsNames()) lookAgain();
  });
}

HoldingList::~HoldingList()
{
  stop();
}

void HoldingList::setFilter(const RowFilter& filter)
{
  stop();
  m_filter = filter;
  m_seen = 0;
  beginResetModel();
  m_hits.clear();
  m_shown = 0;
  endResetModel();
  m_cache->clear();
  if (!filter.empty()) start(false);
  Q_EMIT progressed();
}

void HoldingList::lookAgain()
{
  if (!m_filter.empty()) start(true);
}

void HoldingList::stop()
{
  if (m_task) m_task->cancel();
  m_task.reset();
  m_stream.reset();
  m_collecting.stop();
}

void HoldingList::start(bool replacing)
{
  stop();
  m_replacing = replacing;
  m_fresh.clear();
  m_stream = std::make_shared<Stream>();
  m_collecting.start();
  FilterLook look{m_filter, levels().zoneTitles(), session().view(), session().names()};
  const auto job = [stream = m_stream, look = std::move(look)](const registry::Registry& registry,
                                                               base::Progress& progress) {
    const auto take = [&](const auto& matches, std::size_t seen) { stream->put(matches, seen); };
    return lookThrough(registry, look, take, progress);
  };
  m_task = session().run(RegisterSession::Work::reading, tr("Filter"), this, job,
                         [this, stream = m_stream](const Result<>& done) {
                           if (m_stream != stream) return;
                           if (!done) Q_EMIT failed(done.error());
                           finish();
                         });
}

void HoldingList::collect()
{
  if (!m_stream) return;
  std::vector<net::Prefix> found;
  {
    const std::scoped_lock lock(m_stream->mutex);
    found.swap(m_stream->found);
    if (!m_replacing || m_stream->seen > m_seen) m_seen = m_stream->seen;
  }
  if (m_replacing) {
    m_fresh.insert(m_fresh.end(), found.begin(), found.end());
  } else {
    m_hits.insert(m_hits.end(), found.begin(), found.end());
    if (m_shown < kRowsAtOnce) show(kRowsAtOnce);
  }
  Q_EMIT progressed();
}

void HoldingList::finish()
{
  m_collecting.stop();
  collect();
  m_seen = m_stream->seen;
  m_stream.reset();
  m_task.reset();
  if (m_replacing) mergeIn(std::move(m_fresh));
  m_fresh.clear();
  Q_EMIT progressed();
}

/// As many rows as there are, at most `rows`.
void HoldingList::show(std::size_t rows)
{
  const std::size_t last = std::min(rows, m_hits.size());
  if (last <= m_shown || m_giving) return;
  m_giving = true;
  beginInsertRows({}, rowCount(), static_cast<int>(last) - 1);
  m_shown = last;
  endInsertRows();
  m_giving = false;
}

bool HoldingList::canFetchMore(const QModelIndex& parent) const
{
  return !parent.isValid() && !m_giving && m_shown < m_hits.size();
}

void HoldingList::fetchMore(const QModelIndex& parent)
{
  if (canFetchMore(parent)) show(m_shown + kRowsAtOnce);
}

/// As far as rows were shown they stay shown.
void HoldingList::mergeIn(std::vector<net::Prefix> fresh)
{
  auto end = fresh.end();
  if (m_shown < m_hits.size() && m_shown > 0)
    end = std::ranges::upper_bound(fresh, m_hits[m_shown - 1]);
  const std::size_t most = std::max(m_shown, kRowsAtOnce);
  const auto count = std::min(static_cast<std::size_t>(end - fresh.begin()), most);
  m_hits.resize(m_shown);
  mergeIntoShown(std::span(fresh).first(count));
  m_hits = std::move(fresh);
  if (m_shown < kRowsAtOnce) show(kRowsAtOnce);
}

/// Only rows that came or went are touched, so that the others keep their place and selection.
void HoldingList::mergeIntoShown(std::span<const net::Prefix> fresh)
{
  std::size_t row = 0;
  for (std::size_t next = 0; next < fresh.size();) {
    dropBefore(row, fresh[next]);
    if (row < m_hits.size() && m_hits[row] == fresh[next]) {
      ++row;
      ++next;
      continue;
    }
    std::size_t end = next + 1;
    while (end < fresh.size() && (row == m_hits.size() || fresh[end] < m_hits[row])) ++end;
    insertAt(row, fresh.subspan(next, end - next));
    row += end - next;
    next = end;
  }
  drop(row, m_hits.size());
  if (row > 0) Q_EMIT dataChanged(index(0, 0, {}), index(rowCount() - 1, kColumnCount - 1, {}));
}

void HoldingList::dropBefore(std::size_t row, net::Prefix prefix)
{
  std::size_t end = row;
  while (end < m_hits.size() && m_hits[end] < prefix) ++end;
  drop(row, end);
}

void HoldingList::drop(std::size_t first, std::size_t end)
{
  if (first == end) return;
  beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
  m_hits.erase(m_hits.begin() + static_cast<std::ptrdiff_t>(first),
               m_hits.begin() + static_cast<std::ptrdiff_t>(end));
  m_shown = m_hits.size();
  endRemoveRows();
}

void HoldingList::insertAt(std::size_t row, std::span<const net::Prefix> fresh)
{
  beginInsertRows({}, static_cast<int>(row), static_cast<int>(row + fresh.size()) - 1);
  m_hits.insert(m_hits.begin() + static_cast<std::ptrdiff_t>(row), fresh.begin(), fresh.end());
  m_shown = m_hits.size();
  endInsertRows();
}

void HoldingList::showArrived(const std::vector<net::Prefix>& prefixes)
{
  if (prefixes.empty() || m_hits.empty()) return;
  const auto [low, high] = std::ranges::minmax(prefixes);
  const std::span shown(m_hits.data(), m_shown);
  const auto first = std::ranges::lower_bound(shown, low) - shown.begin();
  const auto last = std::ranges::upper_bound(shown, high) - shown.begin() - 1;
  if (last < first) return;
  Q_EMIT dataChanged(index(static_cast<int>(first), 0, {}),
                     index(static_cast<int>(last), kColumnCount - 1, {}));
}

QModelIndex HoldingList::index(int row, int column, const QModelIndex& parent) const
{
  return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex HoldingList::parent(const QModelIndex& /*child*/) const
{
  return {};
}

int HoldingList::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_shown);
}

QVariant HoldingList::data(const QModelIndex& index, int role) const
{
  if (!index.isValid()) return {};
  const net::Prefix prefix = m_hits[static_cast<std::size_t>(index.row())];
  const auto column = static_cast<Column>(index.column());
  if (role == prefixRole) return QVariant::fromValue(prefix);
  const registry::Branch* branch = m_cache->get(prefix);
  return branch == nullptr ? cells().pending(prefix, column, role)
                           : cells().held(*branch, column, role);
}

QModelIndex HoldingList::find(net::Prefix prefix) const
{
  const std::span shown(m_hits.data(), m_shown);
  const auto found = std::ranges::lower_bound(shown, prefix);
  if (found == shown.end() || *found != prefix) return {};
  return index(static_cast<int>(found - shown.begin()), 0, {});
}

}  // namespace sextant::desktop
