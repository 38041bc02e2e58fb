// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registry.h"
#include "store/calling_scan.h"
#include "store/holding_scan.h"
#include "store/store.h"

#include <optional>

namespace sextant::registry {
namespace {

/// To read more versions one by one takes longer than to read all.
constexpr std::int64_t kMostVersions = 20'000;

/// What entries opened and closed; none where that is much.
std::optional<std::vector<store::VersionRange>> reached(store::Database& database,
                                                        model::EntryNumber since,
                                                        model::EntryNumber last)
{
  std::vector<store::VersionRange> out;
  std::int64_t count = 0;
  store::visitReach(database, since, last, [&](const store::EntryReach& reach) {
    out.push_back(reach.opened);
    for (const store::VersionRange& range : store::rangesOf(reach.closed)) out.push_back(range);
    count += reach.opened.last - reach.opened.first + 1 + std::ssize(reach.closed);
  });
  return count > kMostVersions ? std::nullopt : std::optional(std::move(out));
}

}  // namespace

Result<CallingsRead> Registry::callings(
    const CallingsRead& behind, const std::function<bool(const model::Calling&)>& visit) const
{
  store::Database& database = m_store->database();
  return store::guarded(database, [&]() -> Result<CallingsRead> {
    const store::Snapshot snapshot(database);
    store::HeadMark head = store::headMark(database);
    std::optional<std::vector<store::VersionRange>> newer;
    if (behind.entry <= head.number && store::hashOf(database, behind.entry) == behind.hash)
      newer = reached(database, behind.entry, head.number);
    if (newer) {
      store::scanCallingsOf(database, *newer, visit);
    } else {
      store::scanCallings(database, visit);
    }
    return CallingsRead{head.number, std::move(head.hash), !newer};
  });
}

}  // namespace sextant::registry
