// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register.h"
#include "cli/shapes.h"
#include "cli/typed.h"
#include "cli/verbs/verb.h"

namespace sextant::cli {
namespace {

class Holder final : public Verb {
 public:
  Holder()
      : Verb({.name = "holder",
              .summary = QT_TRANSLATE_NOOP("cli", "creates a holder, or changes it"),
              .example = "sextant-cli holder 450325-01 org_name=兴安县教育局 org_nature=政府机关"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.one("CODE", m_code, QT_TRANSLATE_NOOP("cli", "the code of the holder"));
    arguments.many("field=value", m_fields,
                   QT_TRANSLATE_NOOP("cli", "org_name is the name; org_nature, org_address …"));
  }

  Result<> run(Context& context) override
  {
    TRY(registry::Facts facts, factsFrom(m_fields, {model::FieldOf::holder}));
    TRY(const auto registry, openRegister(context, Access::write));
    return applyAndAnswer(context, *registry,
                          {.what = "holder",
                           .why = {},
                           .operations = {registry::PutHolder{m_code, std::move(facts)}}});
  }

 private:
  std::string m_code;
  std::vector<std::string> m_fields;
};

}  // namespace

std::unique_ptr<Verb> makeHolder()
{
  return std::make_unique<Holder>();
}

}  // namespace sextant::cli
