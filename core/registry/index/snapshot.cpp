// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/index/snapshot.h"

#include "registry/index/snapshot_reader.h"

#include <algorithm>
#include <array>
#include <span>

namespace sextant::registry {
namespace {

template <std::size_t Size>
void copyInto(std::array<char, Size>& to, std::string_view from)
{
  std::copy_n(from.begin(), std::min(Size, from.size()), to.begin());
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
  one.prefix = prefixOf(row);
  one.valid = validOf(row);
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

}  // namespace

std::string snapshotPath(const std::string& registerPath)
{
  return registerPath + "-index";
}

Result<SnapshotRead> readSnapshot(const store::Store& store, Instant now, base::Progress& progress)
{
  SnapshotReader reader(store);
  SnapshotRead out;
  TRY(out.state, reader.judge(now));
  if (out.state != SnapshotState::believed) return out;
  const SnapshotHead& head = reader.head();
  out.index = std::make_unique<HoldingsIndex>(Instant{head.since});
  HoldingsIndex& index = *out.index;
  index.expect(head.rows);
  std::uint32_t zones = 0;
  const auto zone = [&](const std::string& name) { return index.zoneNumber(name) == ++zones; };
  const auto rows = [&index](std::span<const SnapshotRow> some) {
    for (const SnapshotRow& row : some) index.gather(holdingOf(row));
  };
  TRY(const bool whole, reader.read(zone, rows, progress));
  if (whole) index.build();
  if (!whole || index.size() != head.prefixes) return SnapshotRead{SnapshotState::damaged, nullptr};
  index.setHead(head.height, {reader.headHash().begin(), reader.headHash().end()});
  return out;
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
