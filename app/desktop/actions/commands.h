// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QMenuBar>
#include <QObject>
#include <span>

namespace sextant::desktop {

/// What a command needs to make sense; it is disabled, not hidden, without.
enum Need : unsigned {
  needsNothing = 0,
  needsWriting = 1U << 0,  ///< the register is not read-only
  needsPlace = 1U << 1,    ///< something is selected, held or free
  needsHeld = 1U << 2,     ///< a holding is selected
  needsHistory = 1U << 3   ///< there is an entry in the journal
};

/// One thing the window can do.
struct CommandSpec {
  const char* id = "";        ///< for ever, as in `plan.new`; also the English alias of the palette
  const char* menu = "";      ///< English title of its menu
  const char* text = "";      ///< English, with its mnemonic
  const char* shortcut = "";  ///< portable text, several separated by "; "; empty = none
  const char* icon = "";
  unsigned needs = needsNothing;
  bool checkable = false;
  bool ownSeparator = false;  ///< begins a group in its menu
};

/// All of them in the order of the menus.
std::span<const CommandSpec> commandSpecs();

/// Every QAction of a window, made from commandSpecs(). What they do is connected elsewhere.
class Commands final : public QObject {
  Q_OBJECT
 public:
  explicit Commands(QWidget* window);

  /// Null when there is no such command.
  [[nodiscard]] QAction* action(const QString& id) const { return m_actions.value(id); }
  [[nodiscard]] QList<QAction*> all() const;
  void fill(QMenuBar& bar);
  /// The menu with that English title.
  [[nodiscard]] QMenu* menu(const char* title) const;
  /// Enables what makes sense with `given`, a set of Need.
  void enableFor(unsigned given) const;

  /// Runs `what` when the command is triggered.
  template <typename F>
  void on(const char* id, QObject* context, F what) const
  {
    QAction* found = action(QString::fromLatin1(id));
    Q_ASSERT(found != nullptr);
    connect(found, &QAction::triggered, context, what);
  }

 private:
  class QActionGroup* choices(const QString& name);

  QHash<QString, QAction*> m_actions;
  QHash<QString, QMenu*> m_menus;
};

}  // namespace sextant::desktop
