// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/allocation_rows.h"

#include "filing/beginnings.h"
#include "filing/holder_book.h"
#include "filing/used_inside.h"

namespace sextant::filing {
namespace {

using registry::HoldingView;

/// Somebody may give on inside such a holding.
bool givesOn(const model::Holding& holding)
{
  return holding.kind == model::Kind::block || holding.kind == model::Kind::allocation;
}

model::Facts maskedContact(const registry::HolderView* holder)
{
  const model::Contact* contact = holder == nullptr ? nullptr : filedContact(*holder);
  if (contact == nullptr) return {};
  return {{"contact_name", model::maskedName(model::valueOf(contact->facts, "contact_name"))},
          {"contact_phone", model::maskedPhone(model::valueOf(contact->facts, "contact_phone"))},
          {"contact_email", model::maskedEmail(model::valueOf(contact->facts, "contact_email"))}};
}

/// Turns one holding after another, in address order, into rows.
class RowMaker {
 public:
  RowMaker(const LevelNames& levels, HolderBook holders, Beginnings beginnings, int unitLength)
      : m_levels(levels),
        m_holders(std::move(holders)),
        m_beginnings(std::move(beginnings)),
        m_unitLength(unitLength)
  {
  }

  void measure(const HoldingView& view) { m_used.add(view.holding.prefix); }
  void measured() { m_used.finish(); }

  AllocationRow row(const HoldingView& view)
  {
    const model::Holding& holding = view.holding;
    while (!m_around.empty() && !m_around.back().prefix.covers(holding.prefix)) m_around.pop_back();
    const model::ObjectId above = m_around.empty() ? 0 : m_around.back().member;
    const model::ObjectId member = holding.member != 0 ? holding.member : above;
    AllocationRow out{view,
                      m_beginnings.of(holding),
                      static_cast<int>(m_around.size()),
                      m_levels.namesOf(member),
                      m_levels.zone(holding.zone),
                      unitsOf(holding.prefix),
                      utilisationOf(holding),
                      maskedContact(m_holders.find(holding.holder))};
    m_around.push_back({holding.prefix, member});
    return out;
  }

 private:
  struct Around {
    net::Prefix prefix;
    model::ObjectId member = 0;
  };

  [[nodiscard]] std::string unitsOf(net::Prefix prefix) const
  {
    if (prefix.length() > m_unitLength) return {};
    return net::toString(net::powerOfTwo(m_unitLength - prefix.length()));
  }

  [[nodiscard]] std::string utilisationOf(const model::Holding& holding) const
  {
    const net::Count used = m_used.of(holding.prefix);
    if (used == 0 && !givesOn(holding)) return {};
    return percent(used, sizeOf(holding.prefix));
  }

  const LevelNames& m_levels;
  HolderBook m_holders;
  Beginnings m_beginnings;
  int m_unitLength;
  UsedInside m_used;
  std::vector<Around> m_around;
};

}  // namespace

AllocationRows::AllocationRows(const registry::Registry& registry, AllocationOptions options,
                               LevelNames levels, registry::Moment moment)
    : m_registry(&registry), m_options(options), m_levels(std::move(levels)), m_moment(moment)
{
}

Result<AllocationRows> AllocationRows::of(const registry::Registry& registry,
                                          AllocationOptions options)
{
  TRY(const model::JournalEntry head, registry.head());
  const registry::Moment now{registry.now(), head.number};
  TRY(const std::vector<model::PublishedPlan> plans, registry.plans(now));
  TRY(std::vector<model::PlannedMember> members, registry.members(now));
  TRY(LevelNames levels, LevelNames::of(plans, std::move(members), options.language));
  return AllocationRows(registry, options, std::move(levels), now);
}

Result<> AllocationRows::visit(const Visitor& visitor) const
{
  const registry::Moment now = m_moment;
  registry::Filter filter;
  filter.under = m_options.under;
  TRY(std::vector<registry::HolderView> holders, m_registry->holders(now));
  TRY(Beginnings beginnings, Beginnings::of(*m_registry));
  RowMaker maker(m_levels, HolderBook(std::move(holders)), std::move(beginnings),
                 m_options.unitLength);
  TRY_DO(m_registry->list(filter, now, [&](const HoldingView& view) {
    maker.measure(view);
    return true;
  }));
  maker.measured();
  if (m_options.under) {
    TRY(const std::vector<HoldingView> around, m_registry->chain(*m_options.under, now));
    for (const HoldingView& view : around) {
      if (view.holding.prefix != *m_options.under) maker.row(view);
    }
  }
  Result<> visited;
  TRY_DO(m_registry->list(filter, now, [&](const HoldingView& view) {
    visited = visitor(maker.row(view));
    return visited.has_value();
  }));
  return visited;
}

}  // namespace sextant::filing
