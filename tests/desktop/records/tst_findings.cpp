// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/records/findings_model.h"
#include "desktop/views/records/busy_strip.h"
#include "desktop/views/records/findings_pane.h"
#include "desktop/views/records/task_delegate.h"
#include "desktop/views/records/tasks_pane.h"
#include "records_desk.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QTableView>
#include <QToolButton>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;

namespace {

/// Work that reports half and waits to be cancelled, or let go.
std::shared_ptr<TaskProgress> longWork(RecordsDesk& desk, QObject* asker,
                                       const std::shared_ptr<QSemaphore>& gate)
{
  return desk.session.run(
      RegisterSession::Work::reading, QStringLiteral("long work"), asker,
      [gate](registry::Registry& /*registry*/, base::Progress& progress) -> Result<int> {
        progress.report(1, 2);
        while (!gate->tryAcquire(1, 5)) {
          if (progress.cancelled()) return fail(base::kCancelled);
        }
        return 1;
      },
      [](const Result<int>& /*answer*/) {});
}

}  // namespace

class TstFindings final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { failOnAnyWarning(); }

  void findsOnOpeningAndCounts()
  {
    RecordsDesk desk;
    FindingsPane pane(desk.desk);
    QSignalSpy counts(&pane, &FindingsPane::countsChanged);
    QTRY_COMPARE(counts.count(), 1);
    auto* table = the<QTableView>(pane, "findingsTable");
    const int all = counts[0][0].toInt() + counts[0][1].toInt() + counts[0][2].toInt();
    QVERIFY(all > 0);
    QCOMPARE(table->model()->rowCount(), all);
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
  }

  void checksAgainAfterAChange()
  {
    RecordsDesk desk;
    FindingsPane pane(desk.desk);
    QSignalSpy counts(&pane, &FindingsPane::countsChanged);
    QTRY_COMPARE(counts.count(), 1);
    desk.apply("assign", RecordsDesk::give("2001:db8:2::/48"_p));
    QTRY_COMPARE(counts.count(), 2);
    const auto all = [&counts](qsizetype at) {
      return counts[at][0].toInt() + counts[at][1].toInt() + counts[at][2].toInt();
    };
    QVERIFY(all(1) > all(0));
  }

  void selectsAndRevealsByKeyboard()
  {
    RecordsDesk desk;
    FindingsPane pane(desk.desk);
    pane.show();
    QSignalSpy revealed(&desk.requests, &Requests::revealWanted);
    auto* table = the<QTableView>(pane, "findingsTable");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->selectRow(0);
    const QString prefix = cell(table->model(), 0, FindingsModel::prefixColumn);
    QVERIFY(desk.selection.prefix().has_value());
    QCOMPARE(compressed(*desk.selection.prefix()), prefix);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
  }

  void filtersBySeverity()
  {
    RecordsDesk desk;
    FindingsPane pane(desk.desk);
    pane.show();
    auto* table = the<QTableView>(pane, "findingsTable");
    QSignalSpy counts(&pane, &FindingsPane::countsChanged);
    QTRY_COMPARE(counts.count(), 1);
    the<QToolButton>(pane, "showNotes")->click();
    QCOMPARE(table->model()->rowCount(), counts[0][0].toInt() + counts[0][1].toInt());
    the<QToolButton>(pane, "showWarnings")->click();
    the<QToolButton>(pane, "showErrors")->click();
    QVERIFY(the<QLabel>(pane, "stateSentence")->isVisible());
    QTest::mouseClick(the<QPushButton>(pane, "stateAction"), Qt::LeftButton);
    QVERIFY(table->isVisible());
    QVERIFY(the<QToolButton>(pane, "showNotes")->isChecked());
  }

  void saysThatThereAreNone()
  {
    RecordsDesk desk;
    FindingsModel model(desk.words, desk.form);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto findings = std::make_shared<Findings>();
    findings->list = {{{"overlap", registry::Severity::error}, "2001:db8::/32"_p, {"a", "b"}},
                      {{"expired", registry::Severity::note}, "2001:db8::/48"_p, {"2026"}}};
    model.setFindings(findings);
    QCOMPARE(model.rowCount(), 2);
    model.setShown(registry::Severity::error, false);
    QCOMPARE(model.rowCount(), 1);
    desk.form.setFull(true);
    QCOMPARE(cell(&model, 0, FindingsModel::prefixColumn),
             QStringLiteral("2001:0db8:0000:0000:0000:0000:0000:0000/48"));
    model.setFindings(std::make_shared<Findings>());
    QCOMPARE(model.rowCount(), 0);

    desk.apply("release", registry::Release{"2001:db8:1::/48"_p, std::nullopt});
    desk.apply("release", registry::Release{"2001:db8:1::/48"_p, std::nullopt});
    desk.apply("release", registry::Release{"2001:db8::/32"_p, std::nullopt});
    const FindingsPane pane(desk.desk);
    auto* sentence = the<QLabel>(pane, "stateSentence");
    QTRY_VERIFY(sentence->text().startsWith(QStringLiteral("No problems found")));
  }

  void deleteCancelsTheChosenTask()
  {
    RecordsDesk desk;
    TasksPane pane(desk.desk);
    pane.show();
    QVERIFY(the<QLabel>(pane, "stateSentence")->isVisible());
    const auto gate = std::make_shared<QSemaphore>();
    longWork(desk, &pane, gate);
    auto* table = the<QTableView>(pane, "tasksTable");
    QTRY_VERIFY(table->isVisible());
    QTRY_COMPARE(cell(table->model(), 0, TaskList::stateColumn), QStringLiteral("50 %"));
    QVERIFY(the<QPushButton>(pane, "cancelTask")->isEnabled());
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(cell(table->model(), 0, TaskList::stateColumn), QStringLiteral("cancelled"));
    QVERIFY(!the<QPushButton>(pane, "cancelTask")->isEnabled());
  }

  void aClickInTheRowCancels()
  {
    RecordsDesk desk;
    TasksPane pane(desk.desk);
    pane.resize(700, 200);
    pane.show();
    longWork(desk, &pane, std::make_shared<QSemaphore>());
    auto* table = the<QTableView>(pane, "tasksTable");
    QTRY_VERIFY(table->isVisible());
    const QRect where = table->visualRect(table->model()->index(0, TaskList::stateColumn));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      TaskDelegate::cancelRect(where).center());
    QTRY_COMPARE(cell(table->model(), 0, TaskList::stateColumn), QStringLiteral("cancelled"));
  }

  void stripShowsWhatTakesLongAndCancels()
  {
    RecordsDesk desk;
    BusyStrip strip(desk.desk);
    strip.show();
    auto* title = the<QToolButton>(strip, "busyTitle");
    QVERIFY(!title->isVisible());
    const auto gate = std::make_shared<QSemaphore>();
    longWork(desk, &strip, gate);
    QTRY_VERIFY(title->isVisible());
    QCOMPARE(title->text(), QStringLiteral("long work"));
    QCOMPARE(the<QProgressBar>(strip, "busyBar")->value(), 500);
    QSignalSpy wanted(&strip, &BusyStrip::tasksWanted);
    title->click();
    QCOMPARE(wanted.count(), 1);
    the<QToolButton>(strip, "busyCancel")->click();
    QTRY_VERIFY(!title->isVisible());
  }
};

QTEST_MAIN(TstFindings)
#include "tst_findings.moc"
