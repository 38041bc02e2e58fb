// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/numbers.h"
#include "cli/register.h"
#include "cli/shapes.h"
#include "cli/typed.h"
#include "cli/verbs/verb.h"

namespace sextant::cli {
namespace {

class Free final : public Verb {
 public:
  Free()
      : Verb({.name = "free",
              .summary = QT_TRANSLATE_NOOP("cli", "what would be given next, one prefix per line"),
              .example = "sextant-cli free 2001:db8:1325::/48 56 --count 3"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.one("PARENT", m_parent, QT_TRANSLATE_NOOP("cli", "where to look"));
    arguments.one("LENGTH", m_length, QT_TRANSLATE_NOOP("cli", "length of the prefixes"));
    arguments.maybe("--count N", m_count, QT_TRANSLATE_NOOP("cli", "how many; unsaid: 1"));
    arguments.maybe("--placement WORD", m_placement,
                    QT_TRANSLATE_NOOP("cli", "first, last, best, sparse or nibble; unsaid: first"));
  }

  Result<> run(Context& context) override
  {
    registry::NextFree wanted;
    TRY(wanted.parent, prefixFrom(m_parent));
    TRY(wanted.length, parseTypedLength(m_length));
    TRY(wanted.count, countFrom(m_count));
    TRY(wanted.placement, placementFrom(m_placement));
    TRY(const auto registry, openRegister(context, Access::read));
    TRY(const auto prefixes, registry->free(wanted));
    for (const net::Prefix& prefix : prefixes) {
      const std::string text = net::toString(prefix);
      context.json() ? context.answer(Json{{"prefix", text}}) : context.answer(text);
    }
    if (prefixes.size() < wanted.count) context.note(Fault::answerNo);
    return {};
  }

 private:
  std::string m_parent;
  std::string m_length;
  std::optional<std::string> m_count;
  std::optional<std::string> m_placement;
};

}  // namespace

std::unique_ptr<Verb> makeFree()
{
  return std::make_unique<Free>();
}

}  // namespace sextant::cli
