// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/form.h"

#include "print/codes.h"

#include <QStringList>

namespace sextant::print {
namespace {

/// The values of the list around come first, then those around them.
using Scope = std::vector<const FormValues*>;

class Filler {
 public:
  Filler(const QString& form, const QString& file) : m_form(form), m_file(file) {}

  /// Fills what stands from `from` up to `to`.
  Result<QString> fill(qsizetype from, qsizetype to, const Scope& scope) const
  {
    QString out;
    while (true) {
      const qsizetype open = m_form.indexOf(kOpen, from);
      const qsizetype close = open < 0 ? -1 : m_form.indexOf(kClose, open);
      if (open < 0 || open >= to || close < 0) break;
      out += QStringView(m_form).mid(from, open - from);
      const QString tag = m_form.mid(open + kOpen.size(), close - open - kOpen.size()).trimmed();
      from = close + kClose.size();
      if (tag.startsWith(u'#') || tag.startsWith(u'^')) {
        TRY(out, part(std::move(out), tag, from, scope));
      } else {
        TRY(const QString text, textOf(tag, open, scope));
        out += text.toHtmlEscaped();
      }
    }
    return out + QStringView(m_form).mid(from, to - from);
  }

 private:
  static constexpr QStringView kOpen = u"{{";
  static constexpr QStringView kClose = u"}}";

  /// Adds the part that begins at `from` to `out` and moves `from` behind it.
  Result<QString> part(QString out, const QString& tag, qsizetype& from, const Scope& scope) const
  {
    const QString name = tag.mid(1);
    const QString end = kOpen + u'/' + name + kClose;
    const qsizetype to = m_form.indexOf(end, from);
    if (to < 0) return fail(Error{kOpenPart, {name.toStdString()}, {}, at(from), {}});
    const qsizetype begin = from;
    from = to + end.size();
    if (const auto* list = listOf(name, scope); list != nullptr && tag.startsWith(u'#')) {
      for (const FormValues& one : *list) {
        Scope inner{&one};
        inner.insert(inner.end(), scope.begin(), scope.end());
        TRY(const QString filled, fill(begin, to, inner));
        out += filled;
      }
      return out;
    }
    TRY(const bool blank, isBlank(name, begin, scope));
    if (blank != tag.startsWith(u'^')) return out;
    TRY(const QString filled, fill(begin, to, scope));
    return out + filled;
  }

  [[nodiscard]] Result<bool> isBlank(const QString& name, qsizetype where, const Scope& scope) const
  {
    if (const auto* list = listOf(name, scope)) return list->empty();
    TRY(const QString text, textOf(name, where, scope));
    return text.isEmpty();
  }

  static const std::vector<FormValues>* listOf(const QString& name, const Scope& scope)
  {
    for (const FormValues* values : scope) {
      const auto found = values->lists.find(name);
      if (found != values->lists.end()) return &found->second;
    }
    return nullptr;
  }

  [[nodiscard]] Result<QString> textOf(const QString& name, qsizetype where,
                                       const Scope& scope) const
  {
    QStringList known;
    for (const FormValues* values : scope) {
      const auto found = values->texts.find(name);
      if (found != values->texts.end()) return found->second;
      for (const auto& [word, text] : values->texts) known << word;
    }
    return fail(Error{kUnknownPlace,
                      {name.toStdString(), known.join(QStringLiteral(", ")).toStdString()},
                      {},
                      at(where),
                      {}});
  }

  [[nodiscard]] base::Where at(qsizetype where) const
  {
    const auto line = QStringView(m_form).left(where).count(u'\n') + 1;
    return {m_file.toStdString(), static_cast<std::size_t>(line), 0};
  }

  const QString& m_form;
  const QString& m_file;
};

}  // namespace

Result<QString> fillForm(const QString& form, const FormValues& values, const QString& file)
{
  return Filler(form, file).fill(0, form.size(), {&values});
}

}  // namespace sextant::print
