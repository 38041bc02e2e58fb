// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register.h"
#include "cli/shapes.h"
#include "cli/typed.h"
#include "cli/verbs/verb.h"

namespace sextant::cli {
namespace {

class Block final : public Verb {
 public:
  Block()
      : Verb({.name = "block",
              .summary =
                  QT_TRANSLATE_NOOP("cli", "enters a block held from a source, or changes it"),
              .example =
                  "sextant-cli block 2001:db8::/32 source=中国信息通信研究院 obtained=2026-03-01"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.one("PREFIX", m_prefix, QT_TRANSLATE_NOOP("cli", "the block"));
    arguments.many("field=value", m_fields,
                   QT_TRANSLATE_NOOP("cli",
                                     "source, source_kind, obtained, document, requires_filing "
                                     "(yes or no), filer, valid_to …"));
  }

  Result<> run(Context& context) override
  {
    TRY(const net::Prefix prefix, prefixFrom(m_prefix));
    TRY(registry::Facts facts,
        factsFrom(m_fields,
                  {model::FieldOf::holding, model::FieldOf::holder, model::FieldOf::contact},
                  {"holder", "status", "valid_from", "valid_to"}));
    TRY(const auto registry, openRegister(context, Access::write));
    return applyAndAnswer(context, *registry,
                          {.what = "block",
                           .why = std::string(model::valueOf(facts, "document")),
                           .operations = {registry::PutBlock{prefix, std::move(facts)}}});
  }

 private:
  std::string m_prefix;
  std::vector<std::string> m_fields;
};

}  // namespace

std::unique_ptr<Verb> makeBlock()
{
  return std::make_unique<Block>();
}

}  // namespace sextant::cli
