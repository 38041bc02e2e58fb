// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/check.h"

#include "cli/faults.h"
#include "cli/register.h"
#include "cli/text.h"
#include "cli/verbs/verb.h"

namespace sextant::cli {
namespace {

using registry::Severity;

const char* severityText(Severity severity)
{
  switch (severity) {
    case Severity::note:
      return QT_TRANSLATE_NOOP("cli", "note");
    case Severity::warning:
      return QT_TRANSLATE_NOOP("cli", "warning");
    case Severity::error:
      return QT_TRANSLATE_NOOP("cli", "error");
  }
  return "";
}

class Check final : public Verb {
 public:
  Check()
      : Verb({.name = "check",
              .summary = QT_TRANSLATE_NOOP("cli", "what is against the rules in the register"),
              .example = "sextant-cli check"})
  {
  }

  void declare(Arguments& /*arguments*/) override {}

  Result<> run(Context& context) override
  {
    TRY(const auto registry, openRegister(context, Access::read));
    TerminalProgress progress = context.progress();
    Table table(context.out());
    return registry::check(
        *registry,
        [&context, &table](const registry::Finding& finding) {
          if (finding.rule.severity != Severity::note) context.note(Fault::answerNo);
          answer(context, table, finding);
          return true;
        },
        progress);
  }

 private:
  static void answer(Context& context, Table& table, const registry::Finding& finding)
  {
    const wording::RuleWords words = context.words().rule(finding.rule.id, finding.args);
    const std::string prefix = net::toString(finding.prefix);
    if (!context.json()) {
      return table.row(
          {prefix, context.say(severityText(finding.rule.severity)),
           withHint(words.text.toStdString(), words.fix.toStdString(), context.words())});
    }
    context.answer(Json{{"rule", finding.rule.id},
                        {"severity", registry::toString(finding.rule.severity)},
                        {"prefix", prefix},
                        {"text", words.text.toStdString()},
                        {"fix", words.fix.toStdString()}});
  }
};

}  // namespace

std::unique_ptr<Verb> makeCheck()
{
  return std::make_unique<Check>();
}

}  // namespace sextant::cli
