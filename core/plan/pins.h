// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix.h"
#include "plan/division_files.h"
#include "plan/held_prefixes.h"
#include "plan/make_draft.h"
#include "plan/zones.h"

#include <functional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace sextant::plan {

/// The values of one field under one node that are in force already.
struct Claim {
  std::uint64_t first = 0;
  std::uint64_t last = 0;
  std::uint32_t owner = 0;  ///< a member, or PinPlan::kGone
};

/// The prefixes in force of a draft, by member and by the values they take. Zones and blocks do not
/// matter for values: a number taken in one is taken in all. A prefix that is nobody's, or that
/// another scheme placed, says no value; it only lies where it lies.
class PinPlan {
 public:
  static constexpr std::uint32_t kGone = 0xffffffff;  ///< nobody in the draft

  struct Pinned {
    std::uint32_t member = kGone;
    net::Prefix prefix;
    std::string zone;
    std::uint32_t block = 0;
    bool fits = true;  ///< says the value of its member in the scheme
  };

  PinPlan(const DraftRequest& request, const Roster& roster, const ZonePlan& zones);

  /// The prefixes of a member, in the order they were given.
  [[nodiscard]] std::span<const Pinned> of(std::uint32_t member) const;
  /// Is there a pin that says the member's value?
  [[nodiscard]] bool seats(std::uint32_t member) const;
  /// The place of a member that a pin seats below its block, without its zone.
  [[nodiscard]] net::Address seatOf(std::uint32_t member) const;
  /// What is taken of field `field` in the node at `path`.
  [[nodiscard]] std::span<const Claim> claims(std::uint32_t field, net::Address path) const;
  /// What belongs to no member at all, in address order.
  [[nodiscard]] const HeldPrefixes& foreign() const { return m_foreign; }
  /// What belongs to members that the draft has not, in address order.
  [[nodiscard]] const HeldPrefixes& gone() const { return m_gone; }
  /// Everything that nobody numbered anew is placed around: what is foreign, gone or does not fit.
  [[nodiscard]] const HeldPrefixes& held() const { return m_held; }

 private:
  struct Node {
    net::Address path;
    std::uint32_t field = 0;
    friend bool operator==(const Node&, const Node&) = default;
  };
  struct NodeHash {
    std::size_t operator()(const Node& node) const
    {
      return std::hash<std::uint64_t>{}((node.path.hi * 0x9e3779b97f4a7c15ULL) ^ node.path.lo ^
                                        (static_cast<std::uint64_t>(node.field) << 56));
    }
  };

  void take(const model::Pin& pin, std::uint32_t member);
  void settle(Pinned& pin, const Roster& roster, const ZonePlan& zones);
  void sortByMember(std::size_t members);
  void sortHeld();
  void claimAll(const Roster& roster);
  void claim(const Pinned& pin, std::uint32_t field, std::uint32_t owner);
  [[nodiscard]] bool fits(const Pinned& pin, const Roster& roster) const;
  [[nodiscard]] std::string zoneOf(const Pinned& pin, const ZonePlan& zones) const;
  [[nodiscard]] std::uint32_t deepestField(int length) const;
  [[nodiscard]] net::Address below(net::Address address) const { return address & m_mask; }

  const DraftRequest& m_request;
  net::Address m_mask;               ///< bits below the block, those of the zone field left out
  std::vector<Pinned> m_pins;        ///< by member
  std::vector<std::size_t> m_begin;  ///< of each member's pins; empty without pins
  std::unordered_map<Node, std::vector<Claim>, NodeHash> m_claims;
  HeldPrefixes m_foreign;
  HeldPrefixes m_gone;
  HeldPrefixes m_held;
  const std::vector<std::uint32_t>& m_fields;
};

}  // namespace sextant::plan
