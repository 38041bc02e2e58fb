// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/holding_list.h"
#include "holdings_desk.h"

#include <QAbstractItemModelTester>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;

namespace {

struct List {
  explicit List(HoldingsDesk& bench)
      : levels(bench.session, wording::Language::en),
        model(bench.desk, levels),
        tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
  {
  }
  void filter(const QString& text)
  {
    model.setFilter(std::get<RowFilter>(RowFilter::parse(text)));
    QTRY_VERIFY(!model.running());
  }
  [[nodiscard]] std::vector<net::Prefix> rows() const
  {
    std::vector<net::Prefix> out;
    for (int row = 0; row < model.rowCount(); ++row)
      out.push_back(*prefixOf(model.index(row, 0, {})));
    return out;
  }

  PlanLevels levels;
  HoldingList model;
  QAbstractItemModelTester tester;
};

}  // namespace

class HoldingListTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void listsWhatMatchesAndCountsWhatItSaw()
  {
    HoldingsDesk bench;
    bench.fillSmall();
    bench.open();
    List list(bench);
    list.filter(QStringLiteral("len=56"));
    QCOMPARE(list.rows(), (std::vector{"2001:db8:100:100::/56"_p, "2001:db8:100:300::/56"_p}));
    QCOMPARE(list.model.seen(), 5U);
    list.filter(QStringLiteral("used>0.5 kind=block"));
    QCOMPARE(list.rows(), std::vector{"2001:db8::/32"_p});
    list.filter(QStringLiteral("used>50%"));
    QVERIFY(list.rows().empty());
    list.filter({});
    QVERIFY(list.rows().empty());
  }

  void readsDetailsWhenTheyAreWanted()
  {
    HoldingsDesk bench;
    bench.fillSmall();
    bench.open();
    List list(bench);
    list.filter(QStringLiteral("kind=block"));
    const QModelIndex holder = list.model.index(0, static_cast<int>(Column::holder), {});
    QTRY_COMPARE(holder.data().toString(), QStringLiteral("示例中心"));
    QCOMPARE(rowKind(holder), RowKind::held);
  }

  void takesManyRows()
  {
    HoldingsDesk bench;
    bench.file.apply({registry::PutBlock{"2001:db8::/32"_p, {}}});
    bench.file.apply({HoldingsDesk::many(9000)});
    bench.open();
    List list(bench);
    list.filter(QStringLiteral("len=56"));
    QCOMPARE(list.model.rowCount(), 9000);
    QVERIFY(std::ranges::is_sorted(list.rows()));
    QCOMPARE(list.model.find("2001:db8::/32"_p.sub(56, 8123)).row(), 8123);
  }

  void givesVeryManyRowsInParts()
  {
    HoldingsDesk bench;
    bench.file.apply({registry::PutBlock{"2001:db8::/32"_p, {}}});
    bench.file.apply({HoldingsDesk::many(20'500)});
    bench.open();
    const PlanLevels levels(bench.session, wording::Language::en);
    HoldingList model(bench.desk, levels);
    model.setFilter(std::get<RowFilter>(RowFilter::parse(QStringLiteral("len=56"))));
    QTRY_VERIFY_WITH_TIMEOUT(!model.running(), 60'000);
    QCOMPARE(model.rowCount(), 20'000);
    QCOMPARE(model.found(), 20'500U);
    QVERIFY(model.canFetchMore({}));
    bench.apply({HoldingsDesk::give("2001:db8:ff:ff00::/56"_p)});
    QTRY_COMPARE_WITH_TIMEOUT(model.found(), 20'501U, 60'000);
    QCOMPARE(model.rowCount(), 20'000);
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 20'501);
    QVERIFY(!model.canFetchMore({}));
  }

  void newestFilterWins()
  {
    HoldingsDesk bench;
    bench.file.apply({registry::PutBlock{"2001:db8::/32"_p, {}}});
    bench.file.apply({HoldingsDesk::many(5000)});
    bench.open();
    List list(bench);
    list.model.setFilter(std::get<RowFilter>(RowFilter::parse(QStringLiteral("len=56"))));
    list.filter(QStringLiteral("kind=block"));
    QCOMPARE(list.rows(), std::vector{"2001:db8::/32"_p});
  }

  void keepsRowsThatStayWhenTheRegisterChanges()
  {
    HoldingsDesk bench;
    bench.fillSmall();
    bench.open();
    List list(bench);
    list.filter(QStringLiteral("len=56"));
    const QPersistentModelIndex kept(list.model.index(1, 0, {}));
    QSignalSpy reset(&list.model, &QAbstractItemModel::modelReset);
    bench.apply({HoldingsDesk::give("2001:db8:100:200::/56"_p)});
    QTRY_COMPARE(list.model.rowCount(), 3);
    QCOMPARE(kept.row(), 2);
    QCOMPARE(reset.size(), 0);
  }
};

QTEST_MAIN(HoldingListTest)
#include "tst_holding_list.moc"
