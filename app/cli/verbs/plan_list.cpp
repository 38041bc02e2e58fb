// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plans.h"
#include "cli/register.h"
#include "cli/shapes.h"
#include "cli/verbs/verb.h"

namespace sextant::cli {
namespace {

class PlanList final : public Verb {
 public:
  PlanList()
      : Verb({.name = "plan list",
              .summary = QT_TRANSLATE_NOOP("cli", "all plans, drafts and published"),
              .example = "sextant-cli plan list"})
  {
  }

  void declare(Arguments&) override {}

  Result<> run(Context& context) override
  {
    TRY(const auto registry, openRegister(context, Access::read));
    TRY(const auto drafts, registry->drafts());
    Table table(context.out());
    for (const registry::DraftSummary& draft : drafts) {
      context.json() ? context.answer(summaryJson(draft)) : table.row(summaryCells(draft, context));
    }
    return {};
  }
};

}  // namespace

std::unique_ptr<Verb> makePlanList()
{
  return std::make_unique<PlanList>();
}

}  // namespace sextant::cli
