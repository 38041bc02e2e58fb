// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/commands.h"

#include "desktop/look/icons.h"

#include <algorithm>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace sextant::desktop {
namespace {

QString translated(const char* text)
{
  return QCoreApplication::translate("Commands", text);
}

QList<QKeySequence> shortcuts(const char* text)
{
  return QKeySequence::listFromString(QString::fromLatin1(text), QKeySequence::PortableText);
}

}  // namespace

Commands::Commands(QWidget* window) : QObject(window)
{
  for (const CommandSpec& spec : commandSpecs()) {
    auto* action = new QAction(translated(spec.text), this);
    const QString id = QString::fromLatin1(spec.id);
    action->setObjectName(id);
    if (*spec.shortcut != '\0') action->setShortcuts(shortcuts(spec.shortcut));
    if (*spec.icon != '\0') action->setIcon(icon(QString::fromLatin1(spec.icon)));
    action->setCheckable(spec.checkable);
    if (const qsizetype dot = id.indexOf(u'.');
        id.startsWith(u"theme.") || id.startsWith(u"language."))
      choices(id.left(dot))->addAction(action);
    m_actions.insert(id, action);
    window->addAction(action);
  }
}

/// Of these one is always chosen, and no more.
QActionGroup* Commands::choices(const QString& name)
{
  auto* group = findChild<QActionGroup*>(name);
  if (group != nullptr) return group;
  group = new QActionGroup(this);
  group->setObjectName(name);
  return group;
}

QList<QAction*> Commands::all() const
{
  QList<QAction*> out;
  for (const CommandSpec& spec : commandSpecs()) out << action(QString::fromLatin1(spec.id));
  return out;
}

void Commands::fill(QMenuBar& bar)
{
  for (const CommandSpec& spec : commandSpecs()) {
    QMenu* menu = this->menu(spec.menu);
    if (menu == nullptr) {
      menu = bar.addMenu(translated(spec.menu));
      m_menus.insert(QString::fromLatin1(spec.menu), menu);
    }
    if (spec.ownSeparator) menu->addSeparator();
    menu->addAction(action(QString::fromLatin1(spec.id)));
  }
}

QMenu* Commands::menu(const char* title) const
{
  return m_menus.value(QString::fromLatin1(title));
}

void Commands::enableFor(unsigned given) const
{
  for (const CommandSpec& spec : commandSpecs()) {
    action(QString::fromLatin1(spec.id))->setEnabled((spec.needs & given) == spec.needs);
  }
}

}  // namespace sextant::desktop
