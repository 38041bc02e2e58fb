// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register.h"
#include "cli/shapes.h"
#include "cli/typed.h"
#include "cli/verbs/verb.h"

namespace sextant::cli {
namespace {

class Set final : public Verb {
 public:
  Set()
      : Verb({.name = "set",
              .summary = QT_TRANSLATE_NOOP("cli", "changes fields of the holding at a prefix"),
              .example = "sextant-cli set 2001:db8:1325:100::/56 purpose=办公网 --from 2026-08-01"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.one("PREFIX", m_prefix, QT_TRANSLATE_NOOP("cli", "the prefix held"));
    arguments.many("field=value", m_fields,
                   QT_TRANSLATE_NOOP("cli", "what is known of it; an empty value clears a field"));
    arguments.maybe("--from T", m_from,
                    QT_TRANSLATE_NOOP("cli", "when it takes effect; unsaid: now"));
  }

  Result<> run(Context& context) override
  {
    TRY(const net::Prefix prefix, prefixFrom(m_prefix));
    TRY(registry::Facts facts,
        factsFrom(m_fields,
                  {model::FieldOf::holding, model::FieldOf::holder, model::FieldOf::contact},
                  {"holder", "status", "valid_from", "valid_to"}));
    TRY(const auto from, startFrom(m_from));
    TRY(const auto registry, openRegister(context, Access::write));
    return applyAndAnswer(context, *registry,
                          {.what = "set",
                           .why = std::string(model::valueOf(facts, "document")),
                           .operations = {registry::Amend{prefix, std::move(facts), from}}});
  }

 private:
  std::string m_prefix;
  std::vector<std::string> m_fields;
  std::optional<std::string> m_from;
};

}  // namespace

std::unique_ptr<Verb> makeSet()
{
  return std::make_unique<Set>();
}

}  // namespace sextant::cli
