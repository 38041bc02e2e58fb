// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/pins.h"

#include "plan/code_index.h"

#include <algorithm>

namespace sextant::plan {
namespace {

using model::Scheme;

net::Address maskOf(const Scheme& scheme, std::size_t zoneField)
{
  net::Address mask = ~net::Address::mask(scheme.blockLength);
  if (zoneField == Scheme::npos) return mask;
  const net::Address zone = net::Address::mask(scheme.lengthAfter(zoneField)) &
                            ~net::Address::mask(lengthBefore(scheme, zoneField));
  return mask & ~zone;
}

}  // namespace

PinPlan::PinPlan(const DraftRequest& request, const Roster& roster, const ZonePlan& zones)
    : m_request(request), m_mask(maskOf(request.scheme, zones.field())), m_fields(roster.fields)
{
  if (request.pins.empty()) return;
  CodeIndex codes;
  codes.reserve(roster.members.size());
  for (const model::Member& member : roster.members) codes.add(member.code);
  for (const model::Pin& pin : request.pins) {
    take(pin, pin.code.empty() ? kGone : codes.findDivision(pin.code));
  }
  sortByMember(roster.members.size());
  for (Pinned& pin : m_pins) settle(pin, roster, zones);
  sortHeld();
  claimAll(roster);
}

void PinPlan::take(const model::Pin& pin, std::uint32_t member)
{
  const auto block = std::ranges::find_if(m_request.blocks, [&](const model::PlannedBlock& b) {
    return b.prefix.covers(pin.prefix) && b.prefix != pin.prefix;
  });
  if (block == m_request.blocks.end()) return;
  if (pin.code.empty()) {
    m_foreign.add(pin.prefix);
    m_held.add(pin.prefix);
    return;
  }
  if (member == kGone) {
    m_gone.add(pin.prefix);
    m_held.add(pin.prefix);
  }
  const auto number = static_cast<std::uint32_t>(block - m_request.blocks.begin());
  m_pins.push_back({member, pin.prefix, pin.zone, number});
}

/// Parents are settled before their children.
void PinPlan::settle(Pinned& pin, const Roster& roster, const ZonePlan& zones)
{
  pin.fits = fits(pin, roster);
  if (pin.fits) {
    pin.zone = zoneOf(pin, zones);
  } else {
    m_held.add(pin.prefix);
  }
}

/// Who is below somebody who was placed by another scheme was so too.
bool PinPlan::fits(const Pinned& pin, const Roster& roster) const
{
  if (pin.member == kGone || m_fields[pin.member] == Roster::kHoldsBlock) return true;
  const std::uint32_t parent = roster.members[pin.member].parent;
  if (parent != model::Member::kNobody && !of(parent).empty() && !seats(parent)) return false;
  return pin.prefix.length() > lengthBefore(m_request.scheme, m_fields[pin.member]);
}

/// What the register says, else what stands in the address.
std::string PinPlan::zoneOf(const Pinned& pin, const ZonePlan& zones) const
{
  const Scheme& scheme = m_request.scheme;
  const std::size_t zone = zones.field();
  if (zone == Scheme::npos || pin.prefix.length() < scheme.lengthAfter(zone)) return pin.zone;
  const model::SchemeField& field = scheme.fields[zone];
  if (!pin.zone.empty() && findCode(field, pin.zone) != nullptr) return pin.zone;
  const std::uint64_t value = pin.prefix.address().field(lengthBefore(scheme, zone), field.bits);
  const model::CodedValue* coded = findValue(field, value);
  return coded == nullptr ? pin.zone : coded->code;
}

void PinPlan::sortHeld()
{
  m_foreign.sort();
  m_gone.sort();
  m_held.sort();
}

void PinPlan::sortByMember(std::size_t members)
{
  std::ranges::stable_sort(m_pins, {}, &Pinned::member);
  m_begin.assign(members + 1, 0);
  std::size_t next = 0;
  for (std::size_t i = 0; i <= members; ++i) {
    while (next < m_pins.size() && m_pins[next].member < i) ++next;
    m_begin[i] = next;
  }
}

std::span<const PinPlan::Pinned> PinPlan::of(std::uint32_t member) const
{
  if (m_begin.empty()) return {};
  return std::span(m_pins).subspan(m_begin[member], m_begin[member + 1] - m_begin[member]);
}

bool PinPlan::seats(std::uint32_t member) const
{
  return std::ranges::any_of(of(member), &Pinned::fits);
}

net::Address PinPlan::seatOf(std::uint32_t member) const
{
  const std::span<const Pinned> pins = of(member);
  const int length = m_request.scheme.lengthAfter(m_fields[member]);
  const auto exact =
      std::ranges::find(pins, length, [](const Pinned& pin) { return pin.prefix.length(); });
  const auto fitting = std::ranges::find_if(pins, &Pinned::fits);
  const Pinned& pin = exact == pins.end() ? *fitting : *exact;
  return below(pin.prefix.address() & net::Address::mask(length));
}

std::uint32_t PinPlan::deepestField(int length) const
{
  const Scheme& scheme = m_request.scheme;
  std::uint32_t deepest = 0;
  for (std::uint32_t i = 0; i < scheme.fields.size(); ++i) {
    const bool level = scheme.fields[i].role == model::FieldRole::level;
    if (level && lengthBefore(scheme, i) < length) deepest = i;
  }
  return deepest;
}

void PinPlan::claimAll(const Roster& roster)
{
  for (const Pinned& pin : m_pins) {
    if (!pin.fits) continue;
    const std::uint32_t field = deepestField(pin.prefix.length());
    claim(pin, field, pin.member);
    if (pin.member == kGone) continue;
    // An ancestor without a prefix of its own belongs where its descendants are.
    for (std::uint32_t up = roster.members[pin.member].parent; up != model::Member::kNobody;
         up = roster.members[up].parent) {
      if (m_fields[up] >= field || !of(up).empty()) break;
      claim(pin, m_fields[up], up);
    }
  }
}

void PinPlan::claim(const Pinned& pin, std::uint32_t field, std::uint32_t owner)
{
  const Scheme& scheme = m_request.scheme;
  const int begin = lengthBefore(scheme, field);
  const int end = scheme.lengthAfter(field);
  const net::Address address = pin.prefix.address();
  Claim claim{address.field(begin, end - begin), 0, owner};
  const int open = std::max(0, end - std::max(pin.prefix.length(), begin));
  claim.last = claim.first | ((1ULL << open) - 1);
  m_claims[{below(address & net::Address::mask(begin)), field}].push_back(claim);
}

std::span<const Claim> PinPlan::claims(std::uint32_t field, net::Address path) const
{
  const auto found = m_claims.find({path, field});
  return found == m_claims.end() ? std::span<const Claim>() : std::span(found->second);
}

}  // namespace sextant::plan
