// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/check.h"

namespace sextant::registry::rules {

// %1 and %2 overlap: both hold the same prefix. | Restore a backup: no change can have done this.
inline constexpr RuleId kOverlap{"overlap", Severity::error};
// It lies outside every block in force. | Add the block, or release it.
inline constexpr RuleId kOutside{"outside-parent", Severity::error};
// A %1 stands directly inside a %2, which cannot hold it. | Move it, or change what is around it.
inline constexpr RuleId kWrongKind{"wrong-kind", Severity::error};
// It is in force since %1, its block only since %2. | Correct valid_from of the block.
inline constexpr RuleId kBeforeBlock{"before-block", Severity::warning};
// It lies in special-purpose space: %1. | Such space is not given out; release it.
inline constexpr RuleId kSpecialSpace{"special-space", Severity::error};
// It is documentation space (%1). | Right for samples and tests only.
inline constexpr RuleId kDocumentation{"documentation-space", Severity::note};
// fc00::/8 is not defined. | Use a prefix of fd00::/8 with a random global id (RFC 4193).
inline constexpr RuleId kUndefinedUla{"undefined-ula", Severity::warning};
// Its global id has hardly been drawn at random. | Draw one as RFC 4193 says, lest networks
// collide.
inline constexpr RuleId kMemorableUla{"memorable-ula", Severity::note};
// Its length /%1 ends inside the field %2 of the plan. | Lengths of the plan: %3.
inline constexpr RuleId kOffBoundary{"off-boundary", Severity::warning};
// It uses the reserved value %1 of the field %2. | Move it to a value that is not reserved.
inline constexpr RuleId kReservedValue{"reserved-value", Severity::warning};
// It stands directly in %1: the level %2 is skipped. | Give the level above its prefix first.
inline constexpr RuleId kLevelSkipped{"level-skipped", Severity::warning};
// It should have been returned on %1. | Release it, or set a later valid_to.
inline constexpr RuleId kExpired{"expired", Severity::warning};
// Its holder %1 has no contact. | Add one with `contact`: tracing and filing need it.
inline constexpr RuleId kNoContact{"no-contact", Severity::note};
// Its interface id is reserved (%1). | Use another address of the subnet.
inline constexpr RuleId kReservedInterfaceId{"reserved-interface-id", Severity::warning};

}  // namespace sextant::registry::rules
