// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register.h"
#include "cli/shapes.h"
#include "cli/verbs/verb.h"

namespace sextant::cli {
namespace {

class PlanDrop final : public Verb {
 public:
  PlanDrop()
      : Verb({.name = "plan drop",
              .summary = QT_TRANSLATE_NOOP("cli", "throws a draft away"),
              .example = "sextant-cli plan drop gx-2027"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.one("NAME", m_name, QT_TRANSLATE_NOOP("cli", "the draft"));
  }

  Result<> run(Context& context) override
  {
    TRY(const auto registry, openRegister(context, Access::write));
    TRY_DO(registry->dropDraft(m_name));
    context.json() ? answerApplied(context, {})
                   : context.answer(context.say(QT_TRANSLATE_NOOP("cli", "Dropped %1"), {m_name}));
    return {};
  }

 private:
  std::string m_name;
};

}  // namespace

std::unique_ptr<Verb> makePlanDrop()
{
  return std::make_unique<PlanDrop>();
}

}  // namespace sextant::cli
