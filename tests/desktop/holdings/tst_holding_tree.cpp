// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/holding_tree.h"
#include "holdings_desk.h"
#include "net/free_space.h"
#include "support/dice.h"

#include <map>
#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;
using net::Prefix;

namespace {

using Nested = std::map<std::optional<Prefix>, std::vector<Prefix>>;

/// The tree of a register. Qt's tester looks at all rows after every change, and opens them: too
/// much where there are many.
struct Tree {
  explicit Tree(HoldingsDesk& bench, bool tested = true)
      : levels(bench.session, wording::Language::en), model(bench.desk, levels)
  {
    if (tested) tester.emplace(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
  }

  [[nodiscard]] bool pending(const QModelIndex& parent) const
  {
    const int rows = model.rowCount(parent);
    return rows > 0 && rowKind(model.index(rows - 1, 0, parent)) == RowKind::pending;
  }
  [[nodiscard]] bool isRead(const QModelIndex& parent) const
  {
    const bool there = model.rowCount(parent) > 0 || !model.hasChildren(parent);
    return there && !pending(parent) && !model.canFetchMore(parent);
  }
  /// Reads all there is in `parent`, however many pages.
  void read(const QModelIndex& parent)
  {
    const QPersistentModelIndex kept(parent);
    model.fetchMore(parent);
    QTRY_VERIFY((model.readOn(kept), isRead(kept)));
  }
  void readAll(const QModelIndex& parent = {})
  {
    read(parent);
    for (int row = 0; row < model.rowCount(parent); ++row) {
      const QModelIndex child = model.index(row, 0, parent);
      if (model.hasChildren(child)) readAll(child);
    }
  }
  [[nodiscard]] std::vector<Prefix> held(const QModelIndex& parent = {}) const
  {
    std::vector<Prefix> out;
    for (int row = 0; row < model.rowCount(parent); ++row) {
      const QModelIndex child = model.index(row, 0, parent);
      if (rowKind(child) == RowKind::held) out.push_back(*prefixOf(child));
    }
    return out;
  }
  [[nodiscard]] std::vector<Prefix> freeIn(const QModelIndex& parent) const
  {
    std::vector<Prefix> out;
    for (int row = 0; row < model.rowCount(parent); ++row) {
      const QModelIndex child = model.index(row, 0, parent);
      if (rowKind(child) != RowKind::free) continue;
      const auto pieces = net::cover(child.data(gapRole).value<FreeGap>().range);
      out.insert(out.end(), pieces.begin(), pieces.end());
    }
    return out;
  }
  /// All there is, by the prefix it stands in, as a walk over the list tells it.
  [[nodiscard]] Nested all()
  {
    readAll();
    Nested out;
    collect({}, out);
    return out;
  }
  void collect(const QModelIndex& parent, Nested& out) const
  {
    for (int row = 0; row < model.rowCount(parent); ++row) {
      const QModelIndex child = model.index(row, 0, parent);
      if (rowKind(child) != RowKind::held) continue;
      out[prefixOf(parent)].push_back(*prefixOf(child));
      collect(child, out);
    }
  }

  PlanLevels levels;
  HoldingTree model;
  std::optional<QAbstractItemModelTester> tester;
};

void giveByChance(HoldingsDesk& bench, Dice& dice)
{
  for (int i = 0; i < 60; ++i) {
    const Prefix city = "2001:db8::/32"_p.sub(40, dice.below(5));
    const Prefix county = city.sub(48, dice.below(3));
    const Prefix unit = county.sub(56, dice.below(6));
    const std::vector<std::pair<Prefix, model::Kind>> choices{
        {city, model::Kind::allocation},
        {county, model::Kind::allocation},
        {unit, model::Kind::assignment},
        {unit.sub(64, dice.below(3)), model::Kind::registration}};
    const auto& [prefix, kind] = choices[dice.below(choices.size())];
    static_cast<void>(bench.file->apply({"test", {}, {HoldingsDesk::give(prefix, kind)}}));
  }
}

void fillByChance(HoldingsDesk& bench, Dice& dice)
{
  bench.fillSmall();
  giveByChance(bench, dice);
}

Nested listed(HoldingsDesk& bench)
{
  Nested out;
  std::vector<Prefix> around;
  must(bench.file->list({}, {bench.file->now(), {}}, [&](const registry::HoldingView& view) {
    const Prefix prefix = view.holding.prefix;
    while (!around.empty() && !around.back().covers(prefix)) around.pop_back();
    out[around.empty() ? std::nullopt : std::optional(around.back())].push_back(prefix);
    around.push_back(prefix);
    return true;
  }));
  return out;
}

}  // namespace

class HoldingTreeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void equalsAWalkOverTheList()
  {
    Dice dice;
    HoldingsDesk bench;
    fillByChance(bench, dice);
    bench.open();
    Tree tree(bench);
    QCOMPARE(tree.all(), listed(bench));
  }

