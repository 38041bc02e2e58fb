// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/register.h"
#include "cli/shapes.h"
#include "cli/typed.h"
#include "cli/verbs/verb.h"

namespace sextant::cli {
namespace {

std::string whereOf(const model::JournalEntry& entry)
{
  return entry.host + ' ' + entry.program;
}

Json entryJson(const model::JournalEntry& entry)
{
  return {
      {"entry", entry.number},  {"time", base::toIso(entry.time)},
      {"who", entry.who},       {"where", whereOf(entry)},
      {"what", entry.what},     {"why", orNull(entry.why)},
      {"opened", entry.opened}, {"closed", entry.closed},
      {"hash", entry.hash},     {"undoes", entry.undoes == 0 ? Json(nullptr) : Json(entry.undoes)}};
}

std::vector<std::string> entryCells(const model::JournalEntry& entry)
{
  const std::string undoes = entry.undoes == 0 ? "" : ' ' + std::to_string(entry.undoes);
  return {std::to_string(entry.number),
          base::toIso(entry.time),
          entry.who,
          entry.what + undoes,
          '+' + std::to_string(entry.opened) + " -" + std::to_string(entry.closed),
          entry.why};
}

class Log final : public Verb {
 public:
  Log()
      : Verb({.name = "log",
              .summary = QT_TRANSLATE_NOOP("cli", "the journal, newest first"),
              .example = "sextant-cli log --of 2001:db8:1325:100::/56"})
  {
  }

  void declare(Arguments& arguments) override
  {
    arguments.maybe("--of PREFIX", m_of, QT_TRANSLATE_NOOP("cli", "only what touched this prefix"));
  }

  Result<> run(Context& context) override
  {
    TRY(const auto of, prefixFrom(m_of));
    TRY(const auto registry, openRegister(context, Access::read));
    Table table(context.out());
    return registry->log(of, [&context, &table](const model::JournalEntry& entry) {
      context.json() ? context.answer(entryJson(entry)) : table.row(entryCells(entry));
      return true;
    });
  }

 private:
  std::optional<std::string> m_of;
};

}  // namespace

std::unique_ptr<Verb> makeLog()
{
  return std::make_unique<Log>();
}

}  // namespace sextant::cli
