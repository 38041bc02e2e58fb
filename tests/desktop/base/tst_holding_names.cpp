// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holding_names.h"
#include "support/dice.h"
#include "support/small_register.h"

#include <QTest>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;
using net::Prefix;

namespace {

const auto always = [] { return true; };

HoldingNames::Ptr read(const registry::Registry& registry, const HoldingNames::Ptr& before = {})
{
  return must(HoldingNames::read(registry, before, always));
}

/// What rows show of names, of every holding in force.
QStringList told(const registry::HoldingView& view)
{
  const auto label = model::valueOf(view.holding.facts, "label");
  return {q(net::toString(view.holding.prefix)),
          q(view.name),
          q(view.code),
          q(view.holderName),
          q(view.holderCode),
          q(label)};
}

QList<QStringList> fromFile(const SmallRegister& reg)
{
  QList<QStringList> out;
  must(reg->list({}, {reg->now(), {}}, [&out](const registry::HoldingView& view) {
    out << told(view);
    return true;
  }));
  return out;
}

QList<QStringList> fromMemory(const SmallRegister& reg, const HoldingNames& names)
{
  QList<QStringList> out;
  const auto view = must(reg->view());
  const Instant now = reg->now();
  view->walk({}, {}, {now, {now.us + 1}}, [&](const registry::IndexedHolding& one) {
    registry::HoldingView row;
    row.holding.prefix = one.prefix;
    names.tell(one, row);
    out << told(row);
    return net::IndexWalk::inside;
  });
  return out;
}

/// A register in memory with a block.
struct Loaded : SmallRegister {
  Loaded()
  {
    apply({registry::PutBlock{"2001:db8::/32"_p, {}}, registry::PutHolder{"甲局", {}},
           registry::PutHolder{"乙局", {{"org_name", "乙县某局"}}}});
    must((*this)->loadIndex(base::noProgress()));
  }
};

registry::Give unit(std::uint64_t number, const std::string& holder, const model::Facts& facts)
{
  return {model::Kind::assignment, "2001:db8::/32"_p.sub(56, number), holder, true, facts, false};
}

model::Holder holder(const std::string& name, Period valid)
{
  model::Holder out;
  out.object = 1;  // the first row of those loaded
  out.code = "丙局";
  out.valid = valid;
  out.facts = {{"org_name", name}};
  return out;
}

std::string word(Dice& dice)
{
  static const std::vector<std::string> kPieces{"示例", "局", "a", "B", "Z9", "0",
                                                "ＧＸ", "ｇ", "É", "é", "ß",  "ДОМ"};
  std::string out;
  for (std::size_t i = dice.below(5); i > 0; --i) out += kPieces[dice.below(kPieces.size())];
  return out;
}

}  // namespace

