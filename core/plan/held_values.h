// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/held_prefixes.h"
#include "plan/make_draft.h"
#include "plan/zones.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sextant::plan {

/// Which values of a node nobody can be given anew, because prefixes that say no value lie there.
/// Unlike those of claims, its blocks and zones matter.
class HeldValues {
 public:
  /// `blocks` with the zones that each takes. All arguments outlive it.
  HeldValues(const model::Scheme& scheme, const ZonePlan& zones,
             std::span<const model::PlannedBlock> blocks, const HeldPrefixes& held);

  /// Goes to the node of field `field` at `path`, which is below the block and without zone.
  void enter(std::uint32_t field, net::Address path);
  /// Does the value meet one in a block and zone in which `member` is placed?
  [[nodiscard]] bool meets(std::uint32_t member, std::uint64_t value) const;
  /// Does it matter to `meets` who asks?
  [[nodiscard]] bool dependsOnMember() const { return m_multiplies; }

 private:
  struct Range {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    ZoneSet zones = 0;
    friend bool operator==(const Range&, const Range&) = default;
  };

  void collect(net::Prefix node, ZoneSet zones);

  const model::Scheme& m_scheme;
  const ZonePlan& m_zones;
  std::span<const model::PlannedBlock> m_blocks;
  const HeldPrefixes& m_held;
  std::vector<ZoneSet> m_takes;  ///< by block
  std::uint32_t m_field = 0;
  bool m_multiplies = false;
  std::vector<Range> m_single;  ///< of one value each, in order
  std::vector<Range> m_wide;    ///< the others
};

}  // namespace sextant::plan
