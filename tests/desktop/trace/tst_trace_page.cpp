// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/palette.h"
#include "desktop/models/trace/trace_model.h"
#include "desktop/views/trace/save_trace.h"
#include "desktop/views/trace/trace_page.h"
#include "trace_desk.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;

namespace {

/// A page with a log dropped on it.
class Traced {
 public:
  explicit Traced(const QString& log = smallLog()) : page(desk.desk, nullptr)
  {
    page.resize(900, 600);
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page)) qFatal("the page is not active");
    view = the<QTreeView>(page, "traceTable");
    page.setFocus();
    run([&] { drop(log); });
  }
  template <typename Begin>
  void run(const Begin& begin)
  {
    QSignalSpy traced(&page, &TracePage::traced);
    begin();
    if (traced.isEmpty() && !traced.wait(20000)) qFatal("the trace does not end");
    // Rows are chosen aside.
    if (!QTest::qWaitFor([this] { return !busy(); }, 20000)) qFatal("no rows come");
  }
  void drop(const QString& log)
  {
    const std::string file = desk.file.path("access.log");
    put(file, log.toStdString());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(q(file))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &event);
  }
  [[nodiscard]] QString sentence() const
  {
    auto* label = the<QLabel>(page, "stateSentence");
    return label->isVisible() ? label->text() : QString();
  }
  [[nodiscard]] bool busy() const { return !view->isVisible() && sentence().endsWith(u'…'); }

  RecordsDesk desk;
  TracePage page;
  QTreeView* view = nullptr;
};

}  // namespace

