// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace sextant::test {

inline QString pathOf(const QObject* object)
{
  QStringList names;
  for (const QObject* o = object; o != nullptr; o = o->parent()) {
    const QString name = o->objectName();
    names.prepend(QString::fromLatin1(o->metaObject()->className()) +
                  (name.isEmpty() ? QString() : u'#' + name));
  }
  return names.mid(std::max<qsizetype>(0, names.size() - 4)).join(QStringLiteral(" > "));
}

/// Cells are named by their models, which other tests look at.
inline bool holdsCells(QAccessible::Role role)
{
  return role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List;
}

inline void collectNameless(QAccessibleInterface* face, QStringList& out, int& looked)
{
  if (face == nullptr || !face->isValid() || face->state().invisible) return;
  if (face->state().focusable) {
    ++looked;
    const bool named = !face->text(QAccessible::Name).trimmed().isEmpty();
    if (!named || face->role() == QAccessible::NoRole) out << pathOf(face->object());
  }
  if (holdsCells(face->role())) return;
  for (int i = 0; i < face->childCount(); ++i) collectNameless(face->child(i), out, looked);
}

/// Everything below `root` that takes the focus and that a screen reader could not name. `looked`
/// counts what was looked at, so that an empty answer means something.
inline QStringList nameless(QWidget* root, int& looked)
{
  QStringList out;
  collectNameless(QAccessible::queryAccessibleInterface(root), out, looked);
  return out;
}

}  // namespace sextant::test
