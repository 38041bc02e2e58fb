// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register.h"
#include "cli/shapes.h"
#include "cli/typed.h"
#include "cli/verbs/verb.h"

namespace sextant::cli {
namespace {

class Release final : public Verb {
 public:
  Release()
      : Verb({.name = "release",
              .summary = QT_TRANSLATE_NOOP("cli", "ends the holding at a prefix"),
              .example = "sextant-cli release 2001:db8:1325:10a::101 --from 2026-12-31"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.one("PREFIX", m_prefix, QT_TRANSLATE_NOOP("cli", "the prefix held"));
    arguments.maybe("--from T", m_from,
                    QT_TRANSLATE_NOOP("cli", "when it takes effect; unsaid: now"));
  }

  Result<> run(Context& context) override
  {
    TRY(const net::Prefix prefix, prefixFrom(m_prefix));
    TRY(const auto from, startFrom(m_from));
    TRY(const auto registry, openRegister(context, Access::write));
    return applyAndAnswer(
        context, *registry,
        {.what = "release", .why = {}, .operations = {registry::Release{prefix, from}}});
  }

 private:
  std::string m_prefix;
  std::optional<std::string> m_from;
};

}  // namespace

std::unique_ptr<Verb> makeRelease()
{
  return std::make_unique<Release>();
}

}  // namespace sextant::cli
