// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register.h"
#include "cli/shapes.h"
#include "cli/verbs/verb.h"

namespace sextant::cli {
namespace {

class PlanPublish final : public Verb {
 public:
  PlanPublish()
      : Verb({.name = "plan publish",
              .summary = QT_TRANSLATE_NOOP("cli", "puts a draft in force, as one change"),
              .example = "sextant-cli plan publish gx-2027"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.one("NAME", m_name, QT_TRANSLATE_NOOP("cli", "the draft"));
  }

  Result<> run(Context& context) override
  {
    TRY(const auto registry, openRegister(context, Access::write));
    TerminalProgress progress = context.progress();
    TRY_DO(registry->backupBefore("publish", progress));
    TRY(const registry::Applied applied,
        registry->apply({.what = "publish", .why = {}, .operations = {registry::Publish{m_name}}},
                        progress));
    answerApplied(context, applied, Told::entry);
    return {};
  }

 private:
  std::string m_name;
};

}  // namespace

std::unique_ptr<Verb> makePlanPublish()
{
  return std::make_unique<PlanPublish>();
}

}  // namespace sextant::cli
