// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "cli/text.h"

#include <algorithm>
#include <sstream>

namespace sextant::cli {
namespace {

std::string usageOf(const Declared& declared)
{
  std::string usage = programWords(declared.verb->about().name);
  for (const Arguments::Entry& entry : declared.arguments.entries()) {
    const bool severalWords = entry.positional() && entry.form.find(' ') != std::string::npos;
    const std::string form = entry.repeated && !severalWords ? entry.form + "…" : entry.form;
    usage += entry.required ? ' ' + form : " [" + form + ']';
  }
  return usage;
}

void printEntries(std::ostream& out, std::span<const Arguments::Entry> entries,
                  const Context& context)
{
  Table table(out);
  for (const Arguments::Entry& entry : entries) {
    table.row({" ", entry.form, context.say(entry.help)});
  }
}

void printGlobals(std::ostream& out, const Arguments& globals, const Context& context)
{
  out << '\n' << context.say(QT_TRANSLATE_NOOP("cli", "Everywhere:")) << '\n';
  printEntries(out, globals.entries(), context);
}

bool inGroup(const Declared& declared, std::string_view group)
{
  const std::string_view name = declared.verb->about().name;
  return group.empty() || (name.starts_with(group) && name.substr(group.size()).starts_with(' '));
}

}  // namespace

std::string helpOf(const Declared& declared, const Arguments& globals, const Context& context)
{
  const Verb::About& about = declared.verb->about();
  std::ostringstream out;
  out << usageOf(declared) << "\n\n" << context.say(about.summary) << '\n';
  if (*about.notes != '\0') out << context.say(about.notes) << '\n';
  if (!declared.arguments.entries().empty()) out << '\n';
  printEntries(out, declared.arguments.entries(), context);
  printGlobals(out, globals, context);
  out << '\n'
      << context.say(QT_TRANSLATE_NOOP("cli", "Example:")) << "\n   " << about.example << '\n';
  return out.str();
}

std::string helpOf(std::span<const std::unique_ptr<Declared>> verbs, std::string_view group,
                   const Arguments& globals, const Context& context)
{
  std::ostringstream out;
  out << "sextant-cli [-r REGISTER] [--json] [--as OPERATOR] [--lang zh|en] VERB …\n\n";
  if (group.empty()) {
    out << context.say(QT_TRANSLATE_NOOP(
               "cli", "Plans IPv6 addresses and keeps the register of who holds them."))
        << "\n\n";
  }
  {
    Table table(out);
    for (const auto& declared : verbs) {
      if (!inGroup(*declared, group)) continue;
      const Verb::About& about = declared->verb->about();
      table.row({" ", about.name, context.say(about.summary)});
    }
  }
  printGlobals(out, globals, context);
  out << '\n'
      << context.say(QT_TRANSLATE_NOOP("cli", "sextant-cli VERB --help tells more of each."))
      << '\n'
      << context.say(QT_TRANSLATE_NOOP(
             "cli",
             "Exit: 0 done, 1 the answer is no, 2 usage, 3 bad input, 4 refused by a rule, "
             "5 the store failed."))
      << '\n';
  return out.str();
}

}  // namespace sextant::cli
