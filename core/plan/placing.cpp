// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/placing.h"

#include "plan/blocks.h"
#include "plan/code_value.h"
#include "plan/division_code.h"
#include "plan/growth.h"
#include "plan/scheme_shape.h"

#include <algorithm>
#include <bit>

namespace sextant::plan {
namespace {

using model::Scheme;
using net::Address;
using net::Prefix;

/// A placement while it is sorted.
struct Spot {
  Prefix prefix;
  std::uint32_t member = 0;
  const std::string* zone = nullptr;
  bool pinned = false;
};

class Placer {
 public:
  explicit Placer(const Places& places)
      : m_places(places),
        m_scheme(places.scheme),
        m_zone(places.zones.field()),
        m_takes(zonesTaken(places.scheme, places.blocks))
  {
  }

  std::vector<Spot> run()
  {
    m_spots.reserve(m_places.roster.members.size());
    for (std::uint32_t i = 0; i < m_places.roster.members.size(); ++i) placeMember(i);
    std::ranges::sort(m_spots, {},
                      [](const Spot& spot) { return std::pair(spot.prefix, spot.member); });
    return std::move(m_spots);
  }

 private:
  void placeMember(std::uint32_t member)
  {
    const std::uint32_t field = m_places.roster.fields[member];
    for (const PinPlan::Pinned& pin : m_places.pins.of(member)) {
      m_spots.push_back({pin.prefix, member, &pin.zone, true});
    }
    for (std::uint32_t block = 0; block < m_takes.size(); ++block) {
      if (m_places.zones.multiplies(field)) {
        placeInZones(member, block);
      } else if (!isPinned(member, block, m_none)) {
        add(prefixIn(member, block, {}), member, m_none);
      }
    }
  }

  void placeInZones(std::uint32_t member, std::uint32_t block)
  {
    const model::SchemeField& field = m_scheme.fields[m_zone];
    for (ZoneSet left = m_places.zones.of(member) & m_takes[block]; left != 0; left &= left - 1) {
      const model::CodedValue& zone =
          field.values[static_cast<std::size_t>(std::countr_zero(left))];
      if (isPinned(member, block, zone.code)) continue;
      const Address bits = Address::fieldEndingAt(zone.value, m_scheme.lengthAfter(m_zone));
      add(prefixIn(member, block, bits), member, zone.code);
    }
  }

  void add(Prefix prefix, std::uint32_t member, const std::string& zone)
  {
    const bool adopted = m_places.pins.foreign().has(prefix) && isByCode(member);
    m_spots.push_back({prefix, member, &zone, adopted});
  }

  /// Has the member its value from its code, and no other way?
  bool isByCode(std::uint32_t member) const
  {
    const std::uint32_t at = m_places.roster.fields[member];
    if (at == Roster::kHoldsBlock) return false;
    const model::SchemeField& field = m_scheme.fields[at];
    const int end = m_scheme.lengthAfter(at);
    const std::uint64_t value = m_places.seats[member].field(end - field.bits, field.bits);
    const model::Member& who = m_places.roster.members[member];
    if (who.parent != model::Member::kNobody && field.own == value) {
      return isDistrictless(who.code, m_places.roster.members[who.parent].code);
    }
    return numbersByCode(field) && valueOfCode(field, who.code) == value;
  }

  Prefix prefixIn(std::uint32_t member, std::uint32_t block, Address zoneBits) const
  {
    const std::uint32_t field = m_places.roster.fields[member];
    const Prefix whole = m_places.blocks[block].prefix;
    if (field == Roster::kHoldsBlock) return whole;
    return {whole.address() | m_places.seats[member] | zoneBits, m_scheme.lengthAfter(field)};
  }

  bool isPinned(std::uint32_t member, std::uint32_t block, const std::string& zone) const
  {
    return std::ranges::any_of(m_places.pins.of(member), [&](const PinPlan::Pinned& pin) {
      return pin.fits && pin.block == block && (pin.zone == zone || m_zone == Scheme::npos);
    });
  }

  const Places& m_places;
  const Scheme& m_scheme;
  std::size_t m_zone;
  std::vector<ZoneSet> m_takes;  ///< by block
  std::vector<Spot> m_spots;
  const std::string m_none;
};

}  // namespace

std::vector<model::Placement> place(const Places& places)
{
  Placer placer(places);
  const std::vector<Spot> spots = placer.run();
  std::vector<model::Placement> placements;
  placements.reserve(spots.size());
  for (const Spot& spot : spots) {
    placements.push_back({spot.member, spot.prefix, *spot.zone, spot.prefix.length(), spot.pinned});
  }
  findGrowth(places.scheme, places.roster.fields, places.pins.held(), placements);
  return placements;
}

}  // namespace sextant::plan
