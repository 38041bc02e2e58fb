// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/names/lookup.h"
#include "desktop/models/names/name_patch.h"
#include "desktop/models/names/read_names.h"
#include "model/pinyin.h"
#include "support/dice.h"
#include "support/small_register.h"

#include <QTest>

using namespace sextant;
using namespace sextant::desktop;
using sextant::test::must;
using sextant::test::operator""_p;
using sextant::test::q;
using sextant::test::SmallRegister;

namespace {

QString written(net::Prefix prefix)
{
  return q(net::toString(prefix));
}

QStringList namesOf(const NameHits& hits)
{
  QStringList out;
  for (const NameHit& hit : hits.best) out << hit.name;
  return out;
}

/// Every name that is found, with its places as far as they are told, whatever their order.
QStringList toldBy(const NameIndex& index, const QString& text)
{
  QStringList out;
  for (const NameHit& hit : index.search(text, 1000).best) {
    QStringList one{hit.name, hit.code, QString::number(hit.places)};
    for (const NamePlace& spot : hit.spots) one << written(spot.prefix);
    out << one.join(u'|');
  }
  out.sort();
  return out;
}

struct Entry {
  QString name;
  QString code;
};

std::shared_ptr<const NameIndex> indexOf(const QList<Entry>& entries)
{
  NameIndex::Builder builder;
  for (const Entry& entry : entries) {
    builder.add(NameOf::member, entry.name.toStdString(), entry.code.toStdString());
  }
  return builder.build();
}

/// What the index is held against: every reading of every character tried in turn.
bool slowInitials(const QString& name, const QString& word)
{
  QList<model::Keys> keys;
  for (const QChar c : name) {
    if (const model::Keys key = model::keysOf(c.unicode()); key != 0) keys << key;
  }
  for (qsizetype from = 0; from + word.size() <= keys.size(); ++from) {
    bool all = true;
    for (qsizetype i = 0; i < word.size(); ++i) {
      const model::Keys typed = model::typedKey(word[i].unicode());
      all = all && (typed & keys[from + i]) != 0;
    }
    if (all) return true;
  }
  return false;
}

bool slowMatch(const Entry& entry, const QString& typed)
{
  for (const QString& word : typed.toLower().split(u' ', Qt::SkipEmptyParts)) {
    const bool named = entry.name.toLower().contains(word);
    const bool coded = entry.code.toLower().startsWith(word);
    if (!named && !coded && !slowInitials(entry.name, word)) return false;
  }
  return true;
}

QString drawn(test::Dice& dice, const QString& alphabet, std::size_t longest)
{
  QString out;
  for (std::size_t n = dice.below(longest + 1); n > 0; --n) {
    out += alphabet[static_cast<qsizetype>(dice.below(static_cast<std::size_t>(alphabet.size())))];
  }
  return out;
}

/// 示例省 with a county that holds a prefix, a unit with two, and a registered host.
void fill(SmallRegister& small)
{
  using namespace registry;
  small.apply(
      {PutHolder{"45", {{"org_name", "示例省"}}}, PutBlock{"2001:db8::/32"_p, {{"holder", "45"}}}});
  small.apply({Give{model::Kind::allocation,
                    "2001:db8:1300::/40"_p,
                    "桂林市",
                    true,
                    {{"document", "示例〔2026〕1号"}}},
               Give{model::Kind::assignment,
                    "2001:db8:1325::/48"_p,
                    "兴安县教育局",
                    true,
                    {{"document", "示例〔2026〕1号"}}},
               Give{model::Kind::assignment, "2001:db8:2325::/48"_p, "兴安县教育局", false, {}}});
  small.apply(
      {Give{model::Kind::registration, "2001:db8:1325::/64"_p, "", false, {{"label", "办公网"}}}});
}

}  // namespace

