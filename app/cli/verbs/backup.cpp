// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register.h"
#include "cli/verbs/verb.h"

namespace sextant::cli {
namespace {

class Backup final : public Verb {
 public:
  Backup()
      : Verb({.name = "backup",
              .summary = QT_TRANSLATE_NOOP("cli", "a consistent copy, also while others write"),
              .example = "sextant-cli backup 2026-03-01.sextant"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.one("FILE", m_file, QT_TRANSLATE_NOOP("cli", "where to; must not exist"));
  }

  Result<> run(Context& context) override
  {
    TRY(const auto registry, openRegister(context, Access::read));
    TerminalProgress progress = context.progress();
    TRY_DO(registry->backup(m_file, progress));
    if (!context.json())
      context.answer(context.say(QT_TRANSLATE_NOOP("cli", "Created %1"), {m_file}));
    return {};
  }

 private:
  std::string m_file;
};

}  // namespace

std::unique_ptr<Verb> makeBackup()
{
  return std::make_unique<Backup>();
}

}  // namespace sextant::cli
