// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/facts.h"
#include "model/holding.h"
#include "wording/language.h"

#include <memory>
#include <QString>

QT_BEGIN_NAMESPACE
class QTranslator;
QT_END_NAMESPACE

namespace sextant::wording {

/// What a rule has against a prefix, and what to do about it.
struct RuleWords {
  QString text;
  QString fix;
};

/// All that the program says, in one language. Needs no application object. The English source
/// stands in for what is not translated. Thread safe once made.
class Words {
 public:
  explicit Words(Language language);
  Words(const Words&) = delete;
  Words& operator=(const Words&) = delete;
  ~Words();

  [[nodiscard]] Language language() const { return m_language; }

  /// What went wrong, without a full stop; faults in `more` have their own.
  [[nodiscard]] QString sentence(const base::Error& error) const;
  /// What to do about it; empty where there is nothing to add.
  [[nodiscard]] QString hint(const base::Error& error) const;

  /// A finding of `check`; where nobody worded the rule, its id.
  [[nodiscard]] RuleWords rule(std::string_view id, const std::vector<std::string>& args) const;

  [[nodiscard]] QString word(model::Kind kind) const;
  [[nodiscard]] QString word(model::Status status) const;
  /// As one says it of a holding of that kind: what is kept is not in use.
  [[nodiscard]] QString word(model::Status status, model::Kind of) const;
  /// The heading of a field's column or line.
  [[nodiscard]] QString heading(const model::FieldDef& field) const;

  /// `source` marked with QT_TRANSLATE_NOOP(context, …); `n` chooses among plural forms.
  [[nodiscard]] QString text(const char* context, const char* source, int n = -1) const;

 private:
  /// Arguments that are words of ours, such as kinds of holdings, in the language. What `sentence`
  /// puts between quotation marks, '%1', and what was typed stays as it is.
  [[nodiscard]] std::vector<std::string> spoken(std::vector<std::string> args,
                                                std::string_view sentence,
                                                std::string_view typed = {}) const;

  Language m_language;
  std::unique_ptr<QTranslator> m_translator;
};

/// Puts `args` in the places %1 … %9, in one pass, so that a '%' inside an argument stays.
QString fill(const QString& text, const std::vector<std::string>& args);

}  // namespace sextant::wording