class TstTracePage final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { failOnAnyWarning(); }

  /// However little room there is, lines give way before digits do.
  void longAddressesAreSeenWhole()
  {
    Traced traced(QStringLiteral("2400:3200:1111:2222:3333:4444:5555:6666\n"));
    const auto* model = traced.view->model();
    const QModelIndex group = model->index(0, 0);
    traced.view->expand(group);
    const QModelIndex address = model->index(0, 0, group);
    for (const int width : {1200, 800, 560}) {
      traced.page.resize(width, 600);
      QCoreApplication::processEvents();
      const QFontMetrics digits(address.data(Qt::FontRole).value<QFont>());
      const int room = traced.view->visualRect(address).width();
      QVERIFY(room >= digits.horizontalAdvance(address.data().toString()) + 2 * kGrid);
      QVERIFY(!traced.view->isColumnHidden(TraceModel::hitsColumn));
    }
    QVERIFY(traced.view->isColumnHidden(TraceModel::lastColumn));
  }

  void goesToWhatNobodyHolds()
  {
    Traced traced;
    QTRY_VERIFY(traced.view->isVisible());
    QTRY_COMPARE(traced.view->currentIndex().data().toString(), QStringLiteral("2400:3200::1"));
    QVERIFY(traced.view->hasFocus());
    QVERIFY(traced.desk.selection.place() == Place({"2400:3200::1/128"_p, true}));
    QVERIFY(the<QLabel>(traced.page, "traceSummary")
                ->text()
                .startsWith(QStringLiteral("5 address(es) found")));
    QVERIFY(
        the<QLabel>(traced.page, "traceTitle")->text().startsWith(QStringLiteral("access.log")));
  }

  void selectsAndRevealsByKeyboard()
  {
    Traced traced;
    QTRY_VERIFY(traced.view->currentIndex().isValid());
    QSignalSpy revealed(&traced.desk.requests, &Requests::revealWanted);
    QTest::keyClick(traced.view, Qt::Key_Down);
    QVERIFY(traced.desk.selection.prefix() == "2001:db8:1::/48"_p);
    QTest::keyClick(traced.view, Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
    QVERIFY(revealed[0][0].value<net::Prefix>() == "2001:db8:1::/48"_p);
    QTest::keyClick(traced.view, Qt::Key_Right);
    QVERIFY(traced.view->isExpanded(traced.view->currentIndex()));
    traced.view->setCurrentIndex(traced.view->model()->index(0, 0));
    QTest::keyClick(traced.view, Qt::Key_Return);
    QVERIFY(!traced.view->isExpanded(traced.view->currentIndex()));
    QCOMPARE(revealed.count(), 1);
  }

  void copiesRows()
  {
    Traced traced;
    QTRY_VERIFY(traced.view->currentIndex().isValid());
    traced.view->selectAll();
    QTest::keyClick(traced.view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);  // three holders, and the address that is open
    QVERIFY(lines[1].startsWith(QStringLiteral("2400:3200::1\t✕ held by nobody\t\t1\t")));
    QTest::keyClick(traced.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Unit or holder\t")));
  }

  void filtersRows()
  {
    Traced traced;
    QVERIFY(traced.page.focusFilter());
    auto* filter = the<QLineEdit>(traced.page, "traceFilter");
    filter->setText(QStringLiteral("甲"));
    QTRY_COMPARE(traced.view->model()->rowCount(), 1);
    // What is selected changes when somebody goes there, not while typing.
    QVERIFY(traced.desk.selection.prefix() == "2400:3200::1/128"_p);
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(traced.desk.selection.prefix() == "2001:db8:1::/48"_p);
    QVERIFY(traced.view->hasFocus());
    filter->setText(QStringLiteral("乙"));
    QTRY_COMPARE(traced.sentence(), QStringLiteral("No row matches the filter"));
    QTest::mouseClick(the<QPushButton>(traced.page, "stateAction"), Qt::LeftButton);
    QTRY_COMPARE(traced.view->model()->rowCount(), 3);
    QVERIFY(traced.view->isVisible());
  }

  void asksAgainForAnotherMoment()
  {
    Traced traced;
    QTRY_VERIFY(traced.view->isVisible());
    auto* which = the<QComboBox>(traced.page, "traceWhen");
    const auto* reserves = the<QLabel>(traced.page, "traceReserves");
    QVERIFY(!reserves->isVisible());
    which->setCurrentIndex(1);
    QVERIFY(reserves->isVisible());
    QVERIFY(reserves->text().startsWith(QStringLiteral("This is still the result as of now")));
    which->setCurrentIndex(0);
    QVERIFY(!reserves->isVisible());
    which->setCurrentIndex(1);
    the<QDateTimeEdit>(traced.page, "traceMoment")
        ->setDateTime(QDateTime(QDate(2026, 2, 1), QTime(8, 0)));
    traced.run(
        [&] { QTest::mouseClick(the<QPushButton>(traced.page, "traceAgain"), Qt::LeftButton); });
    QTRY_COMPARE(traced.sentence(), QStringLiteral("This register held nothing then"));
    traced.run(
        [&] { QTest::mouseClick(the<QPushButton>(traced.page, "stateAction"), Qt::LeftButton); });
    QTRY_VERIFY(traced.view->isVisible());
    QCOMPARE(traced.view->model()->rowCount(), 3);
  }

  void saysWhatIsMissing()
  {
    Traced traced(QStringLiteral("no address at all\n"));
    QTRY_COMPARE(traced.sentence(), QStringLiteral("There is no IPv6 address in it"));
    traced.run([&] { traced.drop(QString()); });
    QTRY_COMPARE(traced.sentence(), QStringLiteral("There is nothing in it"));
    traced.run([&] { traced.drop(QString::fromLatin1("PK\x03\x04 packed")); });
    QTRY_COMPARE(traced.sentence(), QStringLiteral("This file cannot be read"));
    const QString missing = q(traced.desk.file.path("missing.log"));
    traced.run([&] { traced.page.traceFiles({missing}); });
    QTRY_COMPARE(traced.sentence(), QStringLiteral("This file cannot be read"));
    traced.run([&] { traced.page.traceFiles({missing, missing}); });
    QTRY_COMPARE(traced.sentence(), QStringLiteral("Nothing could be read"));
    QVERIFY(!the<QPushButton>(traced.page, "traceExport")->isEnabled());
  }

  void forgetsThePlaceOfTheLogBefore()
  {
    Traced traced;
    QTRY_VERIFY(traced.desk.selection.place() == Place({"2400:3200::1/128"_p, true}));
    traced.run([&] { traced.drop(QStringLiteral("no address at all\n")); });
    QVERIFY(!traced.desk.selection.place());
  }

  void tracesWhatWasCopied()
  {
    Traced traced;
    QGuiApplication::clipboard()->setText(QStringLiteral("2400::1 2400::2 2400::3"));
    traced.view->setFocus();
    traced.run([&] { QTest::keyClick(traced.view, Qt::Key_V, Qt::ControlModifier); });
    QTRY_COMPARE(traced.view->model()->rowCount(), 1);
    QCOMPARE(traced.view->model()->index(0, 0).siblingAtColumn(4).data().toString(),
             QStringLiteral("3"));
    QGuiApplication::clipboard()->clear();
    traced.page.tracePasted();
    QVERIFY(traced.desk.lastMessage().startsWith(QStringLiteral("The clipboard holds no text")));
  }

  void showsWhatItHasWhileReading()
  {
    Traced traced;
    const QString log = manyAddresses(QStringLiteral("2400::"), 300'000) + smallLog();
    traced.run([&] {
      traced.drop(log);
      QVERIFY(!the<QPushButton>(traced.page, "traceExport")->isEnabled());
      QVERIFY(the<QPushButton>(traced.page, "traceStop")->isVisible());
    });
    QTRY_VERIFY(traced.view->isVisible());
    QVERIFY(!the<QPushButton>(traced.page, "traceStop")->isVisible());
    QTRY_COMPARE(traced.view->model()->rowCount(), 3);
    // The others come as they are scrolled to.
    QVERIFY(traced.view->model()->rowCount(traced.view->model()->index(0, 0)) < 10'000);
  }

  void canBeStopped()
  {
    Traced traced;
    traced.run([&] {
      traced.drop(manyAddresses(QStringLiteral("2400::"), 400'000));
      QTest::mouseClick(the<QPushButton>(traced.page, "traceStop"), Qt::LeftButton);
    });
    QVERIFY(!the<QPushButton>(traced.page, "traceExport")->isEnabled());
    QVERIFY(the<QPushButton>(traced.page, "traceAgain")->isVisible());
    traced.run(
        [&] { QTest::mouseClick(the<QPushButton>(traced.page, "traceAgain"), Qt::LeftButton); });
    QTRY_VERIFY(the<QPushButton>(traced.page, "traceExport")->isEnabled());
  }

  void asksWhereToSave()
  {
    Traced traced;
    traced.page.save();
    auto* dialog = the<QFileDialog>(traced.page, "traceSaveDialog");
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(dialog->selectedFiles().front().endsWith(QStringLiteral(".xlsx")));
    dialog->selectNameFilter(dialog->nameFilters().at(4));
    Q_EMIT dialog->filterSelected(dialog->selectedNameFilter());
    QVERIFY(dialog->selectedFiles().front().endsWith(QStringLiteral(".txt")));
    const QString out = q(traced.desk.file.path("marked.txt"));
    Q_EMIT dialog->fileSelected(out);
    QTRY_VERIFY(QFile::exists(out));
    QVERIFY(get(out.toStdString()).find("2400:3200::1 [-]") != std::string::npos);
    dialog->reject();
  }

  void savesAndTells()
  {
    Traced traced;
    const QString out = q(traced.desk.file.path("trace.csv"));
    const auto report = test::traced(traced.desk, smallLog());
    saveTrace(traced.desk.desk, report, TraceFile::holders, out);
    QTRY_VERIFY(traced.desk.lastMessage().startsWith(QStringLiteral("Exported to")));
    QVERIFY(QFile::exists(out));
    saveTrace(traced.desk.desk, report, TraceFile::holders, q(traced.desk.file.path("a.odt")));
    QTRY_COMPARE(traced.desk.messages.last().at(0).value<MessageKind>(), MessageKind::error);
  }
};

QTEST_MAIN(TstTracePage)
#include "tst_trace_page.moc"
