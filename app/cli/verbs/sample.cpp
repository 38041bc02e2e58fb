// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample.h"
#include "cli/register.h"
#include "cli/verbs/verb.h"

namespace sextant::cli {
namespace {

class Sample final : public Verb {
 public:
  Sample()
      : Verb({.name = "sample",
              .summary = QT_TRANSLATE_NOOP("cli", "makes the sample register in a folder"),
              .example = "sextant-cli sample sample",
              .notes = QT_TRANSLATE_NOOP(
                  "cli",
                  "Guangxi on the documentation block 2001:db8::/32, its townships standing "
                  "in as units; every contact in it is fictitious.")})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.one("DIR", m_folder, QT_TRANSLATE_NOOP("cli", "made where it is missing"));
  }

  Result<> run(Context& context) override
  {
    TerminalProgress progress = context.progress();
    TRY(const exchange::Sample sample,
        exchange::makeSample(m_folder, openOptions(context, Access::write).who, progress));
    if (context.json()) {
      context.answer(Json{{"register", sample.registerFile},
                          {"units", sample.unitsFile},
                          {"holdings", sample.holdingsFile}});
    } else {
      context.answer(context.say(QT_TRANSLATE_NOOP("cli", "Created %1"), {sample.registerFile}));
    }
    return {};
  }

 private:
  std::string m_folder;
};

}  // namespace

std::unique_ptr<Verb> makeSample()
{
  return std::make_unique<Sample>();
}

}  // namespace sextant::cli
