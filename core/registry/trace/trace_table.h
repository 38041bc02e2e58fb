// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "net/prefix_index.h"
#include "registry/registry.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace sextant::registry {

/// Who stands behind holdings: the member of a plan, else the holder. All empty where a holding
/// names nobody.
struct TraceParty {
  std::string code;    ///< the member's, else the holder's
  std::string name;    ///< the same
  std::string holder;  ///< the holder's name
  friend bool operator==(const TraceParty&, const TraceParty&) = default;
};

/// A party by its place in TraceTable::parties(); kNobody where an address is not held.
using PartyNumber = std::uint32_t;
inline constexpr PartyNumber kNobody = static_cast<PartyNumber>(-1);

/// The narrowest holding around an address.
struct Traced {
  PartyNumber party = kNobody;
  model::Kind kind = model::Kind::block;
  std::int16_t length = -1;  ///< of the holding's prefix, -1 = nobody holds the address
  friend bool operator==(const Traced&, const Traced&) = default;
};

/// Who held what at one moment, in memory; never changes, may be asked from any thread.
class TraceTable {
 public:
  /// Reads all holdings in force at `moment`: from the index where that is loaded and can answer
  /// about it, else from the snapshot where one is kept (OpenOptions) and believed, else from the
  /// store. On the thread of the registry.
  static Result<std::shared_ptr<const TraceTable>> build(const Registry& registry, Moment moment,
                                                         base::Progress& progress);

  /// Of holdings told otherwise: sorted, each prefix once, its handle made by `handleOf`.
  TraceTable(Moment moment, std::span<const net::IndexEntry> sorted,
             std::vector<TraceParty> parties);
  static net::Handle handleOf(PartyNumber party, model::Kind kind);

  [[nodiscard]] Moment moment() const { return m_moment; }
  [[nodiscard]] std::span<const TraceParty> parties() const { return m_parties; }
  /// `out` is as long as `addresses`.
  void trace(std::span<const net::Address> addresses, std::span<Traced> out) const;
  [[nodiscard]] Traced trace(net::Address address) const;

 private:
  Moment m_moment;
  net::PrefixView m_view;
  std::vector<TraceParty> m_parties;
};

}  // namespace sextant::registry
