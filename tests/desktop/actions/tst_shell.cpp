// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/message_strip.h"
#include "desktop/map/address_map.h"
#include "desktop/views/holdings/holdings_view.h"
#include "desktop/views/inspector/inspector_pane.h"
#include "desktop/views/start/start_page.h"
#include "desktop/views/start/trouble_page.h"
#include "window.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

using namespace sextant;
using namespace sextant::desktop;
using sextant::test::operator""_p;
using sextant::test::Program;
using sextant::test::settled;
using sextant::test::trigger;

/// The program as a whole: what opens, what is shown instead, what follows what.
class TstShell : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { test::failOnAnyWarning(); }

  void beginsWithTheStartPage()
  {
    const Program program;
    program.shell().begin();
    QVERIFY(program.shell().window()->findChild<StartPage*>() != nullptr);
    QVERIFY(program.shell().mainWindow() == nullptr);
  }

  void makesARegisterAndOpensIt()
  {
    Program program;
    const QString file = program.path(QStringLiteral("fresh.sextant"));
    program.shell().showStart();
    Q_EMIT program.shell().window()->findChild<StartPage*>()->newWanted(file);
    QTRY_VERIFY(program.shell().mainWindow() != nullptr);
    QVERIFY(QFile::exists(file));
    QCOMPARE(program.shell().mainWindow()->windowTitle(), QStringLiteral("fresh — Sextant"));
  }

  void tellsWhyAFileDoesNotOpen()
  {
    Program program;
    const QString file = program.path(QStringLiteral("notes.sextant"));
    test::put(file.toStdString(), "these are no addresses, only notes\n");
    program.shell().open(file, false);
    QTRY_VERIFY(program.shell().window() != nullptr &&
                program.shell().window()->findChild<TroublePage*>() != nullptr);
    Q_EMIT program.shell().window()->findChild<TroublePage*>()->startWanted();
    QTRY_VERIFY(program.shell().window()->findChild<StartPage*>() != nullptr);
  }

  /// Buttons stay under the mouse while something is said.
  void messagesMoveNothing()
  {
    Program program;
    MainWindow& window = program.openSample();
    const Panes& panes = window.panes();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto places = [&panes] {
      return std::pair(panes.tabs->geometry(), panes.pages->geometry());
    };
    const auto before = places();
    Q_EMIT window.desk().requests.messageWanted(MessageKind::error, QStringLiteral("示例"), {});
    QVERIFY(panes.strip->isVisible());
    QCoreApplication::processEvents();
    QVERIFY(places() == before);
    QVERIFY(!panes.strip->geometry().intersects(panes.tabs->geometry()));
  }

  void choosesOneLightAndOneLanguage()
  {
    Program program;
    const MainWindow& window = program.openSample();
    const auto chosen = [&window](const char* id) {
      return window.commands().action(QString::fromLatin1(id))->isChecked();
    };
    QVERIFY(chosen("theme.light") && !chosen("theme.dark") && !chosen("theme.system"));
    QVERIFY(chosen("language.en") && !chosen("language.zh"));
    test::trigger(window, "theme.dark");
    QVERIFY(chosen("theme.dark") && !chosen("theme.light"));
    test::trigger(window, "theme.dark");
    QVERIFY(chosen("theme.dark"));
  }

  void opensReadOnly()
  {
    Program program;
    program.openSample();
    MainWindow& window = program.open(program.path(QStringLiteral("sample.sextant")), true);
    window.desk().selection.select("2001:db8:1325::/48"_p);
    for (const char* id : {"hold.assign", "hold.release", "undo", "import.file", "plan.new"}) {
      QVERIFY2(!window.commands().action(QString::fromLatin1(id))->isEnabled(), id);
    }
    for (const char* id : {"export", "print.notice", "audit.verify", "go.to"}) {
      QVERIFY2(window.commands().action(QString::fromLatin1(id))->isEnabled(), id);
    }
  }

  void switchesTheLanguageLive()
  {
    Program program;
    MainWindow& english = program.openSample();
    english.desk().selection.select("2001:db8:1325::/48"_p);
    const QString before = english.menuBar()->actions().first()->text();
    trigger(english, "language.zh");
    QTRY_VERIFY(program.shell().mainWindow() != nullptr &&
                program.shell().mainWindow()->menuBar()->actions().first()->text() != before);
    const MainWindow& chinese = *program.shell().mainWindow();
    QVERIFY(chinese.menuBar()->actions().first()->text().startsWith(QStringLiteral("文件")));
    QVERIFY(chinese.desk().selection.prefix() == "2001:db8:1325::/48"_p);
    QVERIFY(chinese.commands().action(QStringLiteral("language.zh"))->isChecked());
  }

  void asksBeforeAHalfFilledFormIsLost()
  {
    Program program;
    MainWindow& window = program.openSample();
    window.desk().selection.select("2001:db8:1325:100::/56"_p);
    trigger(window, "hold.register");
    QTRY_VERIFY(window.panes().inspector->formIsOpen());
    QTest::keyClicks(window.panes().inspector->findChild<QLineEdit*>(QStringLiteral("edit.label")),
                     QStringLiteral("half"));
    const QPointer<MainWindow> before = &window;
    trigger(window, "language.zh");
    QTest::qWait(50);
    QVERIFY(before != nullptr);
    QVERIFY(!window.close());
    auto* discard = window.findChild<QPushButton*>(QStringLiteral("discard"));
    QVERIFY(discard->isVisibleTo(&window));
    trigger(window, "language.zh");
    QTest::qWait(50);
    discard->click();
    QTRY_VERIFY(before == nullptr);
    QCOMPARE(program.shell().mainWindow()->windowTitle(), QStringLiteral("sample — 六分仪"));
  }

  void switchesTheLightLive()
  {
    Program program;
    const MainWindow& window = program.openSample();
    QVERIFY(!isDark(window.palette()));
    trigger(window, "theme.dark");
    QTRY_VERIFY(isDark(program.shell().mainWindow()->palette()));
    QVERIFY(program.shell().mainWindow() == &window);
    trigger(window, "theme.light");
    QTRY_VERIFY(!isDark(window.palette()));
  }

  void remembersItsLayout()
  {
    Program program;
    MainWindow& first = program.openSample();
    QVERIFY(!first.panes().navigationDock->isHidden());
    first.panes().navigationDock->hide();
    first.panes().recordsDock->show();
    program.shell().showStart();
    const MainWindow& again = program.openSample();
    QVERIFY(again.panes().navigationDock->isHidden());
    QVERIFY(!again.panes().recordsDock->isHidden());
  }

  void opensFormsOnWhatIsSelected()
  {
    Program program;
    const MainWindow& window = program.openSample();
    QVERIFY(!window.commands().action(QStringLiteral("hold.assign"))->isEnabled());
    window.desk().selection.select("2001:db8:1325::/48"_p);
    trigger(window, "hold.assign");
    QVERIFY(window.panes().inspector->formIsOpen());
    QVERIFY(window.panes().inspector->cancelForm());
    QTRY_VERIFY(!window.panes().inspector->formIsOpen());
    trigger(window, "hold.child");
    QTRY_VERIFY(window.panes().inspector->formIsOpen());
  }

  void goesBackAndForth()
  {
    Program program;
    const MainWindow& window = program.openSample();
    window.desk().selection.select("2001:db8:1325::/48"_p);
    window.desk().selection.select("2001:db8:1300::/40"_p);
    trigger(window, "go.back");
    QVERIFY(window.desk().selection.prefix() == "2001:db8:1325::/48"_p);
    trigger(window, "go.forward");
    QVERIFY(window.desk().selection.prefix() == "2001:db8:1300::/40"_p);
    QVERIFY(!window.commands().action(QStringLiteral("go.forward"))->isEnabled());
  }

  void showsThePageAskedFor()
  {
    Program program;
    const MainWindow& window = program.openSample();
    const Panes& panes = window.panes();
    trigger(window, "view.map");
    QVERIFY(panes.pages->currentWidget() == static_cast<QWidget*>(panes.map));
    trigger(window, "view.tree");
    QVERIFY(panes.pages->currentWidget() == static_cast<QWidget*>(panes.holdings));
    QCOMPARE(panes.tabs->currentIndex(), static_cast<int>(Page::tree));
  }

  void givesThePlanTheWholeWindowAndTheRestBack()
  {
    Program program;
    const MainWindow& window = program.openSample();
    trigger(window, "plan.new");
    QVERIFY(window.panes().navigationDock->isHidden());
    QVERIFY(window.panes().tabs->isHidden());
    auto* assistant = window.panes().pages->currentWidget();
    QVERIFY(assistant != static_cast<QWidget*>(window.panes().holdings));
    trigger(window, "plan.new");
    QVERIFY(window.panes().pages->currentWidget() == assistant);
    QVERIFY(QMetaObject::invokeMethod(assistant, "dismissed"));
    QVERIFY(!window.panes().navigationDock->isHidden());
    QVERIFY(!window.panes().tabs->isHidden());
  }

  void saysWhatWasDone()
  {
    Program program;
    const MainWindow& window = program.openSample();
    QVERIFY(window.panes().strip->isHidden());
    Q_EMIT window.desk().requests.messageWanted(MessageKind::error, QStringLiteral("no"),
                                                {QStringLiteral("because")});
    QVERIFY(!window.panes().strip->isHidden());
    QCOMPARE(window.panes().strip->sentence(), QStringLiteral("no"));
  }

  void everyPaneCanBeReachedByF6()
  {
    Program program;
    MainWindow& window = program.openSample();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.panes().recordsDock->show();
    QSet<const QWidget*> reached;
    for (int i = 0; i < 8; ++i) {
      trigger(window, "pane.next");
      for (const QWidget* pane : {window.panes().pages->currentWidget(),
                                  static_cast<QWidget*>(window.panes().inspectorDock),
                                  static_cast<QWidget*>(window.panes().recordsDock),
                                  static_cast<QWidget*>(window.panes().navigationDock)}) {
        if (pane->isAncestorOf(QApplication::focusWidget())) reached << pane;
      }
    }
    QCOMPARE(reached.size(), 4);
  }
};

QTEST_MAIN(TstShell)
#include "tst_shell.moc"
