// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registry.h"
#include "store/calling_scan.h"
#include "store/holding_scan.h"
#include "store/store.h"

namespace sextant::registry {

Result<CallingsRead> Registry::callings(
    const CallingsRead& behind, const std::function<bool(const model::Calling&)>& visit) const
{
  store::Database& database = m_store->database();
  return store::guarded(database, [&]() -> Result<CallingsRead> {
    const store::Snapshot snapshot(database);
    store::HeadMark head = store::headMark(database);
    const bool goesOn =
        behind.entry <= head.number && store::hashOf(database, behind.entry) == behind.hash;
    store::scanCallings(database, goesOn ? behind.lastVersion : 0, visit);
    return CallingsRead{head.number, std::move(head.hash), head.lastVersion, !goesOn};
  });
}

}  // namespace sextant::registry
