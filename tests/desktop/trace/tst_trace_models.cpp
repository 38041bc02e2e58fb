// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/trace/trace_export.h"
#include "desktop/models/trace/trace_model.h"
#include "desktop/models/trace/trace_words.h"
#include "store/codes.h"
#include "trace_desk.h"

#include <QAbstractItemModelTester>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;

namespace {

/// Says at once, or after some reports, that it is stopped.
class Stopping final : public base::Progress {
 public:
  explicit Stopping(int after) : m_left(after) {}
  void report(std::uint64_t /*done*/, std::uint64_t total) override
  {
    if (total > 0) --m_left;
  }
  [[nodiscard]] bool cancelled() const override { return m_left <= 0; }

 private:
  int m_left;
};

std::shared_ptr<const TraceRows> rows(const TraceReport& report, const QString& filter = {})
{
  return std::make_shared<const TraceRows>(rowsOf(report, filter));
}

QString cell(const TraceModel& model, int row, int column, int group = -1)
{
  const QModelIndex parent = group < 0 ? QModelIndex() : model.index(group, 0, {});
  return model.index(row, column, parent).data().toString();
}

}  // namespace

class TstTraceModels final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ranksWhatNobodyHoldsFirst()
  {
    RecordsDesk desk;
    const auto report = traced(desk, smallLog());
    QCOMPARE(report->groups.size(), std::size_t{3});
    QCOMPARE(report->groups[0].party, registry::kNobody);
    QCOMPARE(report->groups[0].standing, Standing::unheld);
    QCOMPARE(report->groups[1].standing, Standing::assigned);
    QCOMPARE(report->groups[1].hits, std::uint64_t{3});
    QVERIFY(report->groups[1].prefix == "2001:db8:1::/48"_p);
    QCOMPARE(report->groups[2].standing, Standing::unassigned);
    QCOMPARE(report->unheld(), std::uint64_t{1});
    QCOMPARE(report->unassigned, std::uint64_t{1});
    QCOMPARE(summaryText(*report),
             QStringLiteral("5 address(es) found, of 1 unit(s) or holder(s); 1 different "
                            "address(es) held by nobody; 1 more in space given to no unit yet"));
  }

  void saysWhoWhereAndHowOften()
  {
    RecordsDesk desk;
    const auto report = traced(desk, smallLog());
    TraceModel model(desk.words, desk.form);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(report, rows(*report));
    QCOMPARE(model.rowCount({}), 3);
    QVERIFY(cell(model, 0, TraceModel::standingColumn).startsWith(u'✕'));
    QVERIFY(cell(model, 1, TraceModel::standingColumn).startsWith(u'●'));
    QVERIFY(cell(model, 2, TraceModel::standingColumn).startsWith(u'▲'));
    QCOMPARE(cell(model, 1, TraceModel::prefixColumn), QStringLiteral("2001:db8:1::/48"));
    QCOMPARE(cell(model, 1, TraceModel::addressesColumn), QStringLiteral("2"));
    QCOMPARE(cell(model, 1, TraceModel::lastColumn), QStringLiteral("4"));
    QCOMPARE(cell(model, 0, TraceModel::whoColumn, 1), QStringLiteral("2001:db8:1::1"));
    QCOMPARE(cell(model, 0, TraceModel::hitsColumn, 1), QStringLiteral("2"));
    QCOMPARE(cell(model, 0, TraceModel::lastColumn, 1), QStringLiteral("2"));
    QCOMPARE(cell(model, 0, TraceModel::whoColumn, 0), QStringLiteral("2400:3200::1"));
    desk.form.setFull(true);
    QCOMPARE(cell(model, 0, TraceModel::whoColumn, 0),
             QStringLiteral("2400:3200:0000:0000:0000:0000:0000:0001"));
  }

  void leadsToHoldings()
  {
    RecordsDesk desk;
    const auto report = traced(desk, smallLog());
    TraceModel model(desk.words, desk.form);
    model.show(report, rows(*report));
    const QModelIndex unheld = model.index(0, 0, {});
    const QModelIndex unit = model.index(1, 0, {});
    QVERIFY(!model.place(unheld));
    QVERIFY(model.place(model.index(0, 0, unheld)) == Place({"2400:3200::1/128"_p, true}));
    QVERIFY(model.place(unit) == Place({"2001:db8:1::/48"_p, false}));
    QVERIFY(model.place(model.index(1, 0, unit)) == Place({"2001:db8:1::/48"_p, false}));
    for (const QModelIndex& index : {unheld, unit, model.index(1, 0, unit)}) {
      QCOMPARE(model.find(model.key(index)), index);
    }
    QVERIFY(!model.find({12345, {}}).isValid());
  }

  void fetchesRowsInPages()
  {
    RecordsDesk desk;
    const auto report = traced(desk, manyAddresses(QStringLiteral("2400::"), 2500));
    TraceModel model(desk.words, desk.form);
    model.show(report, rows(*report));
    const QModelIndex group = model.index(0, 0, {});
    QCOMPARE(model.rowCount(group), 1000);
    // It fetches rows of its own accord.
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    while (model.canFetchMore(group)) model.fetchMore(group);
    QCOMPARE(model.rowCount(group), 2500);
    QVERIFY(!model.canFetchMore({}));
  }

  void filters_data()
  {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("addresses");
    QTest::newRow("nothing") << QString() << 3 << 4;
    QTest::newRow("a unit") << QStringLiteral("甲") << 1 << 2;
    QTest::newRow("a prefix") << QStringLiteral("2001:db8::/32") << 2 << 3;
    QTest::newRow("an address") << QStringLiteral("2001:DB8:1:0::2") << 1 << 1;
    QTest::newRow("part of one") << QStringLiteral("3200:") << 1 << 1;
    QTest::newRow("nobody") << QStringLiteral("乙") << 0 << 0;
  }
  void filters()
  {
    QFETCH(QString, filter);
    QFETCH(int, groups);
    QFETCH(int, addresses);
    RecordsDesk desk;
    const auto report = traced(desk, smallLog());
    const TraceRows found = rowsOf(*report, filter);
    QCOMPARE(found.groups.size(), static_cast<std::size_t>(groups));
    QCOMPARE(found.addresses.size(), static_cast<std::size_t>(addresses));
  }

  void readsSeveralFilesAndTellsWhichItCannot()
  {
    RecordsDesk desk;
    put(desk.file.path("a.log"), smallLog().toStdString());
    put(desk.file.path("b.log"), "2400:3200::1\n\n2400:3200::1");
    put(desk.file.path("c.gz"), "\x1f\x8b\x08 compressed");
    put(desk.file.path("d.bin"), std::string_view("2400::1\0\0", 9));
    std::vector<TraceSource> sources;
    for (const char* name : {"a.log", "c.gz", "b.log", "d.bin", "missing.log"}) {
      sources.push_back(fileSource(q(desk.file.path(name))));
    }
    const auto report = traced(desk, sources);
    QCOMPARE(report->groups[0].hits, std::uint64_t{3});
    QCOMPARE(report->groups[0].addresses, std::uint64_t{1});
    TraceModel model(desk.words, desk.form);
    model.show(report, rows(*report));
    QCOMPARE(cell(model, 0, TraceModel::firstColumn), QStringLiteral("a.log:2"));
    QCOMPARE(cell(model, 0, TraceModel::lastColumn), QStringLiteral("b.log:3"));
    const QStringList told = reserveTexts(*report, desk.words);
    QCOMPARE(told.size(), 3);
    QCOMPARE(told[0], QStringLiteral("c.gz is compressed. Unpack it first."));
    QCOMPARE(told[1], QStringLiteral("d.bin is not a text. Save it as text in UTF-8 first."));
    QVERIFY(told[2].contains(QStringLiteral("missing.log")));
  }

  void asksWhoHeldItThen()
  {
    RecordsDesk desk;
    const auto before = traced(desk, {pastedSource(smallLog())}, instant("2026-02-01T08:00:00"));
    QVERIFY(before->table->parties().empty());
    QVERIFY(!before->asOfNow);
    QCOMPARE(before->groups.size(), std::size_t{1});
    QVERIFY(momentText(*before).startsWith(QStringLiteral("as of 2026-02-01")));
  }

  void saysHowFarItCameWhereStopped()
  {
    RecordsDesk desk;
    const QString text = manyAddresses(QStringLiteral("2400::"), 700'000);
    std::shared_ptr<const TraceReport> last;
    Stopping progress(1);
    const auto result = traceSources(
        *desk.file, {{pastedSource(text)}, {}}, [&last](const auto& seen) { last = seen; },
        progress);
    QVERIFY(!result && result.error().code == base::kCancelled);
    QVERIFY(last && last->state == TraceReport::State::stopped);
    QVERIFY(last->count.bytes > 0);
    QVERIFY(last->count.bytes < last->bytes);
    QVERIFY(reserveTexts(*last, desk.words).front().startsWith(QStringLiteral("Stopped after")));
  }

  void writesTables()
  {
    RecordsDesk desk;
    const auto report = traced(desk, smallLog());
    const QString holders = q(desk.file.path("holders.csv"));
    must(writeTraceFile(*report, TraceFile::holders, holders, desk.words, base::noProgress()));
    const QString table = q(get(holders.toStdString()));
    QVERIFY2(table.contains(QStringLiteral("held by nobody")), qPrintable(table));
    QVERIFY(table.indexOf(QStringLiteral("held by nobody")) <
            table.indexOf(QStringLiteral("甲局")));
    QVERIFY(table.contains(QStringLiteral("2001:db8:1::/48,2,3,1,4")));
    const QString addresses = q(desk.file.path("addresses.xlsx"));
    must(writeTraceFile(*report, TraceFile::addresses, addresses, desk.words, base::noProgress()));
    QVERIFY(get(addresses.toStdString()).starts_with("PK"));
    const auto bad = writeTraceFile(*report, TraceFile::holders, q(desk.file.path("a.odt")),
                                    desk.words, base::noProgress());
    QVERIFY(!bad);
  }

  void writesTheTextsAgain()
  {
    RecordsDesk desk;
    put(desk.file.path("a.log"), "from 2400:3200::1 to 2001:db8:1::1\n");
    put(desk.file.path("b.log"), "2001:db8:1::1");
    const auto report = traced(
        desk, {fileSource(q(desk.file.path("a.log"))), fileSource(q(desk.file.path("b.log")))});
    const std::string out = desk.file.path("out.txt");
    must(writeTraceFile(*report, TraceFile::annotated, q(out), desk.words, base::noProgress()));
    QCOMPARE(q(get(out)),
             QStringLiteral("from 2400:3200::1 [-] to 2001:db8:1::1 [甲局]\n2001:db8:1::1 [甲局]"));
    must(writeTraceFile(*report, TraceFile::lines, q(out), desk.words, base::noProgress()));
    QCOMPARE(q(get(out)).count(u'\n'), 3);
    QVERIFY(
        get(out).starts_with(R"({"file":"a.log","line":1,"column":6,"address":"2400:3200::1")"));
  }

  void neverWritesOverALog()
  {
    RecordsDesk desk;
    const std::string log = desk.file.path("a.log");
    put(log, "2400:3200::1\n");
    const auto report = traced(desk, {fileSource(q(log))});
    const auto refused =
        writeTraceFile(*report, TraceFile::annotated, q(log), desk.words, base::noProgress());
    QVERIFY(!refused && refused.error().code == store::kCannotWrite);
    QCOMPARE(q(get(log)), QStringLiteral("2400:3200::1\n"));
    Stopping stopped(0);
    const std::string out = desk.file.path("out.csv");
    const auto cut = writeTraceFile(*report, TraceFile::holders, q(out), desk.words, stopped);
    QVERIFY(!cut && cut.error().code == base::kCancelled);
    QVERIFY(!QFile::exists(q(out)));
  }
};

QTEST_MAIN(TstTraceModels)
#include "tst_trace_models.moc"
