// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codes.h"
#include "cli/register.h"
#include "cli/shapes.h"
#include "cli/typed.h"
#include "cli/verbs/verb.h"
#include "exchange/import_file.h"
#include "exchange/import_holdings.h"
#include "exchange/import_register.h"

#include <algorithm>

namespace sextant::cli {
namespace {

using registry::Outcome;

std::string_view outcomeWord(Outcome outcome)
{
  switch (outcome) {
    case Outcome::added:
      return "added";
    case Outcome::changed:
      return "changed";
    case Outcome::same:
      return "same";
    case Outcome::refused:
      return "refused";
  }
  return {};
}

Json rowJson(const exchange::ImportedRow& row, const wording::Words& words)
{
  return {{"row", row.row},
          {"prefix", row.prefix},
          {"result", outcomeWord(row.result)},
          {"reason", row.reason ? Json(words.sentence(*row.reason).toStdString()) : Json(nullptr)}};
}

class Import final : public Verb {
 public:
  Import()
      : Verb({.name = "import",
              .summary = QT_TRANSLATE_NOOP("cli", "takes over a table of holdings, or a register"),
              .example = "sextant-cli import holdings.csv --under 2001:db8::/32 --dry-run"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.one("FILE", m_file, QT_TRANSLATE_NOOP("cli", "CSV, XLSX or JSON Lines; - reads"));
    arguments.maybe(
        "--format F", m_format,
        QT_TRANSLATE_NOOP("cli", "register (ours) or holdings (anyone's table); unsaid: it shows"));
    arguments.maybe("--under P", m_under, QT_TRANSLATE_NOOP("cli", "refuse what lies outside"));
    arguments.flag("--dry-run", m_dryRun,
                   QT_TRANSLATE_NOOP("cli", "judge everything, write nothing"));
    arguments.flag("--skip-refused", m_skipRefused,
                   QT_TRANSLATE_NOOP("cli", "take the other rows as one change"));
  }

  Result<> run(Context& context) override
  {
    exchange::ImportOptions options{
        .under = {}, .dryRun = m_dryRun, .skipRefused = m_skipRefused, .why = m_file};
    TRY(options.under, prefixFrom(m_under));
    TRY(const exchange::ImportFormat format, this->format());
    TRY(const auto registry, openRegister(context, Access::write));
    TerminalProgress progress = context.progress();
    if (!m_dryRun) TRY_DO(registry->backupBefore("import", progress));
    const auto import = format == exchange::ImportFormat::registerLines ? exchange::importRegister
                                                                        : exchange::importHoldings;
    TRY(const exchange::ImportReport report, import(*registry, m_file, options, progress));
    return answer(context, report);
  }

 private:
  [[nodiscard]] Result<exchange::ImportFormat> format() const
  {
    if (!m_format) return exchange::detectFormat(m_file);
    if (const auto format = exchange::importFormatFrom(*m_format)) return *format;
    return fail(kBadChoice, {*m_format, "--format", "register, holdings"});
  }

  [[nodiscard]] Result<> answer(Context& context, const exchange::ImportReport& report) const
  {
    context.json() ? answerRows(context, report) : tell(context, report);
    if (report.applied) answerApplied(context, *report.applied, Told::entry);
    if (!report.anyRefused() || report.applied) return {};
    if (!m_dryRun) return fail(exchange::refusals(report));
    context.note(Fault::answerNo);
    return {};
  }

  static void answerRows(Context& context, const exchange::ImportReport& report)
  {
    for (const auto& row : report.rows) context.answer(rowJson(row, context.words()));
  }

  /// Where the refused do not stop the import; else they are told as errors.
  static void tellRefused(Context& context, const exchange::ImportReport& report)
  {
    Table table(context.out());
    for (const auto& row : report.rows) {
      if (!row.reason) continue;
      table.row({std::to_string(row.row), row.prefix,
                 context.words().sentence(*row.reason).toStdString()});
    }
  }

  void tell(Context& context, const exchange::ImportReport& report) const
  {
    if (m_dryRun || m_skipRefused) tellRefused(context, report);
    const auto count = [&report](Outcome outcome) {
      return std::to_string(
          std::ranges::count(report.rows, outcome, &exchange::ImportedRow::result));
    };
    context.answer(
        context.say(QT_TRANSLATE_NOOP("cli", "%1 added, %2 changed, %3 the same, %4 refused"),
                    {count(Outcome::added), count(Outcome::changed), count(Outcome::same),
                     count(Outcome::refused)}));
  }

  std::string m_file;
  std::optional<std::string> m_format;
  std::optional<std::string> m_under;
  bool m_dryRun = false;
  bool m_skipRefused = false;
};

}  // namespace

std::unique_ptr<Verb> makeImport()
{
  return std::make_unique<Import>();
}

}  // namespace sextant::cli