class TstHoldingNames : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tellsTheSameAsTheFileWhateverHappens()
  {
    Dice dice;
    Loaded reg;
    HoldingNames::Ptr names;
    for (int round = 0; round < 30; ++round) {
      reg.clock().set({reg.clock().now().us + 60'000'000});
      const std::string holder = dice.once(2) ? "甲局" : "乙局";
      registry::Change change{"test", {}, {}};
      if (dice.once(3))
        change.operations.emplace_back(registry::PutHolder{holder, {{"org_name", word(dice)}}});
      change.operations.emplace_back(unit(dice.below(20), holder, {{"label", word(dice)}}));
      if (dice.once(5))
        change.operations.emplace_back(
            registry::Release{"2001:db8::/32"_p.sub(56, dice.below(20)), {}});
      if (dice.once(4)) static_cast<void>(reg->apply({"undo", {}, {registry::Undo{}}}));
      must(reg->applyEach(change, {.dryRun = false, .skipRefused = true}));
      names = read(*reg, names);
      QCOMPARE(names->entry(), must(reg->head()).number);
      QCOMPARE(fromMemory(reg, *names), fromFile(reg));
    }
    QCOMPARE(fromMemory(reg, *read(*reg)), fromFile(reg));
  }

  void namesThatBeginLaterAreTakenWhenTheyDo()
  {
    Loaded reg;
    registry::Load load;
    const Instant april = instant("2026-04-01");
    load.holders.push_back(holder("旧名局", {reg.clock().now(), april}));
    load.holders.push_back(holder("新名局", {april, base::kForEver}));
    reg.apply({load});
    reg.apply({unit(1, "丙局", {})});
    const auto names = read(*reg);
    QCOMPARE(names->until(), april);
    QCOMPARE(fromMemory(reg, *names), fromFile(reg));
    reg.clock().set(instant("2026-04-02"));
    const auto later = read(*reg, names);
    QCOMPARE(fromMemory(reg, *later), fromFile(reg));
    QCOMPARE(fromFile(reg).last().at(3), QStringLiteral("新名局"));
    QCOMPARE(later->until(), base::kForEver);
  }

  void marksEverythingThatContainsTheText()
  {
    Dice dice;
    for (int round = 0; round < 50; ++round) {
      NameTable::Maker maker({});
      std::map<std::int64_t, std::pair<std::string, std::string>> all;
      for (int i = 0; i < 200; ++i) {
        const auto id = static_cast<std::int64_t>(1 + dice.below(1000));
        if (!all.try_emplace(id, word(dice), word(dice)).second) continue;
        maker.add(id, {}, {all[id].first, all[id].second});
      }
      const NameTable table = maker.make();
      const QString wanted = q(word(dice) + "局");
      IdSet marked;
      table.mark(wanted.toCaseFolded().toStdString(), marked);
      for (const auto& [id, texts] : all) {
        const bool has = q(texts.first).contains(wanted, Qt::CaseInsensitive) ||
                         q(texts.second).contains(wanted, Qt::CaseInsensitive);
        QVERIFY2(marked.has(id) || !has, texts.first.c_str());
        const bool plain =
            q(texts.first + texts.second).toStdString().find_first_of("\xc3\xd0\xef") ==
            std::string::npos;
        QVERIFY2(has || !marked.has(id) || !plain, texts.first.c_str());
        QCOMPARE(table.find(id)->first, texts.first);
        QCOMPARE(table.find(id)->second, texts.second);
      }
      QVERIFY(!table.find(5000));
    }
  }

  void textsOfManyPiecesAreFoundInAllOfThem()
  {
    NameTable::Maker maker({});
    for (std::int64_t id = 1; id <= 20'000; ++id)
      maker.add(id, {}, {"示例单位" + std::to_string(id), "GX-" + std::to_string(id)});
    const NameTable table = maker.make();
    IdSet marked;
    table.mark("gx-1999", marked);
    for (std::int64_t id = 1; id <= 20'000; ++id)
      QCOMPARE(marked.has(id), std::to_string(id).starts_with("1999"));
  }

  void theNewerOfTwoTablesIsRight()
  {
    NameTable::Maker older({});
    older.add(3, {}, {"三", {}});
    older.add(5, {}, {"五", "V"});
    NameTable::Maker newer({});
    newer.add(5, {}, {"伍", {}});
    newer.add(4, {}, {"四", {}});
    const NameTable both = NameTable::merged(older.make(), newer.make());
    QCOMPARE(both.size(), 3U);
    QCOMPARE(both.find(3)->first, "三");
    QCOMPARE(both.find(4)->first, "四");
    QCOMPARE(both.find(5)->first, "伍");
    QCOMPARE(both.find(5)->second, "");
  }

  void isCancelled()
  {
    Loaded reg;
    registry::Change change{"test", {}, {}};
    for (std::uint64_t i = 0; i < 5000; ++i)
      change.operations.emplace_back(unit(i, "甲局", {{"label", "示例"}}));
    must(reg->apply(change));
    const auto names = HoldingNames::read(*reg, {}, [] { return false; });
    QVERIFY(!names);
    QCOMPARE(names.error().code, base::kCancelled);
  }
};

QTEST_MAIN(TstHoldingNames)
#include "tst_holding_names.moc"
