// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codes.h"
#include "cli/environment.h"
#include "cli/help.h"

#include <algorithm>
#include <ostream>

#include <CLI/CLI.hpp>

namespace sextant::cli {
namespace {

using wording::Language;

std::string variable(const Environment& environment, const char* name)
{
  const auto found = environment.variables.find(name);
  return found == environment.variables.end() ? std::string() : found->second;
}

/// The value of an option wherever it stands, before anything is parsed: errors of parsing are
/// already worded in the language and form asked for.
std::optional<std::string> peek(const std::vector<std::string>& args, const std::string& option)
{
  for (std::size_t i = 0; i < args.size(); ++i) {
    if (args[i] == option) return i + 1 < args.size() ? args[i + 1] : std::string();
    if (args[i].starts_with(option + '=')) return args[i].substr(option.size() + 1);
  }
  return std::nullopt;
}

Language chooseLanguage(const std::vector<std::string>& args, const Environment& environment)
{
  if (const auto asked = wording::languageFrom(peek(args, "--lang").value_or(""))) return *asked;
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const std::string locale = variable(environment, name);
    if (!locale.empty()) return wording::languageOfLocale(locale);
  }
  return Language::en;
}

/// The option a message of CLI11 is about.
std::string optionIn(const std::string& message)
{
  const auto start = std::min(message.find('-'), message.size());
  return message.substr(start, message.find_first_of(":=, ", start) - start);
}

/// The parser of the whole command line, with all verbs.
class CommandLine {
 public:
  explicit CommandLine(Context& context);
  int run(std::vector<std::string> args);

 private:
  void add(std::unique_ptr<Verb> verb);
  CLI::App& appOf(const std::string& name);
  Result<Declared*> parse(std::vector<std::string> args);
  Result<> checkGlobals();
  [[nodiscard]] Declared* chosen() const;
  [[nodiscard]] std::string chosenWords() const;
  [[nodiscard]] Error wrong(const CLI::ParseError& error) const;
  void printHelp();

  Context& m_context;
  CLI::App m_root;
  Arguments m_globals{m_root};
  bool m_help = false;
  bool m_version = false;
  std::optional<std::string> m_register;
  std::optional<std::string> m_operator;
  std::optional<std::string> m_language;
  std::vector<std::unique_ptr<Declared>> m_verbs;
};

CommandLine::CommandLine(Context& context) : m_context(context)
{
  m_root.set_help_flag();
  m_root.require_subcommand(0, 1);
  m_globals.maybe("-r REGISTER", m_register,
                  QT_TRANSLATE_NOOP("cli", "*.sextant file; unsaid: SEXTANT_REGISTER"));
  m_globals.flag("--json", m_context.globals.json,
                 QT_TRANSLATE_NOOP("cli", "one JSON value per line"));
  m_globals.maybe("--as OPERATOR", m_operator,
                  QT_TRANSLATE_NOOP("cli", "who does it, for the journal; unsaid: the login"));
  m_globals.maybe("--lang zh|en", m_language,
                  QT_TRANSLATE_NOOP("cli", "language; unsaid: the locale's"));
  m_globals.flag("--help", m_help, QT_TRANSLATE_NOOP("cli", "how the verb is used"));
  m_globals.flag("--version", m_version, QT_TRANSLATE_NOOP("cli", "which version this is"));
  for (auto& verb : allVerbs()) add(std::move(verb));
}

CLI::App& CommandLine::appOf(const std::string& name)
{
  const auto blank = name.find(' ');
  if (blank == std::string::npos) return *m_root.add_subcommand(name)->fallthrough();
  const std::string group = name.substr(0, blank);
  const auto named = [&group](const CLI::App* app) { return app->get_name() == group; };
  const auto known = m_root.get_subcommands(named);
  CLI::App* parent = known.empty() ? m_root.add_subcommand(group) : known.front();
  parent->fallthrough()->require_subcommand(0, 1);
  return *parent->add_subcommand(name.substr(blank + 1))->fallthrough();
}

void CommandLine::add(std::unique_ptr<Verb> verb)
{
  CLI::App& app = appOf(verb->about().name);
  m_verbs.push_back(std::make_unique<Declared>(std::move(verb), Arguments(app)));
  m_verbs.back()->verb->declare(m_verbs.back()->arguments);
}

std::string CommandLine::chosenWords() const
{
  std::string words;
  const CLI::App* app = &m_root;
  while (!app->get_subcommands().empty()) {
    app = app->get_subcommands().front();
    words += (words.empty() ? "" : " ") + app->get_name();
  }
  return words;
}

Declared* CommandLine::chosen() const
{
  const std::string words = chosenWords();
  const auto found = std::ranges::find_if(
      m_verbs, [&words](const auto& declared) { return words == declared->verb->about().name; });
  return found == m_verbs.end() ? nullptr : found->get();
}

Error CommandLine::wrong(const CLI::ParseError& error) const
{
  const std::string program = programWords(chosenWords());
  const std::vector<std::string> extra = m_root.remaining(true);
  if (extra.empty()) {
    return {kBadOption, {optionIn(error.what()), program}, {}, {}, {}};
  }
  const bool option = extra.front().starts_with('-') && extra.front().size() > 1;
  const Code code = chosen() == nullptr && !option ? kUnknownVerb : kUnknownArgument;
  return {code, {extra.front(), program}, extra.front(), {}, {}};
}

Result<Declared*> CommandLine::parse(std::vector<std::string> args)
{
  std::ranges::reverse(args);  // as CLI11 wants them
  try {
    m_root.parse(std::move(args));
  } catch (const CLI::ParseError& error) {
    if (m_help) return nullptr;
    return fail(wrong(error));
  }
  if (m_help || m_version) return nullptr;
  Declared* declared = chosen();
  if (declared == nullptr) return fail(kNoVerb);
  if (const Arguments::Entry* missing = declared->arguments.missing()) {
    return fail(kMissingArgument, {missing->name(), programWords(chosenWords())});
  }
  TRY_DO(checkGlobals());
  return declared;
}

Result<> CommandLine::checkGlobals()
{
  if (m_language && !wording::languageFrom(*m_language)) {
    return fail(kBadChoice, {*m_language, "--lang", "zh, en"});
  }
  const Environment& environment = m_context.environment();
  m_context.globals.registerPath = m_register.value_or(variable(environment, "SEXTANT_REGISTER"));
  m_context.globals.operatorName = m_operator.value_or(environment.login);
  return {};
}

void CommandLine::printHelp()
{
  if (m_version) {
    m_context.answer(std::string("sextant-cli ") + SEXTANT_VERSION);
  } else if (const Declared* declared = chosen()) {
    m_context.out() << helpOf(*declared, m_globals, m_context);
  } else {
    m_context.out() << helpOf(m_verbs, chosenWords(), m_globals, m_context);
  }
}

int CommandLine::run(std::vector<std::string> args)
{
  const auto declared = parse(std::move(args));
  if (!declared) {
    m_context.report(declared.error());
  } else if (*declared == nullptr) {
    printHelp();
  } else if (const auto done = (*declared)->verb->run(m_context); !done) {
    m_context.report(done.error());
  }
  return m_context.exitStatus();
}

}  // namespace

int runCli(const std::vector<std::string>& args, Streams streams, const Environment& environment)
{
  const wording::Words words(chooseLanguage(args, environment));
  Context context(streams, environment, words);
  context.globals.json = peek(args, "--json").has_value();
  const int status = CommandLine(context).run(args);
  if (streams.out.flush()) return status;
  context.report({kCannotWrite, {"-"}, {}, {}, {}});
  return context.exitStatus();
}

}  // namespace sextant::cli
