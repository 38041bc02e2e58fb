// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/collisions.h"

#include "plan/codes.h"
#include "plan/scheme_shape.h"

#include <algorithm>

namespace sextant::plan {
namespace {

using model::Member;
using model::Placement;
using net::Prefix;

/// What covers the placement that is looked at; nobody's where `placement` is null.
struct Cover {
  Prefix prefix;
  const Placement* placement = nullptr;
};

class CollisionCheck {
 public:
  explicit CollisionCheck(const Places& places) : m_places(places) {}

  Result<> run(std::span<const Placement> placements)
  {
    const std::span<const Prefix> foreign = m_places.pins.foreign().all();
    std::size_t next = 0;
    for (const Placement& placement : placements) {
      for (; next < foreign.size() && foreign[next] <= placement.prefix; ++next) {
        enter({foreign[next], nullptr});
      }
      leave(placement.prefix);
      if (m_places.pins.gone().has(placement.prefix)) tellForeign(placement.prefix, placement);
      if (!m_covers.empty()) check(placement);
      m_covers.push_back({placement.prefix, &placement});
    }
    if (m_errors.empty()) return {};
    return fail(base::allOf(std::move(m_errors)));
  }

 private:
  void enter(Cover cover)
  {
    leave(cover.prefix);
    m_covers.push_back(cover);
  }

  void leave(Prefix prefix)
  {
    while (!m_covers.empty() && !m_covers.back().prefix.covers(prefix)) m_covers.pop_back();
  }

  /// The nearest covers decide; theirs were checked when they came.
  void check(const Placement& placement)
  {
    const Cover nearest = m_covers.back();
    if (nearest.placement == nullptr) {
      if (!placement.pinned) tellForeign(nearest.prefix, placement);
      return;
    }
    if (nearest.prefix == placement.prefix) return tell(*nearest.placement, placement);
    if (nearest.placement->pinned && placement.pinned) return;
    const bool related = std::any_of(m_covers.rbegin(), m_covers.rend(), [&](const Cover& cover) {
      return cover.prefix == nearest.prefix && cover.placement != nullptr &&
             mayHold(*cover.placement, placement.member);
    });
    if (!related) tell(*nearest.placement, placement);
  }

  bool mayHold(const Placement& outer, std::uint32_t inner) const
  {
    const bool holdsBlock = m_places.roster.fields[outer.member] == Roster::kHoldsBlock;
    return holdsBlock || isAbove(outer.member, inner) || isOwnSlotAbove(outer, inner);
  }

  /// Is `upper` the member itself or an ancestor?
  bool isAbove(std::uint32_t upper, std::uint32_t member) const
  {
    while (member != Member::kNobody && member != upper) {
      member = m_places.roster.members[member].parent;
    }
    return member == upper;
  }

  /// 441900 in the own slot of 4419 shares it with the units of 4419.
  bool isOwnSlotAbove(const Placement& outer, std::uint32_t inner) const
  {
    const std::uint32_t parent = m_places.roster.members[outer.member].parent;
    if (parent == Member::kNobody || !isAbove(parent, inner)) return false;
    const std::uint32_t at = m_places.roster.fields[outer.member];
    const model::SchemeField& field = m_places.scheme.fields[at];
    const int begin = lengthBefore(m_places.scheme, at);
    return field.own && outer.prefix.length() > begin &&
           outer.prefix.address().field(begin, field.bits) == *field.own;
  }

  void tellForeign(Prefix held, const Placement& placement)
  {
    const Member& who = m_places.roster.members[placement.member];
    m_errors.push_back(Error{kForeignPlace,
                             {net::toString(held), m_places.scheme.name, who.code, who.name,
                              net::toString(placement.prefix)},
                             net::toString(placement.prefix),
                             m_places.roster.whereIs(placement.member),
                             {}});
  }

  /// Who is in force stands first.
  void tell(const Placement& outer, const Placement& inner)
  {
    const bool innerHolds = inner.pinned && !outer.pinned;
    const Placement& there = innerHolds ? inner : outer;
    const Placement& placed = innerHolds ? outer : inner;
    const Member& holder = m_places.roster.members[there.member];
    const Member& who = m_places.roster.members[placed.member];
    m_errors.push_back(
        Error{there.pinned && !placed.pinned ? kHeldPlace : kSamePlace,
              {holder.code, holder.name, net::toString(there.prefix), m_places.scheme.name,
               who.code, who.name, net::toString(placed.prefix)},
              net::toString(placed.prefix),
              m_places.roster.whereIs(placed.member),
              {}});
  }

  const Places& m_places;
  std::vector<Cover> m_covers;
  std::vector<Error> m_errors;
};

}  // namespace

Result<> checkCollisions(const Places& places, std::span<const Placement> placements)
{
  return CollisionCheck(places).run(placements);
}

}  // namespace sextant::plan
