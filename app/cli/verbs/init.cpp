// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register.h"
#include "cli/verbs/verb.h"

namespace sextant::cli {
namespace {

class Init final : public Verb {
 public:
  Init()
      : Verb({.name = "init",
              .summary = QT_TRANSLATE_NOOP("cli", "creates a register"),
              .example = "sextant-cli -r guangxi.sextant init"})
  {
  }

  void declare(Arguments&) override {}

  Result<> run(Context& context) override
  {
    TRY(const std::string path, registerPath(context));
    TRY_DO(registry::Registry::create(path, openOptions(context, Access::write)));
    if (!context.json())
      context.answer(context.say(QT_TRANSLATE_NOOP("cli", "Created %1"), {path}));
    return {};
  }
};

}  // namespace

std::unique_ptr<Verb> makeInit()
{
  return std::make_unique<Init>();
}

}  // namespace sextant::cli
