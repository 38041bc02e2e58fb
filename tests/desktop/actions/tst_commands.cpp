// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/commands.h"

#include <QMainWindow>
#include <QMenu>
#include <QSet>
#include <QTest>

using namespace sextant::desktop;

class TstCommands : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyCommandHasItsOwnIdAndShortcut()
  {
    QMainWindow window;
    const Commands commands(&window);
    QSet<QString> ids;
    QHash<QString, QString> owners;
    for (const QAction* action : commands.all()) {
      QVERIFY2(!ids.contains(action->objectName()), qPrintable(action->objectName()));
      ids << action->objectName();
      for (const QKeySequence& keys : action->shortcuts()) {
        const QString text = keys.toString(QKeySequence::PortableText);
        QVERIFY2(!owners.contains(text), qPrintable(text + u' ' + action->objectName()));
        owners.insert(text, action->objectName());
      }
    }
    QVERIFY(ids.size() > 40);
  }

  void leavesInputMethodsTheirKeys()
  {
    QMainWindow window;
    const Commands commands(&window);
    for (const QAction* action : commands.all()) {
      for (const char* taken : {"Ctrl+Space", "Shift+Space", "Ctrl+."}) {
        QVERIFY(!action->shortcuts().contains(QKeySequence(QString::fromLatin1(taken))));
      }
    }
  }

  void everyCommandIsInAMenu()
  {
    QMainWindow window;
    Commands commands(&window);
    commands.fill(*window.menuBar());
    QSet<QAction*> shown;
    for (const QAction* menu : window.menuBar()->actions()) {
      for (QAction* action : menu->menu()->actions()) shown << action;
    }
    for (QAction* action : commands.all()) {
      QVERIFY2(shown.contains(action), qPrintable(action->objectName()));
    }
  }

  void mnemonicsOfAMenuDiffer()
  {
    QMainWindow window;
    Commands commands(&window);
    commands.fill(*window.menuBar());
    for (const QAction* menu : window.menuBar()->actions()) {
      QSet<QString> keys;
      for (const QAction* action : menu->menu()->actions()) {
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(action->text()));
        keys << key;
      }
    }
  }

  void disablesWhatMakesNoSense()
  {
    QMainWindow window;
    Commands commands(&window);
    commands.enableFor(needsPlace);
    QVERIFY(!commands.action(QStringLiteral("hold.assign"))->isEnabled());
    QVERIFY(commands.action(QStringLiteral("go.to"))->isEnabled());
    commands.enableFor(needsPlace | needsWriting);
    QVERIFY(commands.action(QStringLiteral("hold.assign"))->isEnabled());
    QVERIFY(!commands.action(QStringLiteral("hold.release"))->isEnabled());
  }
};

QTEST_MAIN(TstCommands)
#include "tst_commands.moc"
