// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/node_numbering.h"

#include "net/bit_order.h"
#include "plan/code_value.h"
#include "plan/codes.h"
#include "plan/division_code.h"
#include "plan/scheme_shape.h"

#include <algorithm>

namespace sextant::plan {

using model::Member;
using model::Numbering;

NodeNumbering::NodeNumbering(const model::SchemeField& field, const Roster& roster,
                             const HeldValues& held, std::vector<Error>& errors)
    : m_field(field), m_roster(roster), m_held(held), m_errors(errors)
{
}

const std::vector<std::optional<std::uint64_t>>& NodeNumbering::number(
    std::span<const std::uint32_t> members, std::span<const Claim> claims)
{
  m_members = members;
  m_claims = claims;
  m_values.assign(members.size(), std::nullopt);
  m_settled.assign(members.size(), false);
  m_owners.reset(m_field.bits);
  for (const Claim& claim : claims) m_owners.take(claim);
  const bool starts = m_field.numbering == Numbering::inOrder ||
                      m_field.numbering == Numbering::table ||
                      m_field.numbering == Numbering::rightmost;
  m_next = starts ? m_field.first : 0;
  m_given = 0;

  // What is bound to a value goes first, so that nobody counted up to it takes it.
  for (std::size_t i = 0; i < members.size(); ++i) {
    m_settled[i] = takeOwnSlot(i) || takeClaimed(i) || takeByCode(i);
  }
  std::size_t unplaced = 0;
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (m_settled[i]) continue;
    takeNext(i);
    if (!m_settled[i]) ++unplaced;
  }
  if (unplaced > 0) full(unplaced);
  return m_values;
}

bool NodeNumbering::byCode() const
{
  return m_field.numbering == Numbering::codeNumber || m_field.numbering == Numbering::codeHex;
}

void NodeNumbering::fault(std::size_t i, Code code, std::vector<std::string> args)
{
  const std::uint32_t member = m_members[i];
  m_errors.push_back(
      Error{code, std::move(args), m_roster.members[member].code, m_roster.whereIs(member), {}});
}

/// A city without districts is its city's own level.
bool NodeNumbering::takeOwnSlot(std::size_t i)
{
  const Member& member = m_roster.members[m_members[i]];
  if (!m_field.own || member.unit || member.parent == Member::kNobody) return false;
  const std::string& parent = m_roster.members[member.parent].code;
  return isDistrictless(member.code, parent) && take(i, *m_field.own);
}

/// Descendants in force already say where this one belongs, unless its code does.
bool NodeNumbering::takeClaimed(std::size_t i)
{
  if (m_claims.empty() || byCode()) return false;
  const auto claim = std::ranges::find(m_claims, m_members[i], &Claim::owner);
  return claim != m_claims.end() && !isKept(m_field, claim->first) && take(i, claim->first);
}

bool NodeNumbering::takeByCode(std::size_t i)
{
  if (!byCode() && m_field.numbering != Numbering::table) return false;
  const std::string& code = m_roster.members[m_members[i]].code;
  const std::optional<std::uint64_t> value = valueOfCode(m_field, code);
  if (!value && !byCode()) return false;  // not in the table: takes the next free value
  if (!value || *value > mostOf(m_field)) {
    fault(i, kMisfit, {code, m_field.name, std::to_string(mostOf(m_field))});
  } else if (isKept(m_field, *value)) {
    fault(i, kReservedValue, {code, m_field.name, std::to_string(*value)});
  } else {
    take(i, *value);
  }
  return true;
}

bool NodeNumbering::mayTake(std::uint32_t member, std::uint64_t value) const
{
  const std::optional<std::uint32_t> owner = m_owners.of(value);
  if (!owner) return true;
  if (*owner == PinPlan::kGone) return false;
  for (std::uint32_t up = *owner; up != Member::kNobody; up = m_roster.members[up].parent) {
    if (up == member) return true;
  }
  return false;
}

/// True when the value is settled for good, be it by a fault.
bool NodeNumbering::take(std::size_t i, std::uint64_t value)
{
  const std::uint32_t member = m_members[i];
  if (!mayTake(member, value)) {
    const std::uint32_t owner = *m_owners.of(value);
    const std::string other = owner == PinPlan::kGone ? "-" : m_roster.members[owner].code;
    fault(i, kValueTaken,
          {m_roster.members[member].code, m_field.name, std::to_string(value), other});
    return true;
  }
  m_owners.take(value, member);
  m_values[i] = value;
  return true;
}

std::uint64_t NodeNumbering::valueAt(std::uint64_t k) const
{
  switch (m_field.numbering) {
    case Numbering::leftmost:
      return net::kthValue(m_field.bits, net::BitOrder::leftmost, k);
    case Numbering::centermost:
      return net::kthValue(m_field.bits, net::BitOrder::centermost, k);
    default:
      return k;
  }
}

std::optional<std::uint64_t> NodeNumbering::nextFree(std::uint32_t member)
{
  for (std::uint64_t k = m_next; k <= mostOf(m_field); ++k) {
    const std::uint64_t value = valueAt(k);
    const bool taken = isKept(m_field, value) || m_owners.of(value);
    const bool met = !taken && m_held.meets(member, value);
    if (!taken && !met) return value;
    // What only this one cannot have is kept for those behind.
    if (k == m_next && (taken || !m_held.dependsOnMember())) ++m_next;
  }
  return std::nullopt;
}

void NodeNumbering::takeNext(std::size_t i)
{
  const std::uint32_t member = m_members[i];
  const std::optional<std::uint64_t> value = nextFree(member);
  if (!value) return;
  m_owners.take(*value, member);
  ++m_given;
  m_values[i] = *value;
  m_settled[i] = true;
}

/// One fault for the whole node: who is full, how many need a value, how many find one.
void NodeNumbering::full(std::size_t unplaced)
{
  const std::uint32_t first = m_members.front();
  const std::uint32_t parent = m_roster.members[first].parent;
  const std::size_t bound = m_members.size() - unplaced - m_given;
  base::Where where = m_roster.whereIs(parent == Member::kNobody ? first : parent);
  const std::string who = parent == Member::kNobody
                              ? "-"
                              : m_roster.members[parent].code + " " + m_roster.members[parent].name;
  const std::string input = parent == Member::kNobody ? "" : m_roster.members[parent].code;
  m_errors.push_back(
      Error{kFieldFull,
            {who, m_field.name, std::to_string(m_members.size()), std::to_string(m_given + bound)},
            input,
            std::move(where),
            {}});
}

}  // namespace sextant::plan
