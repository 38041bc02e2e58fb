// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/go/command_book.h"

#include "model/pinyin.h"

#include <algorithm>
#include <QMenu>
#include <QRegularExpression>

namespace sextant::desktop {
namespace {

constexpr int kNo = 1000;

/// The first letters of the words: New register → nr.
QString wordInitials(const QString& label)
{
  QString out;
  bool begins = true;
  for (const QChar c : label) {
    if (begins && c.isLetterOrNumber()) out += c;
    begins = !c.isLetterOrNumber();
  }
  return out;
}

/// How many letters of `text` lie between those of `typed`, in order; kNo where they are not all
/// there.
int gaps(const QString& text, const QString& typed)
{
  int between = 0;
  qsizetype at = -1;
  for (const QChar c : typed) {
    const qsizetype next = text.indexOf(c, at + 1);
    if (next < 0) return kNo;
    if (at >= 0) between += static_cast<int>(next - at - 1);
    at = next;
  }
  return between;
}

int scoreOf(const QAction& action, const QString& typed)
{
  const QString label = labelOf(action).toLower();
  const QString id = action.objectName().toLower();
  if (label.startsWith(typed)) return 0;
  if (wordInitials(label).startsWith(typed)) return 1;
  if (model::initialsBegin(label.toStdU16String(), typed.toStdU16String())) return 1;
  if (label.contains(typed)) return 2;
  if (id.contains(typed)) return 3;
  const int scattered = std::min(gaps(label, typed), gaps(id, typed));
  return scattered == kNo ? kNo : 4 + scattered;
}

/// The menu it stands in, so that the next time it can be found without asking.
QString menuOf(const QAction& action)
{
  for (const QObject* place : action.associatedObjects()) {
    if (const auto* menu = qobject_cast<const QMenu*>(place)) return labelOf(*menu->menuAction());
  }
  return {};
}

GoRow rowOf(QAction& action)
{
  GoRow row;
  row.title = labelOf(action);
  row.detail = menuOf(action);
  row.keys = action.shortcut().toString(QKeySequence::NativeText);
  row.command = &action;
  return row;
}

}  // namespace

QString labelOf(const QAction& action)
{
  static const QRegularExpression mark(QStringLiteral("\\(&.\\)"));
  QString label = action.text();
  label.remove(mark);
  label.replace(QStringLiteral("&&"), QStringLiteral("\v"));
  label.remove(u'&');
  label.replace(u'\v', u'&');
  return label;
}

void CommandBook::set(const QList<QAction*>& commands)
{
  m_commands = {commands.begin(), commands.end()};
}

QList<GoRow> CommandBook::rows(const QString& typed) const
{
  struct Ranked {
    bool disabled;
    int score;
    qsizetype used;
    qsizetype place;
  };
  const QString wanted = typed.trimmed().toLower();
  const QStringList used = m_settings.recentCommands();
  std::vector<Ranked> ranked;
  for (qsizetype i = 0; i < m_commands.size(); ++i) {
    const QAction* action = m_commands[i];
    if (action == nullptr || !action->isVisible() || action->text().isEmpty()) continue;
    const int score = wanted.isEmpty() ? 0 : scoreOf(*action, wanted);
    if (score >= kNo) continue;
    const qsizetype last = used.indexOf(action->objectName());
    ranked.push_back({!action->isEnabled(), score, last < 0 ? used.size() : last, i});
  }
  std::ranges::sort(
      ranked, {}, [](const Ranked& r) { return std::tuple(r.disabled, r.score, r.used, r.place); });
  QList<GoRow> out;
  for (const Ranked& r : ranked) out.append(rowOf(*m_commands[r.place]));
  return out;
}

}  // namespace sextant::desktop
