// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/numbering.h"

#include "net/bit_order.h"
#include "plan/code_value.h"
#include "plan/codes.h"
#include "plan/division_code.h"
#include "plan/node_numbering.h"
#include "plan/scheme_shape.h"

#include <unordered_map>

namespace sextant::plan {
namespace {

using model::Member;
using model::Scheme;
using model::SchemeField;
using net::Address;

struct AddressHash {
  std::size_t operator()(const Address& address) const
  {
    return std::hash<std::uint64_t>{}((address.hi * 0x9e3779b97f4a7c15ULL) ^ address.lo);
  }
};

/// The members of one field, node after node, each node's in the order of the files.
struct Nodes {
  std::vector<Address> paths;
  std::vector<std::vector<std::uint32_t>> members;
};

class Numberer {
 public:
  Numberer(const Scheme& scheme, const Roster& roster, const PinPlan& pins, HeldValues& held)
      : m_scheme(scheme),
        m_roster(roster),
        m_pins(pins),
        m_held(held),
        m_seats(roster.members.size()),
        m_lost(roster.members.size())
  {
  }

  Result<std::vector<Address>> run()
  {
    const auto byField = membersByField();
    for (std::uint32_t field = 0; field < byField.size(); ++field) {
      if (!byField[field].empty()) numberField(field, byField[field]);
    }
    if (!m_errors.empty()) return fail(base::allOf(std::move(m_errors)));
    return std::move(m_seats);
  }

 private:
  std::vector<std::vector<std::uint32_t>> membersByField() const
  {
    std::vector<std::vector<std::uint32_t>> byField(m_scheme.fields.size());
    for (std::uint32_t i = 0; i < m_roster.members.size(); ++i) {
      const std::uint32_t field = m_roster.fields[i];
      if (field != Roster::kHoldsBlock) byField[field].push_back(i);
    }
    return byField;
  }

  void numberField(std::uint32_t field, const std::vector<std::uint32_t>& members)
  {
    const Nodes nodes = gather(field, members);
    NodeNumbering numbering(m_scheme.fields[field], m_roster, m_held, m_errors);
    const int end = m_scheme.lengthAfter(field);
    for (std::size_t i = 0; i < nodes.paths.size(); ++i) {
      const Address path = nodes.paths[i];
      m_held.enter(field, path);
      const auto& values = numbering.number(nodes.members[i], m_pins.claims(field, path));
      for (std::size_t k = 0; k < values.size(); ++k) {
        const std::uint32_t member = nodes.members[i][k];
        m_lost[member] = !values[k].has_value();
        m_seats[member] = path | Address::fieldEndingAt(values[k].value_or(0), end);
      }
    }
  }

  Nodes gather(std::uint32_t field, const std::vector<std::uint32_t>& members)
  {
    Nodes nodes;
    std::unordered_map<Address, std::size_t, AddressHash> numbers;
    for (const std::uint32_t member : members) {
      if (m_pins.seats(member)) {
        m_seats[member] = m_pins.seatOf(member);
        continue;
      }
      const std::optional<Address> path = nodeOf(member, field);
      if (!path) {
        m_lost[member] = true;
        continue;
      }
      const auto [found, isNew] = numbers.try_emplace(*path, nodes.paths.size());
      if (isNew) {
        nodes.paths.push_back(*path);
        nodes.members.emplace_back();
      }
      nodes.members[found->second].push_back(member);
    }
    return nodes;
  }

  /// The node a member is numbered in: its parent's, or that one's own slots all the way down.
  std::optional<Address> nodeOf(std::uint32_t member, std::uint32_t field)
  {
    const std::uint32_t parent = m_roster.members[member].parent;
    Address path;
    std::uint32_t next = 0;
    if (parent != Member::kNobody && m_roster.fields[parent] != Roster::kHoldsBlock) {
      if (m_lost[parent]) return std::nullopt;
      path = m_seats[parent];
      next = m_roster.fields[parent] + 1;
    }
    for (; next < field; ++next) {
      const SchemeField& between = m_scheme.fields[next];
      if (between.role != model::FieldRole::level) continue;
      if (!between.own) {
        noOwnSlot(member, between);
        return std::nullopt;
      }
      path = path | Address::fieldEndingAt(*between.own, m_scheme.lengthAfter(next));
    }
    return path;
  }

  void noOwnSlot(std::uint32_t member, const SchemeField& field)
  {
    const Member& who = m_roster.members[member];
    const base::Where where = m_roster.whereIs(member);
    if (who.parent == Member::kNobody && who.unit) {
      m_errors.push_back(Error{kParentUnsaid, {who.code}, who.code, where, {}});
      return;
    }
    const std::string parent =
        who.parent == Member::kNobody ? "-" : m_roster.members[who.parent].code;
    m_errors.push_back(Error{kNoOwnSlot, {who.code, parent, field.name}, who.code, where, {}});
  }

  const Scheme& m_scheme;
  const Roster& m_roster;
  const PinPlan& m_pins;
  HeldValues& m_held;
  std::vector<Address> m_seats;
  std::vector<bool> m_lost;  ///< has no seat, a fault is told; nor have those below
  std::vector<Error> m_errors;
};

}  // namespace

Result<std::vector<Address>> numberMembers(const Scheme& scheme, const Roster& roster,
                                           const PinPlan& pins, HeldValues& held)
{
  return Numberer(scheme, roster, pins, held).run();
}

}  // namespace sextant::plan
