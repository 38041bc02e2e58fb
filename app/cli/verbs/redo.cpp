// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register.h"
#include "cli/shapes.h"
#include "cli/verbs/verb.h"

namespace sextant::cli {
namespace {

class Redo final : public Verb {
 public:
  Redo()
      : Verb({.name = "redo",
              .summary =
                  QT_TRANSLATE_NOOP("cli", "withdraws your latest undo, if nothing came after it"),
              .example = "sextant-cli redo"})
  {
  }

  void declare(Arguments&) override {}

  Result<> run(Context& context) override
  {
    TRY(const auto registry, openRegister(context, Access::write));
    return applyAndAnswer(context, *registry,
                          {.what = "redo", .why = {}, .operations = {registry::Redo{}}});
  }
};

}  // namespace

std::unique_ptr<Verb> makeRedo()
{
  return std::make_unique<Redo>();
}

}  // namespace sextant::cli
