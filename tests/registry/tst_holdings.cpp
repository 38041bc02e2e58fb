// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/beliefs.h"
#include "registry/edit/gathered.h"
#include "registry/edit/nesting.h"
#include "registry/index/indexed_holdings.h"
#include "registry/index/journal_follow.h"
#include "store/recent_holdings.h"
#include "store/stored_holdings.h"

#include <QObject>
#include <QTest>

#include <algorithm>
#include <set>

using namespace sextant;
using namespace sextant::test;
using registry::IndexedHoldings;
using store::StoredHoldings;

namespace {

std::string told(const Holding& holding)
{
  return net::toString(holding.prefix) + " v" + std::to_string(holding.version) + " " +
         model::valueOf(holding.facts, "remark").data();
}

std::vector<std::string> covering(const store::Holdings& holdings, Prefix prefix, Period during)
{
  std::vector<std::string> out;
  for (const Holding& holding : must(holdings.covering(prefix, during)))
    out.push_back(told(holding));
  return out;
}

/// What a walk sees that decides by the number of each version.
std::vector<std::string> walked(const store::Holdings& holdings, Prefix prefix, Period during,
                                std::optional<Prefix> after, std::int64_t taste)
{
  std::vector<std::string> out;
  must(holdings.inside(
      prefix, during,
      [&](const Holding& holding) {
        out.push_back(told(holding));
        const auto choice = (holding.version * 7919 + taste) % 23;
        return choice == 0 ? Walk::stop : choice < 8 ? Walk::past : Walk::inside;
      },
      after));
  return out;
}

std::vector<std::string> taken(const store::Holdings& holdings, Prefix prefix, Period during)
{
  std::vector<std::string> out;
  for (const Prefix one : must(store::takenInside(holdings, prefix, during)))
    out.push_back(net::toString(one));
  return out;
}

}  // namespace

class TestHoldings : public QObject {
  Q_OBJECT

  Dice m_dice;

  void compare(Beliefs& beliefs, const store::Holdings& asked, Period during)
  {
    const auto after = m_dice.once(2) ? std::optional(beliefs.prefix()) : std::nullopt;
    compareAt(beliefs, asked, beliefs.prefix(), after, during);
  }

  void compareAt(Beliefs& beliefs, const store::Holdings& asked, Prefix prefix,
                 std::optional<Prefix> after, Period during)
  {
    const auto taste = m_dice.between(0, 22);
    const SlowHoldings& slow = beliefs.slow;
    QCOMPARE(lines(covering(asked, prefix, during)), lines(covering(slow, prefix, during)));
    QCOMPARE(lines(walked(asked, prefix, during, after, taste)),
             lines(walked(slow, prefix, during, after, taste)));
    QCOMPARE(lines(taken(asked, prefix, during)), lines(taken(slow, prefix, during)));
  }

 private Q_SLOTS:
  void storeAnswersAsTheListDoes()
  {
    Beliefs beliefs(m_dice);
    for (model::EntryNumber height = 1; height <= 40; ++height) {
      beliefs.change();
      for (int i = 0; i < 40; ++i) {
        beliefs.slow.known.reset();
        compare(beliefs, StoredHoldings(beliefs.database()), beliefs.period(0));
        if (QTest::currentTestFailed()) return;
        beliefs.slow.known = m_dice.between(0, height);
        compare(beliefs, StoredHoldings(beliefs.database(), beliefs.slow.known), beliefs.period(0));
        if (QTest::currentTestFailed()) return;
      }
    }
  }

  void whatIsKeptOfTheStoreAnswersAsTheListDoes()
  {
    for (const std::size_t most : {std::size_t{3}, std::size_t{1000}}) {
      Beliefs beliefs(m_dice);
      store::RecentHoldings recent(beliefs.database(), most);
      for (int step = 0; step < 30; ++step) {
        beliefs.change();
        const store::Snapshot snapshot(beliefs.database());
        QVERIFY(recent.refresh());
        QVERIFY(!recent.refresh());
        for (int i = 0; i < 60; ++i) {
          const Prefix prefix = beliefs.prefix();
          const Period during = beliefs.period(0);
          std::vector<std::string> found;
          for (const Holding& holding : recent.covering(prefix, during))
            found.push_back(told(holding));
          QCOMPARE(lines(found), lines(covering(beliefs.slow, prefix, during)));
        }
      }
    }
  }

  void indexAnswersAsTheListDoesAndFollowsTheJournal()
  {
    constexpr std::int64_t kSince = 15;
    for (int round = 0; round < 6; ++round) {
      Beliefs beliefs(m_dice);
      for (std::size_t i = 0; i < m_dice.below(10); ++i) beliefs.change();
      const auto index =
          must(registry::readIndex(beliefs.database(), at(kSince), base::noProgress()));
      for (int step = 0; step < 15; ++step) {
        must(registry::followJournal(beliefs.database(), *index));
        QCOMPARE(q(index->fault()), QString());
        const IndexedHoldings asked(beliefs.database(), index->view());
        QVERIFY(must(registry::matches(asked.view(), beliefs.database())));
        for (int i = 0; i < 30; ++i) {
          Period during = beliefs.period(kSince);
          during.from = std::max(during.from, at(kSince));
          QVERIFY(asked.view().knows(during));
          compare(beliefs, asked, during);
          if (QTest::currentTestFailed()) return;
        }
        for (std::size_t i = 0; i < m_dice.below(3); ++i) beliefs.change();
      }
    }
  }

