// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/records/import_model.h"
#include "desktop/views/records/import_dialog.h"
#include "records_desk.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;

namespace {

using Column = ImportModel::Column;

struct Shown : RecordsDesk {
  explicit Shown(bool readOnly = false) : RecordsDesk(readOnly)
  {
    dialog.show();
    table = the<QTableView>(dialog, "importTable");
    all = the<QPushButton>(dialog, "importAll");
    good = the<QPushButton>(dialog, "importGood");
  }
  void openFile(const QByteArray& bytes)
  {
    put(file.path("t.csv"), bytes.toStdString());
    dialog.openFile(q(file.path("t.csv")));
  }
  /// `＋＋✕`: a mark per row.
  [[nodiscard]] QString marks() const
  {
    QString out;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
      out += cell(table->model(), row, Column::outcomeColumn).left(1);
    }
    return out;
  }
  [[nodiscard]] std::string heads() const { return std::to_string(must(file->head()).number); }

  ImportDialog dialog{desk};
  QTableView* table = nullptr;
  QPushButton* all = nullptr;
  QPushButton* good = nullptr;
};

QString hosts(int count)
{
  QString out;
  for (int i = 1; i <= count; ++i) {
    out += QStringLiteral("2001:db8:1::%1\tpc-%2\t0773-4078160\n")
               .arg(QString::number(i, 16), QString::number(i));
  }
  return out;
}

}  // namespace

