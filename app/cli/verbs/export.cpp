// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codes.h"
#include "cli/faults.h"
#include "cli/paper.h"
#include "cli/register.h"
#include "cli/typed.h"
#include "cli/verbs/verb.h"
#include "exchange/export_register.h"
#include "filing/allocation_sheet.h"
#include "filing/export_filing.h"
#include "filing/filing_template.h"

#include <algorithm>
#include <map>

namespace sextant::cli {
namespace {

template <typename Sheet>
exchange::ExportedFile fileOf(Sheet sheet)
{
  return {std::move(sheet.file), sheet.rows, sheet.entry, std::move(sheet.sha256)};
}

class Export final : public Verb {
 public:
  Export()
      : Verb({.name = "export",
              .summary =
                  QT_TRANSLATE_NOOP("cli", "writes the register, an allocation or a filing sheet"),
              .example = "sextant-cli export --format allocation-sheet -o 地址分配表.xlsx"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.one("--format F", m_format,
                  QT_TRANSLATE_NOOP("cli", "register, allocation-sheet or filing"));
    arguments.one(
        "-o FILE", m_file,
        QT_TRANSLATE_NOOP("cli", "its ending chooses the type: .jsonl, .xlsx, .csv, .pdf"));
    arguments.maybe("--under P", m_under, QT_TRANSLATE_NOOP("cli", "only inside this prefix"));
    arguments.flag("--draft", m_draft,
                   QT_TRANSLATE_NOOP("cli", "write an incomplete filing sheet, marked as a draft"));
  }

  Result<> run(Context& context) override
  {
    TRY(const auto under, prefixFrom(m_under));
    if (m_format == "register") return write(context, under, &Export::writeRegister);
    if (m_format == "allocation-sheet") return write(context, under, &Export::writeAllocation);
    if (m_format == "filing") return write(context, under, &Export::writeFiling);
    return fail(kBadChoice, {m_format, "--format", "register, allocation-sheet, filing"});
  }

 private:
  using Under = std::optional<net::Prefix>;
  using Writer = Result<exchange::ExportedFile> (Export::*)(Context&, const registry::Registry&,
                                                            Under) const;

  [[nodiscard]] Result<> write(Context& context, Under under, Writer writer) const
  {
    TRY(const auto registry, openRegister(context, Access::read));
    TRY(const exchange::ExportedFile file, (this->*writer)(context, *registry, under));
    if (m_file != "-") answer(context, file);
    return {};
  }

  static void answer(Context& context, const exchange::ExportedFile& file)
  {
    if (context.json()) {
      return context.answer(Json{{"file", file.file},
                                 {"rows", file.rows},
                                 {"entry", file.entry},
                                 {"sha256", file.sha256}});
    }
    context.answer(context.say(QT_TRANSLATE_NOOP("cli", "%1: %2 rows, as of entry %3"),
                               {file.file, std::to_string(file.rows), std::to_string(file.entry)}));
  }

  [[nodiscard]] Result<exchange::ExportedFile> writeRegister(Context& context,
                                                             const registry::Registry& registry,
                                                             Under under) const
  {
    context.out().flush();
    TerminalProgress progress = context.progress();
    return exchange::exportRegister(registry, m_file, under, progress);
  }

  [[nodiscard]] Result<exchange::ExportedFile> writeAllocation(Context& context,
                                                               const registry::Registry& registry,
                                                               Under under) const
  {
    if (m_file.ends_with(".pdf")) return writePaper(context, registry, m_file, under);
    const bool chinese = context.words().language() == wording::Language::zh;
    filing::AllocationOptions options;
    options.under = under;
    options.language = chinese ? filing::Language::chinese : filing::Language::english;
    TerminalProgress progress = context.progress();
    TRY(auto sheet, filing::exportAllocationSheet(registry, m_file, options, progress));
    return fileOf(std::move(sheet));
  }

  [[nodiscard]] Result<exchange::ExportedFile> writeFiling(Context& context,
                                                           const registry::Registry& registry,
                                                           Under under) const
  {
    TRY(const filing::FilingRules rules, filing::loadRules({}, {}));
    TerminalProgress progress = context.progress();
    TRY(auto sheet,
        filing::exportFiling(registry, rules, {.file = m_file, .under = under, .draft = m_draft},
                             progress));
    if (m_draft) context.note(Fault::answerNo);
    if (!context.json()) remark(context, sheet.findings);
    return fileOf(std::move(sheet));
  }

  /// What was taken for granted is told once for each field, with the first row it happened in.
  static void remark(Context& context, const std::vector<filing::Finding>& findings)
  {
    std::map<std::pair<std::string_view, std::string_view>, std::size_t> alike;
    for (const filing::Finding& finding : findings) ++alike[{finding.what.code.id, finding.field}];
    for (const filing::Finding& finding : findings) {
      if (finding.severity != filing::Severity::note) {
        context.remark(faultText(finding.what, context.words()));
        continue;
      }
      const auto group = alike.extract({finding.what.code.id, finding.field});
      if (group.empty()) continue;
      context.remark(faultText(finding.what, context.words()));
      if (group.mapped() > 1) {
        context.remark(context.say(QT_TRANSLATE_NOOP("cli", "  the same in %1 rows more"),
                                   {std::to_string(group.mapped() - 1)}));
      }
    }
  }

  std::string m_format;
  std::string m_file;
  std::optional<std::string> m_under;
  bool m_draft = false;
};

}  // namespace

std::unique_ptr<Verb> makeExport()
{
  return std::make_unique<Export>();
}

}  // namespace sextant::cli