  void whatIsGatheredAboutPlacesAnswersAsTheListDoes()
  {
    for (int round = 0; round < 40; ++round) {
      Beliefs beliefs(m_dice);
      for (std::size_t i = 0; i < 1 + m_dice.below(8); ++i) beliefs.change();
      std::vector<Prefix> places(1 + m_dice.below(6));
      for (Prefix& place : places) place = beliefs.prefix();
      const auto gathered =
          must(registry::Gathered::about(StoredHoldings(beliefs.database()), places));
      for (int i = 0; i < 40; ++i) {
        const std::size_t number = m_dice.below(places.size());
        const Prefix inside = beliefs.prefix();
        const Prefix asked = places[number].covers(inside) ? inside : places[number];
        const auto after = m_dice.once(2) ? std::optional(beliefs.prefix()) : std::nullopt;
        compareAt(beliefs, *gathered, asked, after, beliefs.period(0));
        if (QTest::currentTestFailed()) return;
        Holding content;
        content.prefix = places[number];
        content.valid = beliefs.period(0);
        content.kind = static_cast<model::Kind>(m_dice.below(5));
        if (m_dice.once(2)) content.object = m_dice.between(1, 20);
        if (gathered->plainlyFits(gathered->placeOf(number), content))
          QVERIFY(registry::checkNesting(beliefs.slow, content));
      }
    }
  }

  void tooMuchToGatherIsLeft()
  {
    Beliefs beliefs(m_dice);
    store::Transaction transaction(beliefs.database());
    store::EntryWriter writer(beliefs.database(), {});
    for (std::uint64_t i = 0; i < 2000; ++i) {
      Holding holding;
      holding.prefix = "2001:db8::/32"_p.sub(48, i);
      writer.open(holding);
    }
    const StoredHoldings stored(beliefs.database());
    const std::vector<Prefix> wide = {"2001:db8::/32"_p};
    const std::vector<Prefix> narrow = {"2001:db8:100::/48"_p, "2001:db8:7::/48"_p};
    QVERIFY(must(registry::Gathered::about(stored, wide)) == nullptr);
    const auto gathered = must(registry::Gathered::about(stored, narrow));
    for (std::size_t i = 0; i < narrow.size(); ++i) {
      const auto* found = gathered->firstAt(gathered->placeOf(i), {});
      QVERIFY(found != nullptr && found->whole->prefix == narrow[i]);
    }
  }

  void walksOverManyPagesAndPastLargeSubtrees()
  {
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("a.sextant")).toStdString();
    must(store::Store::create(path, at(0)));
    const auto opened = must(store::Store::open(path, store::Database::Mode::readWrite));
    SlowHoldings slow;
    store::Transaction transaction(opened->database());
    store::EntryWriter writer(opened->database(), {});
    for (std::uint64_t i = 0; i < 1500; ++i) {
      Holding holding;
      holding.prefix = "2001:db8::/32"_p.sub(i % 3 == 0 ? 40 : 48, i % 3 == 0 ? i % 256 : i);
      holding.facts["remark"] = "x";
      const bool twice = std::ranges::any_of(slow.all, [&holding](const Belief& other) {
        return other.holding.prefix == holding.prefix;
      });
      if (twice) continue;
      writer.open(holding);
      slow.all.push_back({holding, 0});
    }
    writer.finish({at(1), "tester", "host", "test", "change", {}, 0});
    transaction.commit();
    const auto index = must(registry::readIndex(opened->database(), at(0), base::noProgress()));
    const IndexedHoldings indexed(opened->database(), index->view());
    const StoredHoldings stored(opened->database());
    const Period now{at(1), at(2)};
    for (std::int64_t taste = 0; taste < 23; ++taste) {
      const auto expected = lines(walked(slow, "2001:db8::/32"_p, now, {}, taste));
      QCOMPARE(lines(walked(indexed, "2001:db8::/32"_p, now, {}, taste)), expected);
      QCOMPARE(lines(walked(stored, "2001:db8::/32"_p, now, {}, taste)), expected);
    }
    QCOMPARE(lines(taken(indexed, "::/0"_p, now)), lines(taken(slow, "::/0"_p, now)));
    QCOMPARE(lines(taken(stored, "::/0"_p, now)), lines(taken(slow, "::/0"_p, now)));
  }

  void indexKnowsOnlyFromItsBeginningOn()
  {
    Beliefs beliefs(m_dice);
    beliefs.change();
    const auto view =
        must(registry::readIndex(beliefs.database(), at(15), base::noProgress()))->view();
    QVERIFY(view.knows({at(15), at(16)}));
    QVERIFY(!view.knows({{at(15).us - 1}, at(16)}));
    QCOMPARE(view.height(), 1);
  }

  void loadingCanBeCancelled()
  {
    class Impatient final : public base::Progress {
      void report(std::uint64_t, std::uint64_t) override {}
      bool cancelled() const override { return true; }
    } impatient;
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("a.sextant")).toStdString();
    must(store::Store::create(path, at(0)));
    const auto opened = must(store::Store::open(path, store::Database::Mode::readWrite));
    store::Transaction transaction(opened->database());
    store::EntryWriter writer(opened->database(), {});
    for (std::uint64_t i = 0; i < 70'000; ++i) {
      Holding holding;
      holding.prefix = "2001:db8::/32"_p.sub(64, i);
      writer.open(holding);
    }
    writer.finish({at(1), "tester", "host", "test", "change", {}, 0});
    transaction.commit();
    const auto index = registry::readIndex(opened->database(), at(0), impatient);
    QVERIFY(!index);
    QVERIFY(index.error().code == base::kCancelled);
  }
};

QTEST_GUILESS_MAIN(TestHoldings)
#include "tst_holdings.moc"