class TstImport final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { failOnAnyWarning(); }

  void importsAGoodTableAsOneEntry()
  {
    Shown shown;
    shown.openFile("前缀,使用单位名称,颜色\n2001:db8:2::/48,乙局,红\n2001:db8:1::/48,甲局,\n");
    QTRY_VERIFY(shown.all->isEnabled());
    QCOMPARE(shown.marks(), QStringLiteral("＋＝"));
    QVERIFY(!shown.good->isVisible());
    QCOMPARE(the<QLabel>(shown.dialog, "ignoredColumns")->text(),
             QStringLiteral("Columns not read: 颜色"));
    QCOMPARE(shown.heads(), std::string("2"));
    QSignalSpy imported(&shown.dialog, &ImportDialog::imported);
    QTest::keyClick(&shown.dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(imported[0][0].toLongLong(), 3);
    QVERIFY(!shown.dialog.isVisible());
    QCOMPARE(shown.lastMessage(),
             QStringLiteral("Entry 3: 1 added, 0 changed; Ctrl+Z takes it back"));
  }

  void aRefusedRowStopsAllUnlessTheGoodOnesAreTaken()
  {
    Shown shown;
    shown.openFile("prefix,holder\n2001:db8:2::/48,乙局\n3fff::/48,丙局\n2001:db8:3::/48,丁局\n");
    QTRY_VERIFY(shown.good->isEnabled());
    QVERIFY(!shown.all->isEnabled());
    QCOMPARE(shown.marks(), QStringLiteral("＋✕＋"));
    QVERIFY(cell(shown.table->model(), 1, Column::reasonColumn)
                .startsWith(QStringLiteral("3fff::/48 lies outside every block")));
    the<QCheckBox>(shown.dialog, "onlyRefused")->click();
    QCOMPARE(shown.marks(), QStringLiteral("✕"));
    QCOMPARE(cell(shown.table->model(), 0, Column::rowColumn), QStringLiteral("3"));
    the<QLineEdit>(shown.dialog, "importWhy")->setText(QStringLiteral("示例〔2026〕7号"));
    shown.good->click();
    QTRY_COMPARE(shown.messages.count(), 1);
    QCOMPARE(shown.lastMessage(),
             QStringLiteral("Entry 3: 2 added, 0 changed; Ctrl+Z takes it back"));
    QCOMPARE(must(shown.file->head()).why, std::string("示例〔2026〕7号"));
    QCOMPARE(must(shown.file->head()).what, std::string("import"));
  }

  void readsChineseOfOldSpreadsheets()
  {
    Shown shown;
    // GB18030: 地址段,使用单位名称 / 乙局
    shown.openFile(QByteArray::fromHex("b5d8d6b7b6ce2ccab9d3c3b5a5cebbc3fbb3c60a") +
                   "2001:db8:2::/48," + QByteArray::fromHex("d2d2bed60a"));
    QTRY_VERIFY(shown.all->isEnabled());
    QCOMPARE(cell(shown.table->model(), 0, Column::firstCell + 1), QStringLiteral("乙局"));
  }

  void showsTenThousandRowsAndFiltersThem()
  {
    Shown shown;
    QByteArray table = "prefix,label,kind\n";
    for (int i = 0; i < 10000; ++i) {
      table += "2001:db8:1:" + QByteArray::number(i, 16) + "::/64,n" + QByteArray::number(i) +
               (i % 100 == 7 ? ",nonsense\n" : ",registration\n");
    }
    shown.openFile(table);
    QTRY_COMPARE_WITH_TIMEOUT(shown.good->isEnabled(), true, 60000);
    QCOMPARE(shown.table->model()->rowCount(), 10000);
    QVERIFY(the<QLabel>(shown.dialog, "importCounts")->text().contains(QStringLiteral("100 ref")));
    the<QCheckBox>(shown.dialog, "onlyRefused")->click();
    QCOMPARE(shown.table->model()->rowCount(), 100);
  }

  void pastesTwoHundredHostsWithoutHeadings()
  {
    Shown shown;
    shown.dialog.openPasted(hosts(200), "2001:db8:1::/48"_p);
    QTRY_VERIFY(shown.all->isEnabled());
    QCOMPARE(shown.table->model()->rowCount(), 200);
    QCOMPARE(the<QComboBox>(shown.dialog, "meaning0")->currentData().toString(),
             QStringLiteral("prefix"));
    QCOMPARE(the<QComboBox>(shown.dialog, "meaning1")->currentData().toString(),
             QStringLiteral("label"));
    QCOMPARE(the<QComboBox>(shown.dialog, "meaning2")->currentData().toString(),
             QStringLiteral("contact_phone"));
    QCOMPARE(the<QComboBox>(shown.dialog, "kindOfRows")->currentData().toInt(),
             static_cast<int>(model::Kind::registration));
    QTest::keyClick(&shown.dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(shown.messages.count(), 1);
    QCOMPARE(shown.lastMessage(),
             QStringLiteral("Entry 3: 200 added, 0 changed; Ctrl+Z takes it back"));
  }

  void pastesWithHeadingsAndWithoutAnyDialogInBetween()
  {
    Shown shown;
    QGuiApplication::clipboard()->setText(
        QStringLiteral("前缀\t使用单位名称\n2001:db8:5::/48\t戊局\n"));
    QVERIFY(QTest::qWaitForWindowActive(&shown.dialog));
    QTest::keyClick(&shown.dialog, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(shown.all->isEnabled());
    QCOMPARE(shown.marks(), QStringLiteral("＋"));
    QCOMPARE(cell(shown.table->model(), 0, Column::rowColumn), QStringLiteral("2"));
    QCOMPARE(the<QLabel>(shown.dialog, "importName")->text(), QStringLiteral("1 pasted row(s)"));
  }

  void aCorrectedCellIsJudgedAgain()
  {
    Shown shown;
    shown.dialog.openPasted(QStringLiteral("2001:db8:1::1\ta\n2001:db8:1::zz\tb\n"), {});
    QTRY_VERIFY(shown.good->isVisible());
    QCOMPARE(shown.marks(), QStringLiteral("＋✕"));
    QTest::keyClick(&shown.dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.table->model()->rowCount(), 1);
    QCOMPARE(shown.table->currentIndex().column(), static_cast<int>(Column::firstCell));
    QTest::keyClick(shown.table, Qt::Key_F2);
    auto* editor = shown.table->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr);
    editor->setText(QStringLiteral("2001:db8:1::2"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(shown.all->isEnabled());
    QCOMPARE(shown.marks(), QStringLiteral("＋＋"));
  }

  void deleteTakesRowsOut()
  {
    Shown shown;
    shown.dialog.openPasted(QStringLiteral("2001:db8:1::1\ta\n3fff::1\tb\n"), {});
    QTRY_COMPARE(shown.marks(), QStringLiteral("＋✕"));
    shown.table->setFocus();
    shown.table->setCurrentIndex(shown.table->model()->index(1, Column::prefixColumn));
    QTest::keyClick(shown.table, Qt::Key_Delete);
    QTRY_VERIFY(shown.all->isEnabled());
    QCOMPARE(shown.marks(), QStringLiteral("＋"));
  }

  void theUserSaysWhatAColumnMeans()
  {
    Shown shown;
    shown.openFile(
        "nummer,wo,wer\n1,x,2001:db8:2::/48\n2,y,2001:db8:3::/48\n3,z,2001:db8:4::/48\n"
        "4,z,2001:db8:6::/48\n");
    auto* counts = the<QLabel>(shown.dialog, "importCounts");
    QTRY_COMPARE(shown.table->model()->rowCount(), 5);
    auto* combo = the<QComboBox>(shown.dialog, "meaning2");
    const auto choose = [combo](const char* meaning) {
      combo->setCurrentIndex(combo->findData(QString::fromLatin1(meaning)));
      Q_EMIT combo->activated(combo->currentIndex());
    };
    choose("");
    QTRY_VERIFY(counts->text().startsWith(QStringLiteral("Choose in the headings")));
    QVERIFY(!shown.all->isEnabled());
    choose("prefix");
    QTRY_COMPARE(shown.table->model()->rowCount(), 5);
    QTRY_VERIFY(shown.good->isVisible());
    QCOMPARE(shown.marks().left(1), QStringLiteral("✕"));
  }

  void refusesRowsOutsideTheSelectedPrefix()
  {
    Shown shown;
    shown.dialog.openPasted(QStringLiteral("2001:db8:1::1\ta\n2001:db8:2::1\tb\n"),
                            "2001:db8:1::/48"_p);
    QTRY_VERIFY(shown.good->isVisible());
    QVERIFY(cell(shown.table->model(), 1, Column::reasonColumn)
                .contains(QStringLiteral("lies outside 2001:db8:1::/48")));
    QVERIFY(the<QCheckBox>(shown.dialog, "onlyInside")->isChecked());
  }

  void judgesAgainWhenSomebodyElseWrote()
  {
    Shown shown;
    shown.openFile("prefix,holder\n2001:db8:2::/48,乙局\n");
    QTRY_COMPARE(shown.marks(), QStringLiteral("＋"));
    shown.apply("assign", RecordsDesk::give("2001:db8:2::/48"_p));
    QTRY_COMPARE(shown.marks(), QStringLiteral("◐"));
  }

  void tellsWhyAFileCannotBeRead()
  {
    Shown shown;
    shown.dialog.openFile(q(shown.file.path("missing.csv")));
    auto* sentence = the<QLabel>(shown.dialog, "stateSentence");
    QTRY_COMPARE(sentence->text(), QStringLiteral("This cannot be read"));
    QVERIFY(the<QPushButton>(shown.dialog, "stateAction")->isVisible());
  }

  void importsNothingReadOnly()
  {
    Shown shown(true);
    shown.dialog.openPasted(hosts(3), {});
    QCOMPARE(the<QLabel>(shown.dialog, "stateSentence")->text(),
             QStringLiteral("Nothing can be imported"));
    QVERIFY(!shown.all->isEnabled());
  }

  void modelHoldsWhatAModelPromises()
  {
    RecordsDesk desk;
    ImportModel model(desk.words);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    ImportSource source;
    source.table.columns = {"prefix", "org_name"};
    for (const char* prefix : {"2001:db8:7::/48", "x"}) {
      source.table.rows.push_back(
          std::make_shared<const exchange::TableRow>(exchange::TableRow{1, {prefix, "乙局"}}));
    }
    model.setSource(source);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.verdict());
    model.setVerdict(must(importInto(*desk.file, source, {}, base::noProgress())));
    QCOMPARE(model.refusedFrom(0), 1);
    QCOMPARE(model.blamed(1), static_cast<int>(Column::firstCell));
    model.setOnlyRefused(true);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.setData(model.index(0, Column::firstCell), QStringLiteral("y"), Qt::EditRole));
    QVERIFY(
        !model.setData(model.index(0, Column::reasonColumn), QStringLiteral("y"), Qt::EditRole));
    model.leaveOut({0});
    QCOMPARE(model.rowCount(), 1);
  }
};

QTEST_MAIN(TstImport)
#include "tst_import.moc"
