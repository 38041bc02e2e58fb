// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/records/journal_model.h"
#include "desktop/views/records/journal_pane.h"
#include "records_desk.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;

namespace {

using Column = JournalModel::Column;

struct Shown : RecordsDesk {
  explicit Shown(bool readOnly = false) : RecordsDesk(readOnly)
  {
    pane.resize(1200, 500);
    pane.show();
    table = the<QTableView>(pane, "journalTable");
  }
  JournalPane pane{desk};
  QTableView* table = nullptr;
};

}  // namespace

class TstJournal final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { failOnAnyWarning(); }

  void showsEntriesNewestFirst()
  {
    Shown shown;
    QTRY_COMPARE(shown.table->model()->rowCount(), 2);
    QCOMPARE(cell(shown.table->model(), 0, Column::numberColumn), QStringLiteral("2"));
    QCOMPARE(cell(shown.table->model(), 0, Column::whoColumn), QStringLiteral("tester"));
    QVERIFY(the<QLabel>(shown.pane, "entryTitle")->text().contains(QStringLiteral("2")));
  }

  void wordsTheVerb()
  {
    Shown shown;
    shown.apply("assign", RecordsDesk::give("2001:db8:2::/48"_p));
    QTRY_COMPARE(shown.table->model()->rowCount(), 3);
    QCOMPARE(cell(shown.table->model(), 0, Column::whatColumn), QStringLiteral("assigned"));
    QCOMPARE(cell(shown.table->model(), 0, Column::whyColumn), QStringLiteral("示例〔2026〕1号"));
  }

  void readsPagesAsFarAsAsked()
  {
    RecordsDesk desk;
    for (int i = 0; i < 450; ++i) {
      desk.file.apply({registry::PutHolder{"H" + std::to_string(i), {}}});
    }
    JournalModel model(desk.session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.rowCount(), 200);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({}));
    QTRY_COMPARE(model.rowCount(), 400);
    QSignalSpy reached(&model, &JournalModel::reached);
    model.reach(1);
    QTRY_COMPARE(reached.count(), 1);
    QCOMPARE(model.rowCount(), 452);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(reached[0][0].toInt(), 451);
    desk.apply("holder", registry::PutHolder{"neu", {}});
    QTRY_COMPARE(model.rowCount(), 453);
    QCOMPARE(model.entry(0).number, 453);
  }

  void filtersBySelectedPrefix()
  {
    Shown shown;
    QTRY_COMPARE(shown.table->model()->rowCount(), 2);
    shown.selection.select("2001:db8::/32"_p);
    the<QCheckBox>(shown.pane, "onlySelected")->click();
    QTRY_COMPARE(shown.table->model()->rowCount(), 1);
    QCOMPARE(cell(shown.table->model(), 0, Column::numberColumn), QStringLiteral("1"));
    shown.selection.select("2001:db8:1::/48"_p);
    QTRY_COMPARE(cell(shown.table->model(), 0, Column::numberColumn), QStringLiteral("2"));
    shown.selection.select("2001:db8:9::/48"_p);
    auto* sentence = the<QLabel>(shown.pane, "stateSentence");
    QTRY_VERIFY(sentence->isVisible() && sentence->text().startsWith(QStringLiteral("No entry")));
    QTest::mouseClick(the<QPushButton>(shown.pane, "stateAction"), Qt::LeftButton);
    QTRY_COMPARE(shown.table->model()->rowCount(), 2);
  }

  void tellsWhatAnEntryTouchedAndItsAnchor()
  {
    Shown shown;
    auto* list = the<QListWidget>(shown.pane, "touchedPrefixes");
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), QStringLiteral("2001:db8:1::/48"));
    list->setCurrentRow(0);
    QVERIFY(shown.selection.prefix() == "2001:db8:1::/48"_p);
    auto* anchor = the<QLineEdit>(shown.pane, "entryAnchor");
    QTRY_VERIFY(!anchor->text().isEmpty());
    the<QPushButton>(shown.pane, "copyAnchor")->click();
    const std::string copied = QGuiApplication::clipboard()->text().toStdString();
    QVERIFY(must(shown.file->verify(copied)).anchor == registry::Verdict::Anchor::matches);
  }

  void undoesAndRedoesTheLast()
  {
    Shown shown;
    shown.apply("assign", RecordsDesk::give("2001:db8:2::/48"_p));
    QTRY_COMPARE(shown.table->model()->rowCount(), 3);
    shown.pane.undoLast();
    QTRY_COMPARE(shown.messages.count(), 1);
    QCOMPARE(shown.lastMessage(),
             QStringLiteral("Entry 3 'assigned: 2001:db8:2::/48' withdrawn; Ctrl+Shift+Z brings it "
                            "back"));
    QTRY_COMPARE(shown.table->model()->rowCount(), 4);
    QCOMPARE(cell(shown.table->model(), 1, Column::whatColumn), QStringLiteral("assigned"));
    QCOMPARE(cell(shown.table->model(), 1, Column::undoneColumn), QStringLiteral("undone by 4"));
    QCOMPARE(cell(shown.table->model(), 0, Column::undoneColumn), QStringLiteral("withdraws 3"));
    const QModelIndex undone = shown.table->model()->index(1, Column::whatColumn);
    QVERIFY(undone.data(Qt::FontRole).value<QFont>().strikeOut());
    shown.pane.redoLast();
    QTRY_COMPARE(shown.messages.count(), 2);
    QCOMPARE(shown.lastMessage(),
             QStringLiteral("Entry 3 'assigned: 2001:db8:2::/48' is back; Ctrl+Z withdraws it "
                            "again"));
    QTRY_COMPARE(shown.table->model()->rowCount(), 5);
    QCOMPARE(cell(shown.table->model(), 2, Column::undoneColumn), QString());
  }

  void offersRedoForTheLatestUndoAlone()
  {
    Shown shown;
    shown.pane.undoLast();
    QTRY_COMPARE(shown.table->model()->rowCount(), 3);
    shown.table->selectRow(0);
    auto* undo = the<QPushButton>(shown.pane, "undoEntry");
    auto* redo = the<QPushButton>(shown.pane, "redoEntry");
    QTRY_VERIFY(redo->isVisible() && !undo->isVisible());
    shown.table->selectRow(1);
    QVERIFY(undo->isVisible() && !redo->isVisible());
    QVERIFY(!undo->isEnabled());
    shown.table->selectRow(0);
    redo->click();
    QTRY_COMPARE(shown.table->model()->rowCount(), 4);
    QTRY_VERIFY(shown.lastMessage().contains(QStringLiteral("is back")));
  }

  void refusedUndoLeadsToTheLaterEntries()
  {
    Shown shown;
    shown.apply("register", RecordsDesk::give("2001:db8:1:1::/64"_p, model::Kind::registration));
    QTRY_COMPARE(shown.table->model()->rowCount(), 3);
    shown.table->selectRow(1);
    the<QPushButton>(shown.pane, "undoEntry")->click();
    auto* refusal = the<QLabel>(shown.pane, "undoRefusal");
    QTRY_VERIFY(refusal->isVisible());
    QVERIFY(refusal->text().contains(QStringLiteral("cannot be undone")));
    QVERIFY(refusal->text().contains(QStringLiteral("Show entry 3")));
    Q_EMIT refusal->linkActivated(QStringLiteral("3"));
    QTRY_COMPARE(shown.table->currentIndex().row(), 0);
    QCOMPARE(must(shown.file->head()).number, 3);
  }

  void undoesNothingReadOnly()
  {
    Shown shown(true);
    QTRY_COMPARE(shown.table->model()->rowCount(), 2);
    QTRY_VERIFY(the<QPushButton>(shown.pane, "undoEntry")->isVisible());
    QVERIFY(!the<QPushButton>(shown.pane, "undoEntry")->isEnabled());
    shown.pane.undoLast();
    QTRY_COMPARE(shown.messages.count(), 1);
    QCOMPARE(shown.messages[0][0].value<MessageKind>(), MessageKind::error);
  }

  void saysThatNothingWasEntered()
  {
    SmallRegister empty;
    const wording::Words words(wording::Language::en);
    Settings settings(q(empty.path("s.ini")));
    Selection selection;
    Requests requests;
    AddressForm form;
    RegisterSession session(q(empty.path("a.sextant")), {{"x", "", ""}, &empty.clock(), false},
                            words);
    Desk desk{session, selection, requests, form, settings, words};
    QSignalSpy opened(&session, &RegisterSession::opened);
    session.open();
    QVERIFY(opened.wait(20000));
    const JournalPane pane(desk);
    QTRY_VERIFY(
        the<QLabel>(pane, "stateSentence")->text().startsWith(QStringLiteral("Nothing has")));
  }
};

QTEST_MAIN(TstJournal)
#include "tst_journal.moc"
