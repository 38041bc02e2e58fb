// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/index/snapshot.h"

#include "registry/index/snapshot_file.h"
#include "store/holding_scan.h"

#include <algorithm>
#include <array>
#include <span>

namespace sextant::registry {
namespace {

constexpr std::size_t kRowsAtOnce = 16'384;
constexpr std::uint32_t kLongestZone = 65'536;

template <std::size_t Size>
void copyInto(std::array<char, Size>& to, std::string_view from)
{
  std::copy_n(from.begin(), std::min(Size, from.size()), to.begin());
}

std::span<const std::uint8_t> hashOf(const SnapshotHead& head)
{
  return std::span(head.hash).first(std::min<std::size_t>(head.hashSize, head.hash.size()));
}

SnapshotRow rowOf(const IndexedHolding& one)
{
  SnapshotRow row;
  row.high = one.prefix.address().hi;
  row.low = one.prefix.address().lo;
  row.from = one.valid.from.us;
  row.to = one.valid.to.us;
  row.version = one.version;
  row.holder = one.holder;
  row.member = one.member;
  row.zone = one.zone;
  row.length = static_cast<std::uint8_t>(one.prefix.length());
  row.kind = static_cast<std::uint8_t>(one.kind);
  row.status = static_cast<std::uint8_t>(one.status);
  return row;
}

IndexedHolding holdingOf(const SnapshotRow& row)
{
  IndexedHolding one;
  one.prefix = {{row.high, row.low}, std::min<int>(row.length, net::Address::kBits)};
  one.valid = {{row.from}, {row.to}};
  one.version = row.version;
  one.holder = row.holder;
  one.member = row.member;
  one.zone = row.zone;
  one.kind = static_cast<model::Kind>(row.kind);
  one.status = static_cast<model::Status>(row.status);
  return one;
}

SnapshotHead headOf(const store::Store& store, const HoldingsView& view)
{
  SnapshotHead head;
  copyInto(head.uuid, store.uuid());
  std::ranges::copy(view.headHash(), head.hash.begin());
  head.hashSize = static_cast<std::uint32_t>(view.headHash().size());
  head.height = view.height();
  head.since = view.since().us;
  head.nextBoundary = view.nextBoundary().us;
  head.prefixes = view.prefixes().size();
  for (const std::string& zone : view.zones()) {
    ++head.zones;
    head.zoneBytes += sizeof(std::uint32_t) + zone.size();
  }
  view.everything([&head](const IndexedHolding&) { ++head.rows; });
  return head;
}

/// Reads one snapshot, piece by piece.
class Reading {
 public:
  Reading(const store::Store& store, Instant now)
      : m_store(store), m_now(now), m_input(snapshotPath(store.database().path()))
  {
  }

  Result<SnapshotRead> run(base::Progress& progress)
  {
    SnapshotRead out;
    TRY(out.state, judgeHead());
    if (out.state != SnapshotState::believed) return out;
    out.index = std::make_unique<HoldingsIndex>(Instant{m_head.since});
    bool whole = readZones(*out.index);
    if (whole) {
      TRY(whole, readRows(*out.index, progress));
    }
    if (whole && m_input.endsWithItsSum() && finish(*out.index)) return out;
    return SnapshotRead{SnapshotState::damaged, nullptr};
  }

 private:
  /// Whether it is worth reading; the cheap questions come first.
  Result<SnapshotState> judgeHead()
  {
    if (!m_input.isOpen()) return SnapshotState::missing;
    if (!m_input.get(&m_head, sizeof(m_head)) || m_head.magic != kSnapshotMagic ||
        m_head.format != kSnapshotFormat || m_head.byteOrder != kByteOrder)
      return SnapshotState::foreign;
    if (m_head.rows > m_input.size() / sizeof(SnapshotRow) || m_head.zoneBytes > m_input.size() ||
        sizeof(m_head) + m_head.zoneBytes + m_head.rows * sizeof(SnapshotRow) + sizeof(Checksum) !=
            m_input.size())
      return SnapshotState::damaged;
    std::array<char, std::tuple_size_v<decltype(m_head.uuid)>> uuid{};
    copyInto(uuid, m_store.uuid());
    if (m_head.uuid != uuid) return SnapshotState::otherRegister;
    if (m_now.us < m_head.since) return SnapshotState::future;
    if (m_head.nextBoundary <= m_now.us) return SnapshotState::past;
    return judgeHistory();
  }

  Result<SnapshotState> judgeHistory()
  {
    store::Database& database = m_store.database();
    return store::guarded(database, [&]() -> Result<SnapshotState> {
      const auto known = store::hashOf(database, m_head.height);
      const bool same = !known.empty() && std::ranges::equal(known, hashOf(m_head));
      return same ? SnapshotState::believed : SnapshotState::otherHistory;
    });
  }

  bool readZones(HoldingsIndex& index)
  {
    for (std::uint32_t zone = 1; zone <= m_head.zones; ++zone) {
      std::uint32_t size = 0;
      if (!m_input.get(&size, sizeof(size)) || size > kLongestZone) return false;
      std::string name(size, '\0');
      if (!m_input.get(name.data(), size) || index.zoneNumber(name) != zone) return false;
    }
    return true;
  }

  Result<bool> readRows(HoldingsIndex& index, base::Progress& progress)
  {
    std::vector<SnapshotRow> rows(kRowsAtOnce);
    index.expect(m_head.rows);
    for (std::uint64_t done = 0; done < m_head.rows;) {
      if (progress.cancelled()) return fail(base::kCancelled);
      const auto count = std::min<std::uint64_t>(rows.size(), m_head.rows - done);
      if (!m_input.get(rows.data(), count * sizeof(SnapshotRow))) return false;
      for (const SnapshotRow& row : std::span(rows).first(count)) index.gather(holdingOf(row));
      done += count;
      progress.report(done, m_head.rows);
    }
    return true;
  }

  /// False where it does not hold what it was said to.
  bool finish(HoldingsIndex& index) const
  {
    index.build();
    const auto hash = hashOf(m_head);
    index.setHead(m_head.height, {hash.begin(), hash.end()});
    return index.size() == m_head.prefixes;
  }

  const store::Store& m_store;
  Instant m_now;
  SnapshotInput m_input;
  SnapshotHead m_head;
};

}  // namespace

std::string snapshotPath(const std::string& registerPath)
{
  return registerPath + "-index";
}

Result<SnapshotRead> readSnapshot(const store::Store& store, Instant now, base::Progress& progress)
{
  return Reading(store, now).run(progress);
}

bool writeSnapshot(const store::Store& store, const HoldingsView& view)
{
  SnapshotOutput out(snapshotPath(store.database().path()));
  const SnapshotHead head = headOf(store, view);
  out.put(&head, sizeof(head));
  for (const std::string& zone : view.zones()) {
    const auto size = static_cast<std::uint32_t>(zone.size());
    out.put(&size, sizeof(size));
    out.put(zone.data(), zone.size());
  }
  view.everything([&out](const IndexedHolding& one) {
    const SnapshotRow row = rowOf(one);
    out.put(&row, sizeof(row));
  });
  return out.finish();
}

}  // namespace sextant::registry
