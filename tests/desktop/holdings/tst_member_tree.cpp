// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/member_tree.h"
#include "holdings_desk.h"

#include <QAbstractItemModelTester>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;

namespace {

struct Members {
  explicit Members(HoldingsDesk& bench)
      : levels(bench.session, wording::Language::en),
        model(bench.desk, levels),
        tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
  {
    QSignalSpy ready(&model, &MemberTree::ready);
    model.load();
    if (!ready.wait(20000)) qFatal("no members");
  }
  [[nodiscard]] static QString name(const QModelIndex& index)
  {
    return index.siblingAtColumn(1).data().toString();
  }

  PlanLevels levels;
  MemberTree model;
  QAbstractItemModelTester tester;
};

void publish(HoldingsDesk& bench, const model::Draft& draft)
{
  must(bench.file->saveDraft(draft));
  bench.file.apply({registry::Publish{draft.name}});
}

}  // namespace

class MemberTreeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hangsMembersBeneathTheirParents()
  {
    HoldingsDesk bench;
    publish(bench, smallDraft("一号"));
    bench.open();
    Members members(bench);
    QCOMPARE(members.model.rowCount(), 1);
    const QModelIndex region = members.model.index(0, 0, {});
    QCOMPARE(Members::name(region), QStringLiteral("广西"));
    QCOMPARE(prefixOf(region), std::optional("2001:db8::/32"_p));
    QCOMPARE(members.model.rowCount(region), 1);
    const QModelIndex city = members.model.index(0, 0, region);
    QCOMPARE(members.model.parent(city), region);
    const QModelIndex county = members.model.index(0, 0, city);
    QCOMPARE(members.model.rowCount(county), 2);
    QTRY_COMPARE(city.data(kindRole).toInt(), static_cast<int>(model::Kind::allocation));
  }

  void showsSeveralPrefixesTogether()
  {
    HoldingsDesk bench;
    auto draft =
        smallDraft("一号", {"2001:db8::/32"_p},
                   {{"45", "广西", "", model::Member::kNobody, {"2001:db8::/32"_p}},
                    {"4501", "南宁", "city", 0, {"2001:db8:1000::/36"_p, "2001:db8:3000::/36"_p}}});
    publish(bench, draft);
    bench.open();
    Members members(bench);
    const QModelIndex city = members.model.index(0, 0, members.model.index(0, 0, {}));
    QCOMPARE(rowKind(city), RowKind::member);
    QCOMPARE(members.model.rowCount(city), 2);
    const QModelIndex second = members.model.index(1, 0, city);
    QCOMPARE(prefixOf(second), std::optional("2001:db8:3000::/36"_p));
    QCOMPARE(members.model.find("2001:db8:3000::/36"_p), second);
    QVERIFY(!members.model.find("2001:db8:5000::/36"_p).isValid());
  }

  void takesChangesIn()
  {
    HoldingsDesk bench;
    publish(bench, smallDraft("一号"));
    bench.open();
    Members members(bench);
    const net::Prefix city = *prefixOf(members.model.index(0, 0, members.model.index(0, 0, {})));
    const auto status = [&] { return members.model.find(city).data(statusRole).toInt(); };
    QTRY_COMPARE(status(), static_cast<int>(model::Status::active));
    bench.file.clock().set({bench.file.clock().now().us + 60'000'000});
    bench.apply({registry::Amend{city, {{"status", "suspended"}}, {}}});
    QTRY_COMPARE(status(), static_cast<int>(model::Status::suspended));
  }

  void isEmptyWithoutAPlan()
  {
    HoldingsDesk bench;
    bench.fillSmall();
    bench.open();
    Members members(bench);
    QCOMPARE(members.model.rowCount(), 0);
  }
};

QTEST_MAIN(MemberTreeTest)
#include "tst_member_tree.moc"
