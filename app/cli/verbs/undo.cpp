// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/numbers.h"
#include "cli/register.h"
#include "cli/shapes.h"
#include "cli/verbs/verb.h"

namespace sextant::cli {
namespace {

class Undo final : public Verb {
 public:
  Undo()
      : Verb(
            {.name = "undo",
             .summary = QT_TRANSLATE_NOOP("cli", "withdraws the record of an entry of the journal"),
             .example = "sextant-cli undo 7"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.maybe(
        "N", m_entry,
        QT_TRANSLATE_NOOP("cli", "number of the entry; unsaid: your latest not yet undone"));
  }

  Result<> run(Context& context) override
  {
    registry::Undo undo;
    if (m_entry) {
      TRY(const std::uint64_t number, parseNumber(*m_entry));
      undo.entry = static_cast<model::EntryNumber>(number);
    }
    TRY(const auto registry, openRegister(context, Access::write));
    return applyAndAnswer(context, *registry, {.what = "undo", .why = {}, .operations = {undo}});
  }

 private:
  std::optional<std::string> m_entry;
};

}  // namespace

std::unique_ptr<Verb> makeUndo()
{
  return std::make_unique<Undo>();
}

}  // namespace sextant::cli
