// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/sheets/export_dialog.h"
#include "desktop/views/sheets/findings_model.h"
#include "sheets_desk.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;

namespace {

struct Shown : SheetsDesk {
  explicit Shown(ExportWhat what = ExportWhat::allocationSheet, bool whole = false)
  {
    if (whole) complete();
    dialog = std::make_unique<ExportDialog>(desk, nullptr, what);
    dialog->show();
  }
  void to(const char* name) const
  {
    auto* line = the<QLineEdit>(*dialog, "fileName");
    line->selectAll();
    QTest::keyClicks(line, path(name));
  }
  /// Presses the button and waits for the file.
  [[nodiscard]] QString written() const
  {
    QSignalSpy exported(dialog.get(), &ExportDialog::exported);
    the<QPushButton>(*dialog, "export")->click();
    return exported.wait(20000) ? exported.at(0).at(0).toString() : QString();
  }
  [[nodiscard]] QString state() const { return the<QLabel>(*dialog, "state")->text(); }
  [[nodiscard]] QString verdict() const { return the<QLabel>(*dialog, "verdict")->text(); }

  std::unique_ptr<ExportDialog> dialog;
};

}  // namespace

class TstExport final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { failOnAnyWarning(); }

  void offersTheTypesOfWhatIsChosen()
  {
    const Shown shown;
    const auto* type = the<QComboBox>(*shown.dialog, "type");
    const auto* file = the<QLineEdit>(*shown.dialog, "fileName");
    QCOMPARE(type->count(), 3);
    QVERIFY(file->text().endsWith(QStringLiteral(".xlsx")));
    the<QRadioButton>(*shown.dialog, "whatRegister")->click();
    QVERIFY(file->text().endsWith(QStringLiteral(".jsonl")));
    QVERIFY(!type->isEnabled());
  }

  void typeAndNameFollowEachOther()
  {
    const Shown shown;
    auto* type = the<QComboBox>(*shown.dialog, "type");
    shown.to("a.csv");
    QCOMPARE(type->currentData().toString(), QStringLiteral("csv"));
    type->setCurrentIndex(type->findData(QStringLiteral("pdf")));
    QCOMPARE(the<QLineEdit>(*shown.dialog, "fileName")->text(), shown.path("a.pdf"));
  }

  void writesEveryType_data()
  {
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("name");
    QTest::newRow("sheet xlsx") << int(ExportWhat::allocationSheet) << QStringLiteral("a.xlsx");
    QTest::newRow("sheet csv") << int(ExportWhat::allocationSheet) << QStringLiteral("a.csv");
    QTest::newRow("sheet pdf") << int(ExportWhat::allocationSheet) << QStringLiteral("a.pdf");
    QTest::newRow("register") << int(ExportWhat::registerLines) << QStringLiteral("a.jsonl");
  }

  void writesEveryType()
  {
    QFETCH(int, what);
    QFETCH(QString, name);
    const Shown shown(static_cast<ExportWhat>(what));
    shown.to(name.toLatin1().constData());
    const QString file = shown.written();
    QCOMPARE(QFileInfo(file).fileName(), name);
    const std::string bytes = get(file.toStdString());
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256);
    const QString told = the<QLabel>(*shown.dialog, "hash")->text();
    QVERIFY(told.contains(QString::fromLatin1(hash.toHex())));
    QVERIFY2(shown.state().contains(QStringLiteral("2 rows")), qPrintable(shown.state()));
    QVERIFY(the<QPushButton>(*shown.dialog, "showInFolder")->isVisible());
    QVERIFY(shown.lastMessage().contains(name));
  }

  void writesOnlyWhatIsInside()
  {
    SheetsDesk desk;
    desk.selection.select("2001:db8:1::/48"_p);
    ExportDialog dialog(desk.desk, nullptr);
    dialog.show();
    QCOMPARE(the<QLineEdit>(dialog, "under")->text(), QStringLiteral("2001:db8:1::/48"));
    the<QRadioButton>(dialog, "partInside")->click();
    QVERIFY(the<QLineEdit>(dialog, "fileName")->text().contains(QStringLiteral("2001-db8-1---48")));
    auto* file = the<QLineEdit>(dialog, "fileName");
    file->selectAll();
    QTest::keyClicks(file, desk.path("part.csv"));
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    the<QPushButton>(dialog, "export")->click();
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(exported.at(0).at(1).toLongLong(), 1);
  }

  void saysWhatIsNoPrefix()
  {
    const Shown shown;
    the<QRadioButton>(*shown.dialog, "partInside")->click();
    QTest::keyClicks(the<QLineEdit>(*shown.dialog, "under"), QStringLiteral("2001:db8::1/32"));
    QVERIFY(!shown.state().isEmpty());
    QVERIFY(!the<QPushButton>(*shown.dialog, "export")->isEnabled());
  }

  void findsWhatAFilingLacksBeforeItIsWritten()
  {
    const Shown shown(ExportWhat::filing);
    auto* table = the<QTableView>(*shown.dialog, "findings");
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!the<QPushButton>(*shown.dialog, "export")->isEnabled());
    QTRY_VERIFY(table->model()->rowCount() > 3);
    QVERIFY(shown.verdict().startsWith(QStringLiteral("✖")));
    const auto cell = [table](int column) {
      return table->model()->index(0, column).data().toString();
    };
    QCOMPARE(cell(FilingFindings::rowColumn), QStringLiteral("✖ 2001:db8:1::/48"));
    QVERIFY(!cell(FilingFindings::reasonColumn).contains(QStringLiteral("2001:db8:1::/48")));
    QVERIFY(!cell(FilingFindings::remedyColumn).isEmpty());
    QVERIFY(!cell(FilingFindings::remedyColumn).contains(u'='));
    QVERIFY(!the<QPushButton>(*shown.dialog, "export")->isEnabled());
  }

  void writesAMarkedDraftOfAnIncompleteFiling()
  {
    const Shown shown(ExportWhat::filing);
    auto* draft = the<QCheckBox>(*shown.dialog, "draft");
    QTRY_VERIFY(draft->isVisible());
    draft->click();
    shown.to("f.csv");
    const QString file = shown.written();
    QVERIFY(!file.isEmpty());
    QVERIFY(q(get(file.toStdString())).contains(QStringLiteral("草稿")));
  }

  void filesWhatIsComplete()
  {
    const Shown shown(ExportWhat::filing, true);
    QTRY_VERIFY2(shown.verdict().startsWith(QStringLiteral("✔")), qPrintable(shown.verdict()));
    QVERIFY(!the<QCheckBox>(*shown.dialog, "draft")->isVisible());
    shown.to("f.csv");
    const QString file = shown.written();
    QVERIFY(q(get(file.toStdString())).contains(QStringLiteral("13800001234")));
  }

  void checksAgainWhenTheRegisterIsMended()
  {
    Shown shown(ExportWhat::filing);
    QTRY_VERIFY(shown.verdict().startsWith(QStringLiteral("✖")));
    shown.complete();
    QTRY_VERIFY2(shown.verdict().startsWith(QStringLiteral("✔")), qPrintable(shown.verdict()));
    QVERIFY(the<QPushButton>(*shown.dialog, "export")->isEnabled());
  }

  void leadsToTheHoldingThatLacksSomething()
  {
    const Shown shown(ExportWhat::filing);
    auto* table = the<QTableView>(*shown.dialog, "findings");
    QTRY_VERIFY(table->isVisible() && table->model()->rowCount() > 0);
    QSignalSpy forms(&shown.desk.requests, &Requests::formWanted);
    QSignalSpy revealed(&shown.desk.requests, &Requests::revealWanted);
    table->setCurrentIndex(table->model()->index(0, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
    QCOMPARE(forms.count(), 1);
    const auto form = forms.at(0).at(0).value<FormRequest>();
    QCOMPARE(form.kind, FormKind::set);
    QVERIFY(form.prefix == "2001:db8:1::/48"_p);
    QVERIFY(revealed.at(0).at(0).value<net::Prefix>() == "2001:db8:1::/48"_p);
    QVERIFY(shown.dialog->isVisible());
  }

  void mendsTheHoldersOwnFieldsWithTheHoldersForm()
  {
    const Shown shown(ExportWhat::filing);
    auto* table = the<QTableView>(*shown.dialog, "findings");
    QTRY_VERIFY(table->isVisible() && table->model()->rowCount() > 0);
    const auto* model = qobject_cast<const FilingFindings*>(table->model());
    std::map<FormKind, QString> holders;
    for (int row = 0; row < model->rowCount(); ++row) {
      if (const auto form = model->form(row)) holders[form->kind] = form->holder;
    }
    QCOMPARE(holders.at(FormKind::holder), QStringLiteral("甲局"));
    QCOMPARE(holders.at(FormKind::contact), QStringLiteral("甲局"));
  }

  void stoppingLeavesNoFile_data()
  {
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("name");
    QTest::newRow("sheet") << int(ExportWhat::allocationSheet) << QStringLiteral("a.xlsx");
    QTest::newRow("paper") << int(ExportWhat::allocationSheet) << QStringLiteral("a.pdf");
    QTest::newRow("register") << int(ExportWhat::registerLines) << QStringLiteral("a.jsonl");
  }

  void stoppingLeavesNoFile()
  {
    QFETCH(int, what);
    QFETCH(QString, name);
    const SheetsDesk desk;
    TaskProgress stopped;
    stopped.cancel();
    ExportOrder order;
    order.what = static_cast<ExportWhat>(what);
    order.file = desk.path(name.toLatin1().constData());
    const auto written = carryOut(order, desk.words, *desk.file, stopped);
    QVERIFY(!written);
    QCOMPARE(written.error().code.id, base::kCancelled.id);
    QVERIFY(!QFileInfo::exists(order.file));
  }

  void saysWhatCannotBeWritten()
  {
    const Shown shown;
    shown.to("no/such/a.xlsx");
    the<QPushButton>(*shown.dialog, "export")->click();
    QTRY_VERIFY(shown.state().contains(QStringLiteral("such")));
    QVERIFY(the<QPushButton>(*shown.dialog, "export")->isEnabled());
    QVERIFY(!the<QPushButton>(*shown.dialog, "showInFolder")->isVisible());
  }
};

QTEST_MAIN(TstExport)
#include "tst_export.moc"
