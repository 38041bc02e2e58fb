// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register.h"
#include "cli/text.h"
#include "cli/verbs/verb.h"
#include "plan/compare.h"

namespace sextant::cli {
namespace {

std::string textOf(const std::optional<net::Prefix>& prefix)
{
  return prefix ? net::toString(*prefix) : std::string();
}

Json differenceJson(const plan::Difference& difference)
{
  return {{"code", difference.code},
          {"name", difference.name},
          {"a", orNull(textOf(difference.a))},
          {"b", orNull(textOf(difference.b))},
          {"change", plan::toString(difference.change)}};
}

std::string changeWord(const Context& context, plan::Change change)
{
  switch (change) {
    case plan::Change::moved:
      return context.say(QT_TRANSLATE_NOOP("cli", "moved"));
    case plan::Change::resized:
      return context.say(QT_TRANSLATE_NOOP("cli", "resized"));
    case plan::Change::added:
      return context.say(QT_TRANSLATE_NOOP("cli", "new"));
    case plan::Change::gone:
      return context.say(QT_TRANSLATE_NOOP("cli", "gone"));
  }
  return {};
}

class PlanCompare final : public Verb {
 public:
  PlanCompare()
      : Verb({.name = "plan compare",
              .summary = QT_TRANSLATE_NOOP("cli", "what differs between two plans"),
              .example = "sextant-cli plan compare gx-2026 gx-2027"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.one("A", m_a, QT_TRANSLATE_NOOP("cli", "the one plan"));
    arguments.one("B", m_b, QT_TRANSLATE_NOOP("cli", "the other plan"));
  }

  Result<> run(Context& context) override
  {
    TRY(const auto registry, openRegister(context, Access::read));
    TRY(const model::Draft a, registry->draft(m_a));
    TRY(const model::Draft b, registry->draft(m_b));
    const auto differences = plan::compare(a, b);
    Table table(context.out());
    for (const plan::Difference& difference : differences) {
      context.json() ? context.answer(differenceJson(difference))
                     : table.row({textOf(difference.a), textOf(difference.b), difference.code,
                                  difference.name, changeWord(context, difference.change)});
    }
    if (!differences.empty()) context.note(Fault::answerNo);
    return {};
  }

 private:
  std::string m_a;
  std::string m_b;
};

}  // namespace

std::unique_ptr<Verb> makePlanCompare()
{
  return std::make_unique<PlanCompare>();
}

}  // namespace sextant::cli
