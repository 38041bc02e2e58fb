// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/desk.h"
#include "desktop/views/inspector/inspector_pane.h"
#include "desktop/views/trace/trace_page.h"
#include "window.h"

#include "accessible.h"

#include <QDockWidget>

using namespace sextant;
using namespace sextant::desktop;
using sextant::test::operator""_p;
using sextant::test::Program;
using sextant::test::settled;
using sextant::test::trigger;

namespace {

constexpr auto kCounty = "2001:db8:1325::/48";

void expectNamed(QWidget* root)
{
  int looked = 0;
  const QStringList found = test::nameless(root, looked);
  QVERIFY2(looked > 0, "nothing was looked at");
  QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void expectDialogsNamed()
{
  int dialogs = 0;
  for (QWidget* window : QApplication::topLevelWidgets()) {
    if (!window->isVisible() || qobject_cast<QDialog*>(window) == nullptr) continue;
    ++dialogs;
    expectNamed(window);
    window->close();
  }
  QVERIFY(dialogs > 0);
}

}  // namespace

/// A screen reader can name everything that takes the focus.
class TstAccess : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { test::failOnAnyWarning(); }

  void startPage()
  {
    const Program program;
    program.shell().showStart();
    expectNamed(program.shell().window());
  }

  void troublePage()
  {
    const Program program;
    program.shell().open(program.path(QStringLiteral("missing.sextant")), false);
    QTRY_VERIFY(program.shell().window() != nullptr);
    expectNamed(program.shell().window());
  }

  void mainWindow_data()
  {
    QTest::addColumn<QString>("command");
    for (const char* id : {"view.tree", "view.map", "view.plan", "view.compare", "view.trace",
                           "audit.journal", "audit.check", "plan.new", "help", "go.to"}) {
      QTest::newRow(id) << QString::fromLatin1(id);
    }
  }
  void mainWindow()
  {
    QFETCH(QString, command);
    Program program;
    MainWindow& window = program.openSample();
    window.desk().selection.select(test::must(net::parsePrefix(kCounty)));
    QVERIFY(settled(window.desk()));
    trigger(window, command.toLatin1().constData());
    QVERIFY(settled(window.desk()));
    QTest::qWait(100);
    expectNamed(&window);
  }

  void traceResult()
  {
    Program program;
    MainWindow& window = program.openSample();
    trigger(window, "view.trace");
    window.panes().trace->traceText(QStringLiteral("2001:db8:1325:200::1 2400::1"));
    QVERIFY(settled(window.desk()));
    QTest::qWait(100);
    expectNamed(&window);
  }

  void forms_data()
  {
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= static_cast<int>(FormKind::release); ++kind) {
      QTest::addRow("form %d", kind) << kind;
    }
  }
  void forms()
  {
    QFETCH(int, kind);
    Program program;
    MainWindow& window = program.openSample();
    const net::Prefix county = test::must(net::parsePrefix(kCounty));
    const auto form = static_cast<FormKind>(kind);
    FormRequest request{form, std::nullopt, std::nullopt, std::nullopt, {}};
    if (form == FormKind::set || form == FormKind::release) {
      request.prefix = county;
    } else {
      request.parent = county;
    }
    Q_EMIT window.desk().requests.formWanted(request);
    QTRY_VERIFY(window.panes().inspector->formIsOpen());
    QVERIFY(settled(window.desk()));
    expectNamed(&window);
  }

  void dialogs_data()
  {
    QTest::addColumn<QString>("command");
    for (const char* id : {"import.file", "export", "export.filing", "audit.verify", "print.notice",
                           "print.sheet", "help.shortcuts", "about"}) {
      QTest::newRow(id) << QString::fromLatin1(id);
    }
  }
  void dialogs()
  {
    QFETCH(QString, command);
    Program program;
    MainWindow& window = program.openSample();
    window.desk().selection.select(test::must(net::parsePrefix(kCounty)));
    trigger(window, command.toLatin1().constData());
    QVERIFY(settled(window.desk()));
    QTest::qWait(200);
    expectDialogsNamed();
  }
};

QTEST_MAIN(TstAccess)
#include "tst_access.moc"