  void holdingsAndFreeSpaceTileTheParent()
  {
    Dice dice;
    HoldingsDesk bench;
    fillByChance(bench, dice);
    bench.open();
    Tree tree(bench);
    tree.readAll();
    QList<QModelIndex> open{tree.model.index(0, 0, {})};
    int looked = 0;
    while (!open.isEmpty()) {
      const QModelIndex parent = open.takeFirst();
      if (tree.model.rowCount(parent) == 0) continue;
      const auto taken = tree.held(parent);
      QCOMPARE(tree.freeIn(parent), net::freeBlocks(*prefixOf(parent), taken));
      for (const Prefix prefix : taken) open.push_back(tree.model.find(prefix));
      ++looked;
    }
    QVERIFY(looked > 1);
  }

  void tellsFreeSpaceInTheLengthOfTheSiblings()
  {
    HoldingsDesk bench;
    bench.fillSmall();
    bench.open();
    Tree tree(bench);
    tree.readAll();
    const QModelIndex city = tree.model.find("2001:db8:100::/40"_p);
    const QModelIndex between = tree.model.index(2, 0, city);
    QCOMPARE(between.data().toString(), QStringLiteral("2001:db8:100:200::/56"));
    QCOMPARE(between.siblingAtColumn(1).data().toString(), QStringLiteral("free: 1 × /56"));
    // Nothing stands in the other: the next usual length.
    const QModelIndex empty = tree.model.index(0, 1, tree.model.find("2001:db8:300::/40"_p));
    QCOMPARE(empty.data().toString(), QStringLiteral("free: 256 × /48"));
  }

  void readsPagesAsTheyComeIntoSight()
  {
    HoldingsDesk bench;
    bench.file.apply({registry::PutBlock{"2001:db8::/32"_p, {}}});
    bench.file.apply({HoldingsDesk::many(1201)});
    bench.open();
    Tree tree(bench, false);
    tree.read({});
    const QPersistentModelIndex block(tree.model.index(0, 0, {}));
    tree.model.fetchMore(block);
    QVERIFY(tree.model.hasChildren(block));
    QTRY_COMPARE(tree.model.rowCount(block), 501);
    QVERIFY(tree.pending(block));
    QVERIFY(!tree.model.canFetchMore(block));
    tree.model.readOn(block);
    QTRY_COMPARE(tree.model.rowCount(block), 1001);
    tree.model.readOn(block);
    QTRY_COMPARE(tree.model.rowCount(block), 1202);  // and the free space behind
    QVERIFY(!tree.pending(block));
    QCOMPARE(tree.held(block).size(), 1201U);
  }

  void revealsWhatIsPagesAndLevelsAway()
  {
    HoldingsDesk bench;
    bench.file.apply({registry::PutBlock{"2001:db8::/32"_p, {}}});
    bench.file.apply({HoldingsDesk::many(1100)});
    bench.open();
    Tree tree(bench, false);
    QSignalSpy revealed(&tree.model, &HoldingTree::revealed);
    const Prefix far = "2001:db8::/32"_p.sub(56, 1099);
    tree.model.reveal(far);
    QTRY_COMPARE(revealed.size(), 1);
    QCOMPARE(prefixOf(revealed.last().at(0).toModelIndex()), std::optional(far));
    const Prefix free = "2001:db8:ffff::/48"_p;
    tree.model.reveal(free);
    QTRY_COMPARE(revealed.size(), 2);
    const QModelIndex gap = revealed.last().at(0).toModelIndex();
    QCOMPARE(rowKind(gap), RowKind::free);
    QVERIFY(gap.data(gapRole).value<FreeGap>().range.covers(net::rangeOf(free)));
    tree.model.reveal("3fff::/20"_p);
    QTRY_COMPARE(revealed.size(), 3);
    QVERIFY(!revealed.last().at(0).toModelIndex().isValid());
  }

