// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codes.h"
#include "cli/plans.h"
#include "cli/register.h"
#include "cli/text.h"
#include "cli/typed.h"
#include "cli/verbs/verb.h"
#include "plan/make_draft.h"
#include "plan/scheme_toml.h"

namespace sextant::cli {
namespace {

/// `P` or `P=zone,zone`.
Result<model::PlannedBlock> blockFrom(const std::string& text)
{
  const auto equals = text.find('=');
  model::PlannedBlock block;
  TRY(block.prefix, prefixFrom(text.substr(0, equals)));
  if (equals == std::string::npos) return block;
  for (std::size_t at = equals + 1; at <= text.size();) {
    const std::size_t comma = std::min(text.find(',', at), text.size());
    block.zones.push_back(text.substr(at, comma - at));
    at = comma + 1;
  }
  return block;
}

class PlanDraft final : public Verb {
 public:
  PlanDraft()
      : Verb({.name = "plan draft",
              .summary = QT_TRANSLATE_NOOP("cli", "plans prefixes for divisions and units"),
              .example = "sextant-cli plan draft gx-2027 --block 2001:db8::/32 --scheme zone-32 "
                         "--divisions catalogue:45",
              .notes = QT_TRANSLATE_NOOP(
                  "cli",
                  "Prefixes in force of a published plan stay where they are. Options may be "
                  "repeated. Schemes that come with the program: byte-24, nation-20, nibble-28, "
                  "nibble-36, region-32, table-32, zone-28, zone-32.")})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.one("NAME", m_name, QT_TRANSLATE_NOOP("cli", "how the draft is called"));
    arguments.some("--block P", m_blocks,
                   QT_TRANSLATE_NOOP("cli", "a block; P=zone,zone takes only these zones"));
    arguments.one("--scheme S", m_scheme,
                  QT_TRANSLATE_NOOP("cli", "a coding scheme: preset or TOML file"));
    arguments.some(
        "--divisions D", m_divisions,
        QT_TRANSLATE_NOOP("cli", "catalogue:45 (a province), catalogue:all, CSV or XLSX file"));
    arguments.many("--units U", m_units,
                   QT_TRANSLATE_NOOP("cli", "CSV or XLSX file for the next field downward"));
  }

  Result<> run(Context& context) override
  {
    TRY(plan::DraftRequest request, requestFrom());
    TRY(const auto registry, openRegister(context, Access::write));
    TRY(request.pins, registry->pins(request.blocks));
    TerminalProgress progress = context.progress();
    TRY(const model::Draft draft, plan::makeDraft(request, progress));
    TRY_DO(registry->saveDraft(draft, progress));
    answer(context, draft);
    return {};
  }

 private:
  [[nodiscard]] Result<plan::DraftRequest> requestFrom() const
  {
    if (m_name.find_first_not_of(" \t\n") == std::string::npos) return fail(kBlankName);
    plan::DraftRequest request;
    request.name = m_name;
    for (const std::string& text : m_blocks) {
      TRY(model::PlannedBlock block, blockFrom(text));
      request.blocks.push_back(std::move(block));
    }
    TRY(request.scheme, plan::loadScheme(m_scheme));
    request.divisions = m_divisions;
    request.units = m_units;
    return request;
  }

  static void answer(Context& context, const model::Draft& draft)
  {
    const registry::DraftSummary summary{.name = draft.name,
                                         .blocks = draft.blocks,
                                         .scheme = draft.scheme.name,
                                         .state = registry::DraftState::draft,
                                         .members = draft.members.size(),
                                         .entry = 0};
    if (context.json()) return context.answer(summaryJson(summary));
    Table(context.out()).row(summaryCells(summary, context));
    if (draft.leftOut > 0) {
      context.answer(context.sayCount(
          QT_TRANSLATE_N_NOOP("cli", "%n rows lie outside and were left out."), draft.leftOut));
    }
  }

  std::string m_name;
  std::vector<std::string> m_blocks;
  std::string m_scheme;
  std::vector<std::string> m_divisions;
  std::vector<std::string> m_units;
};

}  // namespace

std::unique_ptr<Verb> makePlanDraft()
{
  return std::make_unique<PlanDraft>();
}

}  // namespace sextant::cli
