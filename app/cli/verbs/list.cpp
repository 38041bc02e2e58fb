// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codes.h"
#include "cli/numbers.h"
#include "cli/register.h"
#include "cli/shapes.h"
#include "cli/typed.h"
#include "cli/verbs/verb.h"

namespace sextant::cli {
namespace {

class List final : public Verb {
 public:
  List()
      : Verb({.name = "list",
              .summary = QT_TRANSLATE_NOOP("cli", "holdings in address order"),
              .example = "sextant-cli list --under 2001:db8:1300::/40 --kind assignment"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.maybe("--under P", m_under, QT_TRANSLATE_NOOP("cli", "only inside this prefix"));
    arguments.maybe(
        "--kind K", m_kind,
        QT_TRANSLATE_NOOP("cli", "block, allocation, reservation, assignment or registration"));
    arguments.maybe(
        "--status S", m_status,
        QT_TRANSLATE_NOOP(
            "cli",
            "applied, approved, active, suspended, returning, quarantined, released or rejected"));
    arguments.maybe("--holder H", m_holder, QT_TRANSLATE_NOOP("cli", "code or exact name"));
    arguments.maybe("--code C", m_code,
                    QT_TRANSLATE_NOOP("cli", "code of the member of a plan, else of the holder"));
    arguments.maybe("--limit N", m_limit, QT_TRANSLATE_NOOP("cli", "at most so many"));
    arguments.maybe("--after PREFIX", m_after,
                    QT_TRANSLATE_NOOP("cli", "begin behind this prefix"));
    arguments.maybe("--at T", m_at,
                    QT_TRANSLATE_NOOP("cli", "as in force at that time; unsaid: now"));
  }

  Result<> run(Context& context) override
  {
    TRY(const registry::Filter wanted, filter());
    TRY(const auto registry, openRegister(context, Access::read));
    TRY(const registry::Moment moment, registry->moment(m_at, std::nullopt));
    if (m_limit && wanted.limit == 0) return {};
    TRY(const ZoneTitles zones, ZoneTitles::of(*registry, moment, context));
    Table table(context.out());
    return registry->list(wanted, moment, [&](const registry::HoldingView& view) {
      context.json() ? context.answer(holdingJson(view))
                     : table.row(holdingCells(view, context.words(), zones));
      return true;
    });
  }

 private:
  Result<registry::Filter> filter() const
  {
    registry::Filter filter;
    TRY(filter.under, prefixFrom(m_under));
    TRY(filter.after, prefixFrom(m_after));
    TRY(filter.kind, kind());
    TRY(filter.status, status());
    TRY(filter.limit, parseNumber(m_limit.value_or("0")));
    filter.holder = m_holder;
    filter.code = m_code;
    return filter;
  }

  Result<std::optional<model::Kind>> kind() const
  {
    if (!m_kind) return std::optional<model::Kind>();
    if (const auto kind = model::kindFrom(*m_kind)) return kind;
    return fail(kBadChoice,
                {*m_kind, "--kind", "block, allocation, reservation, assignment, registration"});
  }

  Result<std::optional<model::Status>> status() const
  {
    if (!m_status) return std::optional<model::Status>();
    if (const auto status = model::statusFrom(*m_status)) return status;
    return fail(kBadChoice, {*m_status, "--status",
                             "applied, approved, active, suspended, returning, quarantined, "
                             "released, rejected"});
  }

  std::optional<std::string> m_under;
  std::optional<std::string> m_kind;
  std::optional<std::string> m_status;
  std::optional<std::string> m_holder;
  std::optional<std::string> m_code;
  std::optional<std::string> m_limit;
  std::optional<std::string> m_after;
  std::optional<std::string> m_at;
};

}  // namespace

std::unique_ptr<Verb> makeList()
{
  return std::make_unique<List>();
}

}  // namespace sextant::cli
