// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs/net.h"

#include "cli/codes.h"
#include "cli/faults.h"

#include <algorithm>
#include <istream>
#include <ostream>

namespace sextant::cli {
namespace {

constexpr std::string_view kBlanks = " \t";

std::string joined(const std::vector<std::string>& parts, char separator)
{
  std::string result;
  for (const std::string& part : parts) {
    if (!result.empty()) result += separator;
    result += part;
  }
  return result;
}

std::vector<Word> wordsOf(std::string_view line)
{
  std::vector<Word> words;
  for (std::size_t at = line.find_first_not_of(kBlanks); at != line.npos;) {
    const std::size_t end = std::min(line.find_first_of(kBlanks, at), line.size());
    words.push_back({line.substr(at, end - at), at + 1});
    at = line.find_first_not_of(kBlanks, end);
  }
  return words;
}

}  // namespace

Error Word::inInput(Error error) const
{
  error.where.column = std::max<std::size_t>(error.where.column, 1) + column - 1;
  return error;
}

NetVerb::NetVerb(About about, const char* form, bool list) : Verb(about), m_form(form), m_list(list)
{
}

void NetVerb::declare(Arguments& arguments)
{
  arguments.some(m_form, m_inputs,
                 QT_TRANSLATE_NOOP("cli", "strict RFC 4291 text; - reads one input per line"));
}

std::size_t NetVerb::wordCount() const
{
  return wordsOf(m_form).size();
}

Result<> NetVerb::run(Context& context)
{
  if (m_inputs == std::vector<std::string>{"-"}) {
    answerLines(context);
    return {};
  }
  const std::size_t count = wordCount();
  if (count == 1) {
    for (const std::string& input : m_inputs) answerLine(context, input);
    return {};
  }
  if (m_inputs.size() < count) {
    return fail(kMissingArgument,
                {std::string(wordsOf(m_form)[m_inputs.size()].text), programWords(about().name)});
  }
  if (m_inputs.size() > count)
    return fail(kUnknownArgument, {m_inputs[count], programWords(about().name)});
  answerLine(context, joined(m_inputs, ' '));
  return {};
}

void NetVerb::answerLines(Context& context) const
{
  std::string line;
  while (std::getline(context.in(), line)) {
    if (line.ends_with('\r')) line.pop_back();
    answerLine(context, line);
    if (context.in().rdbuf()->in_avail() <= 0) context.out().flush();
  }
}

Result<std::vector<Word>> NetVerb::split(std::string_view line) const
{
  const std::size_t count = wordCount();
  if (count == 1) return std::vector<Word>{{line, 1}};
  std::vector<Word> words = wordsOf(line);
  if (words.size() == count) return words;
  const Word culprit = words.size() > count ? words[count] : Word{{}, line.size() + 1};
  return fail(culprit.inInput(
      {kWordCount, {std::to_string(count), std::to_string(words.size()), m_form}, {}, {}, {}}));
}

void NetVerb::answerLine(Context& context, const std::string& line) const
{
  const auto words = split(line);
  if (!words) return print(context, line, fail(words.error()));
  print(context, line, compute(*words));
}

void NetVerb::print(Context& context, const std::string& input,
                    const Result<std::vector<std::string>>& result) const
{
  if (!result) {
    const Error error = Word{input, 1}.inInput(result.error());
    context.note(error.code.fault);
    if (!context.json()) return context.answer("error: " + faultText(error, context.words()));
    return context.answer(Json{{"input", input}, {"error", faultJson(error)}});
  }
  if (!context.json()) return context.answer(joined(*result, ','));
  const Json answer = m_list ? Json(*result) : Json(result->front());
  context.answer(Json{{"input", input}, {"answer", answer}});
}

}  // namespace sextant::cli
