// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register.h"
#include "cli/shapes.h"
#include "cli/verbs/verb.h"

namespace sextant::cli {
namespace {

std::string parentCode(const model::Draft& draft, const model::Member& member)
{
  return member.parent == model::Member::kNobody ? "" : draft.members[member.parent].code;
}

Json placementJson(const model::Draft& draft, const model::Placement& placement)
{
  const model::Member& member = draft.members[placement.member];
  return {{"prefix", net::toString(placement.prefix)},
          {"level", orNull(member.level)},
          {"code", member.code},
          {"name", member.name},
          {"parent", orNull(parentCode(draft, member))},
          {"zone", orNull(placement.zone)},
          {"grow_to", placement.growTo}};
}

std::vector<std::string> placementCells(const model::Draft& draft,
                                        const model::Placement& placement, const ZoneTitles& zones)
{
  const model::Member& member = draft.members[placement.member];
  return {net::toString(placement.prefix),
          member.level,
          member.code,
          member.name,
          zones.title(placement.zone),
          "→ /" + std::to_string(placement.growTo)};
}

class PlanShow final : public Verb {
 public:
  PlanShow()
      : Verb({.name = "plan show",
              .summary = QT_TRANSLATE_NOOP(
                  "cli", "who gets what in a plan, one member and prefix per line"),
              .example = "sextant-cli plan show gx-2026"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.one("NAME", m_name, QT_TRANSLATE_NOOP("cli", "the plan"));
  }

  Result<> run(Context& context) override
  {
    TRY(const auto registry, openRegister(context, Access::read));
    TRY(const model::Draft draft, registry->draft(m_name));
    const ZoneTitles zones = ZoneTitles::of(draft.scheme, context);
    Table table(context.out());
    for (const model::Placement& placement : draft.placements) {
      context.json() ? context.answer(placementJson(draft, placement))
                     : table.row(placementCells(draft, placement, zones));
    }
    return {};
  }

 private:
  std::string m_name;
};

}  // namespace

std::unique_ptr<Verb> makePlanShow()
{
  return std::make_unique<PlanShow>();
}

}  // namespace sextant::cli
