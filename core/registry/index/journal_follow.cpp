// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/index/journal_follow.h"

#include "store/holding_scan.h"

#include <algorithm>
#include <span>

namespace sextant::registry {
namespace {

constexpr std::uint64_t kReportEvery = 65536;
/// Versions of anything, closed ones too, say only how many beliefs there are at most.
constexpr std::uint64_t kMostExpected = 1U << 24U;

IndexedHolding indexed(const store::HoldingRow& row, HoldingsIndex& index)
{
  return {row.prefix,
          row.version,
          row.kind,
          row.status,
          row.holder,
          row.member,
          index.zoneNumber(row.zone),
          row.valid};
}

Error tooLarge(const store::Database& database)
{
  return {store::kDamaged, {database.path(), "a version is numbered beyond reason"}, {}, {}, {}};
}

/// To take in one version costs as much as to read so many with all others.
constexpr std::int64_t kReadPerFollowed = 8;
/// So few are taken in at once, however small the register.
constexpr std::int64_t kFewVersions = 4096;

/// How many versions the entries behind `since` opened and closed.
std::int64_t versionsBehind(store::Database& database, model::EntryNumber since,
                            model::EntryNumber last)
{
  std::int64_t out = 0;
  store::visitReach(database, since, last, [&out](const store::EntryReach& reach) {
    out += reach.opened.last - reach.opened.first + 1 + std::ssize(reach.closed);
  });
  return out;
}

/// False where a version cannot be kept.
bool takeIn(store::Database& database, const store::EntryReach& reach, HoldingsIndex& index)
{
  store::scanVersions(database, store::rangesOf(reach.closed), [&](const store::HoldingRow& row) {
    index.remove(row.prefix, row.version);
    return true;
  });
  bool fits = true;
  store::scanVersions(database, std::span(&reach.opened, 1), [&](const store::HoldingRow& row) {
    if (!row.believed || row.valid.to <= index.since()) return true;
    const IndexedHolding holding = indexed(row, index);
    fits = Belief::fits(holding);
    if (fits) index.add(holding);
    return fits;
  });
  return fits;
}

}  // namespace

Result<std::unique_ptr<HoldingsIndex>> readIndex(store::Database& database, Instant since,
                                                 base::Progress& progress)
{
  return store::guarded(database, [&]() -> Result<std::unique_ptr<HoldingsIndex>> {
    const store::Snapshot snapshot(database);
    const store::HeadMark head = store::headMark(database);
    const auto total = static_cast<std::uint64_t>(head.lastVersion);
    auto index = std::make_unique<HoldingsIndex>(since);
    index->expect(std::min(total, kMostExpected));
    std::uint64_t rows = 0;
    bool cancelled = progress.cancelled();
    bool fits = true;
    store::scanBeliefs(database, since, {}, [&](const store::HoldingRow& row) {
      const IndexedHolding holding = indexed(row, *index);
      fits = Belief::fits(holding);
      index->gather(holding);
      if (++rows % kReportEvery == 0) {
        progress.report(std::min(static_cast<std::uint64_t>(row.version), total), total);
        cancelled = progress.cancelled();
      }
      return fits && !cancelled;
    });
    if (cancelled) return fail(base::kCancelled);
    if (!fits) return fail(tooLarge(database));
    index->build();
    index->setHead(head.number, head.hash);
    progress.report(total, total);
    return index;
  });
}

Result<Followed> followJournal(store::Database& database, HoldingsIndex& index)
{
  return store::guarded(database, [&]() -> Result<Followed> {
    if (store::headMark(database).hash == index.headHash()) return Followed::same;
    const store::Snapshot snapshot(database);
    const store::HeadMark head = store::headMark(database);
    if (head.number < index.height() || store::hashOf(database, index.height()) != index.headHash())
      return Followed::astray;
    const std::int64_t behind = versionsBehind(database, index.height(), head.number);
    const auto all = static_cast<std::int64_t>(index.size()) + behind;
    if (behind > kFewVersions && behind > all / kReadPerFollowed) return Followed::much;
    bool fits = true;
    store::visitReach(database, index.height(), head.number, [&](const store::EntryReach& reach) {
      fits = takeIn(database, reach, index) && fits;
    });
    if (!fits) return fail(tooLarge(database));
    index.setHead(head.number, head.hash);
    return Followed::further;
  });
}

}  // namespace sextant::registry
