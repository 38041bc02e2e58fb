// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/index/snapshot_reader.h"

#include "registry/index/snapshot.h"
#include "store/holding_scan.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace sextant::registry {
namespace {

constexpr std::size_t kRowsAtOnce = 4096;  // of which every part stays in a cache
constexpr std::uint32_t kLongestZone = 65'536;

}  // namespace

SnapshotReader::SnapshotReader(const store::Store& store)
    : m_store(store), m_input(snapshotPath(store.database().path()))
{
}

std::span<const std::uint8_t> SnapshotReader::headHash() const
{
  return std::span(m_head.hash).first(std::min<std::size_t>(m_head.hashSize, m_head.hash.size()));
}

Result<SnapshotState> SnapshotReader::judge(Instant now)
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
  std::ranges::copy_n(m_store.uuid().begin(),
                      static_cast<std::ptrdiff_t>(std::min(uuid.size(), m_store.uuid().size())),
                      uuid.begin());
  if (m_head.uuid != uuid) return SnapshotState::otherRegister;
  if (now.us < m_head.since) return SnapshotState::future;
  if (m_head.nextBoundary <= now.us) return SnapshotState::past;
  return judgeHistory();
}

Result<SnapshotState> SnapshotReader::judgeHistory()
{
  store::Database& database = m_store.database();
  return store::guarded(database, [&]() -> Result<SnapshotState> {
    const auto known = store::hashOf(database, m_head.height);
    const bool same = !known.empty() && std::ranges::equal(known, headHash());
    return same ? SnapshotState::believed : SnapshotState::otherHistory;
  });
}

Result<bool> SnapshotReader::read(const ZoneVisitor& zone, const RowsVisitor& rows,
                                  base::Progress& progress)
{
  if (!readZones(zone)) return false;
  TRY(const bool whole, readRows(rows, progress));
  return whole && m_input.endsWithItsSum();
}

bool SnapshotReader::readZones(const ZoneVisitor& zone)
{
  for (std::uint32_t number = 1; number <= m_head.zones; ++number) {
    std::uint32_t size = 0;
    if (!m_input.get(&size, sizeof(size)) || size > kLongestZone) return false;
    std::string name(size, '\0');
    if (!m_input.get(name.data(), size) || !zone(std::move(name))) return false;
  }
  return true;
}

Result<bool> SnapshotReader::readRows(const RowsVisitor& visit, base::Progress& progress)
{
  std::vector<SnapshotRow> room(std::min<std::uint64_t>(kRowsAtOnce, m_head.rows));
  for (std::uint64_t done = 0; done < m_head.rows;) {
    if (progress.cancelled()) return fail(base::kCancelled);
    const auto rows =
        std::span(room).first(std::min<std::uint64_t>(room.size(), m_head.rows - done));
    if (!m_input.get(rows.data(), rows.size_bytes())) return false;
    visit(rows);
    done += rows.size();
    progress.report(done, m_head.rows);
  }
  return true;
}

}  // namespace sextant::registry
