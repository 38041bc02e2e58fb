// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register.h"
#include "cli/shapes.h"
#include "cli/typed.h"
#include "cli/verbs/verb.h"

namespace sextant::cli {
namespace {

class Contact final : public Verb {
 public:
  Contact()
      : Verb({.name = "contact",
              .summary = QT_TRANSLATE_NOOP("cli", "enters the contact of a holder, or changes it"),
              .example = "sextant-cli contact 45 contact_name=示例联系人 "
                         "contact_phone=0773-0000000"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.one("HOLDER", m_holder, QT_TRANSLATE_NOOP("cli", "code or exact name"));
    arguments.many(
        "field=value", m_fields,
        QT_TRANSLATE_NOOP(
            "cli", "contact_name, contact_phone, contact_email, role (contact or responsible)"));
  }

  Result<> run(Context& context) override
  {
    TRY(registry::Facts facts, factsFrom(m_fields, {model::FieldOf::contact}));
    TRY(const auto registry, openRegister(context, Access::write));
    return applyAndAnswer(context, *registry,
                          {.what = "contact",
                           .why = {},
                           .operations = {registry::PutContact{m_holder, std::move(facts)}}});
  }

 private:
  std::string m_holder;
  std::vector<std::string> m_fields;
};

}  // namespace

std::unique_ptr<Verb> makeContact()
{
  return std::make_unique<Contact>();
}

}  // namespace sextant::cli
