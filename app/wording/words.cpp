// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include "wording/errors.h"
#include "wording/rules.h"

#include <algorithm>

#include <QTranslator>

namespace sextant::wording {
namespace {

/// The text of the error's case, else of its code.
const ErrorText* textOf(const base::Error& error)
{
  if (!error.args.empty()) {
    const std::string special = std::string(error.code.id) + ':' + error.args.front();
    if (const ErrorText* text = findErrorText(special)) return text;
  }
  return findErrorText(error.code.id);
}

/// Without arguments the offending text stands in place %1.
std::vector<std::string> argsOf(const base::Error& error)
{
  return error.args.empty() ? std::vector{error.input} : error.args;
}

QString fromUtf8(std::string_view text)
{
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

Words::Words(Language language)
    : m_language(language), m_translator(std::make_unique<QTranslator>())
{
  const bool chinese = language == Language::zh;
  const bool loaded = m_translator->load(chinese ? QStringLiteral(":/i18n/sextant_zh_CN.qm")
                                                 : QStringLiteral(":/i18n/sextant_en.qm"));
  Q_ASSERT(loaded);
  static_cast<void>(loaded);
}

Words::~Words() = default;

QString Words::text(const char* context, const char* source, int n) const
{
  const QString translated = m_translator->translate(context, source, nullptr, n);
  QString result = translated.isEmpty() ? QString::fromUtf8(source) : translated;
  if (n >= 0) result.replace(QStringLiteral("%n"), QString::number(n));
  return result;
}

QString Words::sentence(const base::Error& error) const
{
  const ErrorText* text = textOf(error);
  if (text == nullptr) return fromUtf8(error.code.id);
  return fill(this->text("errors", text->sentence),
              spoken(argsOf(error), text->sentence, error.input));
}

QString Words::hint(const base::Error& error) const
{
  const ErrorText* text = textOf(error);
  if (text == nullptr || *text->hint == '\0') return {};
  return fill(this->text("errors", text->hint), spoken(argsOf(error), text->hint, error.input));
}

RuleWords Words::rule(std::string_view id, const std::vector<std::string>& args) const
{
  const auto texts = ruleTexts();
  const auto found = std::ranges::find(texts, id, &RuleText::id);
  if (found == texts.end()) return {fromUtf8(id), {}};
  return {fill(text("rules", found->text), spoken(args, found->text)),
          fill(text("rules", found->fix), spoken(args, found->fix))};
}

QString fill(const QString& text, const std::vector<std::string>& args)
{
  QString result;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const bool place = text[i] == QLatin1Char('%') && i + 1 < text.size();
    const int digit = place ? text[i + 1].digitValue() : -1;
    if (digit < 1) {
      result += text[i];
      continue;
    }
    const auto index = static_cast<std::size_t>(digit - 1);
    if (index < args.size()) result += fromUtf8(args[index]);
    ++i;
  }
  return result;
}

}  // namespace sextant::wording
