// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plans.h"
#include "cli/register.h"
#include "cli/text.h"
#include "cli/verbs/verb.h"
#include "plan/measure.h"

namespace sextant::cli {
namespace {

Json levelJson(const plan::LevelMeasure& level)
{
  return {{"level", level.level},
          {"length", level.length},
          {"members", level.members},
          {"slots", net::toString(level.slots)},
          {"reserved", net::toString(level.reserved)},
          {"free", net::toString(level.free)},
          {"hd", orNull(level.hd)},
          {"routes", level.routes}};
}

Json measureJson(const model::Draft& draft, const plan::Measure& measure)
{
  Json levels = Json::array();
  for (const plan::LevelMeasure& level : measure.levels) levels.push_back(levelJson(level));
  return {{"name", draft.name},
          {"block", blocksText(draft.blocks)},
          {"capacity", net::toString(measure.capacity)},
          {"largest_free",
           measure.largestFree ? Json(net::toString(*measure.largestFree)) : Json(nullptr)},
          {"levels", std::move(levels)}};
}

std::string capacityText(const plan::Measure& measure)
{
  const std::string count = net::toString(measure.capacity);
  return measure.levels.empty() ? count
                                : count + " /" + std::to_string(measure.levels.back().length);
}

void tell(Context& context, const model::Draft& draft, const plan::Measure& measure)
{
  context.answer(
      context.say(QT_TRANSLATE_NOOP("cli", "%1 in %2: room for %3, largest free block %4"),
                  {draft.name, blocksText(draft.blocks), capacityText(measure),
                   measure.largestFree ? net::toString(*measure.largestFree) : "-"}));
  Table table(context.out());
  table.row({context.say(QT_TRANSLATE_NOOP("cli", "level")), "",
             context.say(QT_TRANSLATE_NOOP("cli", "members")),
             context.say(QT_TRANSLATE_NOOP("cli", "slots")),
             context.say(QT_TRANSLATE_NOOP("cli", "reserved")),
             context.say(QT_TRANSLATE_NOOP("cli", "free")),
             context.say(QT_TRANSLATE_NOOP("cli", "HD ratio")),
             context.say(QT_TRANSLATE_NOOP("cli", "routes"))});
  for (const plan::LevelMeasure& level : measure.levels) {
    table.row({level.level, '/' + std::to_string(level.length), std::to_string(level.members),
               net::toString(level.slots), net::toString(level.reserved), net::toString(level.free),
               level.hd, std::to_string(level.routes)});
  }
}

class PlanMeasure final : public Verb {
 public:
  PlanMeasure()
      : Verb({.name = "plan measure",
              .summary = QT_TRANSLATE_NOOP("cli", "how full the levels of a plan are"),
              .example = "sextant-cli plan measure gx-2026"})
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
    const plan::Measure measure = plan::measure(draft);
    context.json() ? context.answer(measureJson(draft, measure)) : tell(context, draft, measure);
    return {};
  }

 private:
  std::string m_name;
};

}  // namespace

std::unique_ptr<Verb> makePlanMeasure()
{
  return std::make_unique<PlanMeasure>();
}

}  // namespace sextant::cli