class TstNames : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void findsByNameCodeAndInitials_data()
  {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("whole name") << QStringLiteral("平南县") << QStringLiteral("平南县");
    QTest::newRow("part of a name") << QStringLiteral("教育") << QStringLiteral("平南县教育局");
    QTest::newRow("initials") << QStringLiteral("pnx") << QStringLiteral("平南县");
    QTest::newRow("capital initials") << QStringLiteral("PNXJYJ") << QStringLiteral("平南县教育局");
    QTest::newRow("initials inside") << QStringLiteral("jyj") << QStringLiteral("平南县教育局");
    QTest::newRow("code") << QStringLiteral("450821") << QStringLiteral("平南县");
    QTest::newRow("beginning of a code") << QStringLiteral("4502") << QStringLiteral("柳州市");
    QTest::newRow("full-width code") << QStringLiteral("４５０８２１") << QStringLiteral("平南县");
    QTest::newRow("either reading") << QStringLiteral("zqs") << QStringLiteral("重庆市");
    QTest::newRow("words") << QStringLiteral("平南 jyj") << QStringLiteral("平南县教育局");
    QTest::newRow("document") << QStringLiteral("示例〔2026〕")
                              << QStringLiteral("示例〔2026〕3号");
  }
  void findsByNameCodeAndInitials()
  {
    QFETCH(QString, typed);
    const auto index = indexOf({{QStringLiteral("平南县教育局"), QStringLiteral("450821101")},
                                {QStringLiteral("平南县"), QStringLiteral("450821")},
                                {QStringLiteral("柳州市"), QStringLiteral("4502")},
                                {QStringLiteral("重庆市"), QStringLiteral("50")},
                                {QStringLiteral("示例〔2026〕3号"), {}}});
    QTEST(namesOf(index->search(typed, 5)).value(0), "first");
  }

  void findsNothingByNothingOrTheUnknown()
  {
    const auto index = indexOf({{QStringLiteral("平南县"), QStringLiteral("450821")}});
    QCOMPARE(index->search({}, 5).total, std::size_t{0});
    QCOMPARE(index->search(QStringLiteral("  "), 5).total, std::size_t{0});
    QCOMPARE(index->search(QStringLiteral("桂林"), 5).total, std::size_t{0});
    QCOMPARE(index->search(QStringLiteral("pnxx"), 5).total, std::size_t{0});
  }

  void findsWhatASlowSearchFinds()
  {
    test::Dice dice;
    const QString alphabet = QStringLiteral("重长平安县市区aBx1号 ");
    const QString typing = QStringLiteral("重平县acpxzsqb1 ");
    QList<Entry> entries;
    for (int i = 0; i < 400; ++i) {
      entries.append({drawn(dice, alphabet, 8), drawn(dice, QStringLiteral("4501a"), 5)});
    }
    const auto index = indexOf(entries);
    for (int i = 0; i < 2000; ++i) {
      const QString typed = drawn(dice, typing, 4);
      if (typed.trimmed().isEmpty()) continue;
      const auto slow = std::ranges::count_if(
          entries, [&typed](const Entry& entry) { return slowMatch(entry, typed); });
      const NameHits hits = index->search(typed, 10);
      QVERIFY2(hits.total == static_cast<std::size_t>(slow), qPrintable(typed));
      QCOMPARE(hits.best.size(), std::min<std::size_t>(10, hits.total));
      for (const NameHit& hit : hits.best) QVERIFY(slowMatch({hit.name, hit.code}, typed));
    }
  }

  void keepsTheFirstPlacesAndCountsAll()
  {
    NameIndex::Builder builder;
    const auto many = builder.add(NameOf::holder, "many", "m");
    const auto one = builder.add(NameOf::holder, "one", "o");
    builder.put(one, {"2001:db8::/48"_p, {}, {}, builder.zone("public")});
    for (std::uint64_t i = 0; i < 40; ++i)
      builder.put(many, {"2001:db8::/32"_p.sub(48, i), {}, {}, 0});
    const auto index = builder.build();
    const NameHit hit = index->search(QStringLiteral("many"), 1).best.front();
    QCOMPARE(hit.places, std::size_t{40});
    QCOMPARE(hit.spots.size(), NameIndex::kMostSpots);
    QCOMPARE(written(hit.spots.back().prefix), written("2001:db8:b::/48"_p));
    const NamePlace spot = index->search(QStringLiteral("one"), 1).best.front().spots.front();
    QCOMPARE(q(index->zones()[spot.zone].name), QStringLiteral("public"));
  }

  void readsMembersHoldersLabelsAndDocuments()
  {
    SmallRegister small;
    fill(small);
    const auto index = must(readNames(*small, [] { return true; }));
    QCOMPARE(index->search(QStringLiteral("xaxjyj"), 5).best.front().places, std::size_t{3});
    QCOMPARE(namesOf(index->search(QStringLiteral("bgw"), 5)),
             QStringList{QStringLiteral("办公网")});
    const NameHit document = index->search(QStringLiteral("示例〔2026〕1"), 5).best.front();
    QVERIFY(document.of == NameOf::document);
    QCOMPARE(written(document.spots.front().prefix), written("2001:db8:1300::/40"_p));
  }

  void understandsEveryNotation_data()
  {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("prefix");
    const std::pair<const char*, const char*> kForms[] = {
        {"2001:db8::1", "2001:db8::1/128"},
        {"2001:0DB8:0:0:0:0:0:1", "2001:db8::1/128"},
        {"２００１：ｄｂ８：：／３２", "2001:db8::/32"},
        {" “2001:db8::/32” ", "2001:db8::/32"},
        {"2001:db8:1325", "2001:db8:1325::/48"},
        {"2001:db8:", "2001:db8::/32"},
        {"2001:db8::/", "2001:db8::/128"},
        {"8.b.d.0.1.0.0.2.ip6.arpa", "2001:db8::/32"},
        {"@2026-03-01 2001:db8::/32", "2001:db8::/32"},
        {"＠2026-03-01 2001:db8::/32", "2001:db8::/32"}};
    for (const auto& [typed, prefix] : kForms) {
      QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(prefix);
    }
  }
  void understandsEveryNotation()
  {
    QFETCH(QString, typed);
    const Wanted wanted = wantedFrom(typed);
    QVERIFY(wanted.prefix.has_value());
    QTEST(q(net::toString(*wanted.prefix)), "prefix");
    QCOMPARE(wanted.at.has_value(), typed.contains(QStringLiteral("2026")));
  }

  void aPatchedIndexSaysWhatOneReadAnewSays()
  {
    using namespace registry;
    test::Dice dice;
    SmallRegister small;
    fill(small);
    auto index = must(readNames(*small, [] { return true; }));
    for (int round = 0; round < 80; ++round) {
      const Moment then{small->now(), must(small->head()).number};
      small.clock().set({small.clock().now().us + 60'000'000});
      const net::Prefix unit = "2001:db8:1300::/40"_p.sub(56, dice.below(10) + 64);
      Give give{
          model::Kind::assignment, unit, "局" + std::to_string(dice.below(2)), true, {}, false};
      if (dice.once(2)) give.facts = {{"label", "网段" + std::to_string(dice.below(3))}};
      if (dice.once(2)) give.facts["document"] = "文" + std::to_string(dice.below(2));
      const Operation what = dice.once(3) ? Operation(Release{unit, {}}) : Operation(give);
      static_cast<void>(small->apply({"test", {}, {what}}));
      const auto touched = must(small->touchedSince(*then.known, 10));
      if (touched)
        index = must(patchNames(*small, *index, *touched, then, {small->now(), {}}));
      else  // a new holder
        index = must(readNames(*small, [] { return true; }));
      const auto fresh = must(readNames(*small, [] { return true; }));
      for (const char* text : {"局", "网段", "文", "示例", "桂林"})
        QCOMPARE(toldBy(*index, QString::fromUtf8(text)).join(u'\n'),
                 toldBy(*fresh, QString::fromUtf8(text)).join(u'\n'));
    }
  }

  void tellsNamesFromMistakenAddresses()
  {
    QVERIFY(wantedFrom(QStringLiteral("2001:db8::1::2")).mistake.has_value());
    QVERIFY(wantedFrom(QStringLiteral("2001:db8::1/48")).mistake.has_value());
    QVERIFY(wantedFrom(QStringLiteral("00:11:22:33:44:55")).mac.has_value());
    const Wanted name = wantedFrom(QStringLiteral("兴安"));
    QVERIFY(!name.prefix && !name.mistake && !name.mac);
    QCOMPARE(name.text, QStringLiteral("兴安"));
    QCOMPARE(wantedFrom(QStringLiteral("@2026-03-01")).at.value(), std::string("2026-03-01"));
    QVERIFY(wantedFrom(QStringLiteral("@2026-03-01")).text.isEmpty());
  }

  void tellsTheChainAndWhatIsFreeAroundIt()
  {
    SmallRegister small;
    fill(small);
    const auto ask = [&small](const char* text) {
      return must(lookUp(*small, nullptr, wantedFrom(QString::fromUtf8(text)), 5));
    };
    const Found host = ask("2001:db8:1325::1");
    QCOMPARE(host.chain.size(), std::size_t{4});
    QVERIFY(!host.held);
    const Found held = ask("2001:db8:1325::/48");
    QVERIFY(held.held && !held.free && !held.holdsOthers);
    const Found free = ask("2001:db8:8000::1");
    QCOMPARE(written(free.free.value()), written("2001:db8:8000::/33"_p));
    QVERIFY(free.fits.value() == model::Kind::assignment);
    const Found unit = ask("2001:db8:1325:8000::1");
    QCOMPARE(written(unit.free.value()), written("2001:db8:1325:8000::/49"_p));
    QVERIFY(unit.fits.value() == model::Kind::registration);
    QVERIFY(ask("2001:db8:1000::/36").holdsOthers);
    const Found outside = ask("3fff::1");
    QVERIFY(outside.chain.empty() && !outside.free && !outside.fits);
  }

  void asksAboutThePast()
  {
    SmallRegister small;
    fill(small);
    const Found before = must(
        lookUp(*small, nullptr, wantedFrom(QStringLiteral("@2026-02-01 2001:db8:1325::1")), 5));
    QVERIFY(before.chain.empty());
    QVERIFY(!lookUp(*small, nullptr, wantedFrom(QStringLiteral("@never 2001:db8::1")), 5));
  }

  void searchesEveryField()
  {
    SmallRegister small;
    fill(small);
    const auto found = must(lookEverywhere(*small, wantedFrom(QStringLiteral("办公网"))));
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(must(lookEverywhere(*small, wantedFrom(QStringLiteral("没有")))).empty());
  }

  void searchesANation()
  {
    NameIndex::Builder builder;
    test::Dice dice;
    const QString alphabet = QStringLiteral("平南安兴重庆长沙教育局镇乡村委会东西北中大小");
    for (int i = 0; i < 100'000; ++i) {
      builder.add(NameOf::member, drawn(dice, alphabet, 8).toStdString(), std::to_string(i));
    }
    const auto index = builder.build();
    QBENCHMARK
    {
      QVERIFY(index->search(QStringLiteral("cqjy"), 17).best.size() <= 17);
    }
  }
};

QTEST_GUILESS_MAIN(TstNames)
#include "tst_names.moc"
