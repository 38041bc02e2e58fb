// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/told.h"

#include <QCoreApplication>
#include <QStringList>

namespace sextant::desktop {
namespace {

QString place(const base::Where& where)
{
  QStringList parts;
  if (!where.file.empty()) parts << QString::fromStdString(where.file);
  if (where.line > 0) parts << QString::number(where.line);
  if (where.column > 0) parts << QString::number(where.column);
  return parts.join(u':');
}

}  // namespace

QString told(const wording::Words& words, const base::Error& error)
{
  const bool chinese = words.language() == wording::Language::zh;
  QString text = words.sentence(error);
  if (const QString at = place(error.where); !at.isEmpty())
    text.prepend(at + (chinese ? QStringLiteral("：") : QStringLiteral(": ")));
  if (const QString hint = words.hint(error); !hint.isEmpty())
    text += (chinese ? QStringLiteral("；") : QStringLiteral(": ")) + hint;
  return text;
}

QStringList toldAll(const wording::Words& words, const base::Error& error, int limit)
{
  QStringList lines{told(words, error)};
  for (const base::Error& more : error.more) {
    if (lines.size() == limit) break;
    lines << told(words, more);
  }
  const qsizetype all = static_cast<qsizetype>(error.more.size()) + 1;
  if (all > lines.size()) {
    const auto left = static_cast<int>(all - lines.size());
    lines << QCoreApplication::translate("told", "and %n more", nullptr, left);
  }
  return lines;
}

}  // namespace sextant::desktop