  void changesOnlyWhatChanged()
  {
    HoldingsDesk bench;
    bench.fillSmall();
    bench.open();
    Tree tree(bench);
    tree.readAll();
    const QPersistentModelIndex city(tree.model.find("2001:db8:100::/40"_p));
    const QPersistentModelIndex unit(tree.model.find("2001:db8:100:300::/56"_p));
    const QPersistentModelIndex other(tree.model.find("2001:db8:300::/40"_p));
    QSignalSpy reset(&tree.model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&tree.model, &QAbstractItemModel::rowsInserted);
    bench.apply({HoldingsDesk::give("2001:db8:100:500::/56"_p)});
    QTRY_VERIFY(tree.model.find("2001:db8:100:500::/56"_p).isValid());
    QVERIFY(city.isValid() && unit.isValid() && other.isValid());
    QCOMPARE(prefixOf(unit), std::optional("2001:db8:100:300::/56"_p));
    QCOMPARE(reset.size(), 0);
    for (const auto& signal : inserted) {
      const QModelIndex parent = signal.at(0).toModelIndex();
      QVERIFY(parent == city || parent.parent() == city);  // there, or in what came there
    }
    QTRY_COMPARE(tree.freeIn(city), net::freeBlocks("2001:db8:100::/40"_p, tree.held(city)));
  }

  void followsWhateverHappens()
  {
    Dice dice;
    HoldingsDesk bench;
    fillByChance(bench, dice);
    bench.open();
    Tree tree(bench);
    tree.readAll();
    for (int round = 0; round < 6; ++round) {
      bench.file.clock().set({bench.file.clock().now().us + 60'000'000});
      const auto before = listed(bench);
      giveByChance(bench, dice);
      for (const auto& [parent, children] : before) {
        if (parent && dice.once(3))
          static_cast<void>(bench.file->apply(
              {"test", {}, {registry::Release{children[dice.below(children.size())], {}}}}));
      }
      bench.session.look();
      const auto wanted = listed(bench);
      QTRY_COMPARE(tree.all(), wanted);
    }
  }

  void aWiderHoldingTakesOthersIn()
  {
    HoldingsDesk bench;
    bench.fillSmall();
    bench.file.apply({HoldingsDesk::give("2001:db8:500:100::/56"_p)});
    bench.open();
    Tree tree(bench);
    tree.readAll();
    const QModelIndex block = tree.model.index(0, 0, {});
    QCOMPARE(text(tree.held(block).back()), QStringLiteral("2001:db8:500:100::/56"));
    bench.apply({HoldingsDesk::give("2001:db8:500::/40"_p, model::Kind::allocation)});
    QTRY_COMPARE(text(tree.held(block).back()), QStringLiteral("2001:db8:500::/40"));
    tree.readAll();
    QCOMPARE(tree.held(tree.model.find("2001:db8:500::/40"_p)),
             std::vector{"2001:db8:500:100::/56"_p});
  }

  void saysWhenNothingIsHeld()
  {
    HoldingsDesk bench;
    bench.open();
    Tree tree(bench);
    QTRY_VERIFY(tree.model.isEmpty());
    bench.apply({registry::PutBlock{"2001:db8::/32"_p, {}}});
    QTRY_COMPARE(tree.model.rowCount(), 1);
    QVERIFY(!tree.model.isEmpty());
  }

  void saysTheSameInEveryRole()
  {
    HoldingsDesk bench;
    bench.fillSmall();
    bench.open();
    Tree tree(bench);
    tree.readAll();
    const QModelIndex block = tree.model.index(0, 0, {});
    QCOMPARE(block.data().toString(), QStringLiteral("2001:db8::/32"));
    QCOMPARE(block.siblingAtColumn(2).data().toString(), QStringLiteral("0.8 %"));
    QCOMPARE(block.data(shareRole).toDouble(), 2.0 / 256);
    QCOMPARE(block.siblingAtColumn(5).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Holder: 示例中心"));
    bench.form.setFull(true);
    QCOMPARE(block.data().toString(), bench.form.text("2001:db8::/32"_p));
  }
};

QTEST_MAIN(HoldingTreeTest)
#include "tst_holding_tree.moc"
