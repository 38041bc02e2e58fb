// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/index/indexed_holdings.h"
#include "registry/index/journal_follow.h"
#include "store/journal.h"
#include "store/store.h"
#include "store/stored_holdings.h"
#include "support/dice.h"
#include "support/small_register.h"

#include <QObject>
#include <QTest>

#include <algorithm>
#include <set>

using namespace sextant;
using namespace sextant::test;
using model::Holding;
using net::Prefix;
using registry::IndexedHoldings;
using store::StoredHoldings;
using store::Walk;

namespace {

constexpr Instant at(std::int64_t day)
{
  return {day * 86'400'000'000};
}

struct Belief {
  Holding holding;
  model::EntryNumber closedBy = 0;
};

/// Answers by looking at every belief there ever was.
class SlowHoldings final : public store::Holdings {
 public:
  std::vector<Belief> all;
  std::optional<model::EntryNumber> known;

  Result<std::vector<Holding>> covering(Prefix prefix, Period during) const override
  {
    return where(during, [prefix](Prefix other) { return other.covers(prefix); });
  }
  Result<> inside(Prefix prefix, Period during, const Visitor& visit,
                  std::optional<Prefix> after) const override
  {
    const auto candidates = where(during, [&](Prefix other) {
      return other != prefix && prefix.covers(other) && (!after || other > *after);
    });
    std::vector<Prefix> passed;
    for (const Holding& holding : candidates) {
      const bool skipped = std::ranges::any_of(passed, [&holding](Prefix other) {
        return other != holding.prefix && other.covers(holding.prefix);
      });
      if (skipped) continue;
      std::erase(passed, holding.prefix);  // the last version of a prefix decides
      const Walk next = visit(holding);
      if (next == Walk::stop) return {};
      if (next == Walk::past) passed.push_back(holding.prefix);
    }
    return {};
  }

 private:
  template <typename Wanted>
  std::vector<Holding> where(Period during, const Wanted& wanted) const
  {
    std::vector<Holding> out;
    for (const Belief& belief : all) {
      const bool believed = known ? belief.holding.openedBy <= *known &&
                                        (belief.closedBy == 0 || belief.closedBy > *known)
                                  : belief.closedBy == 0;
      const bool meets =
          belief.holding.valid.from < during.to && during.from < belief.holding.valid.to;
      if (believed && meets && wanted(belief.holding.prefix)) out.push_back(belief.holding);
    }
    std::ranges::sort(out, [](const Holding& a, const Holding& b) {
      return std::pair(a.prefix, a.valid.from) < std::pair(b.prefix, b.valid.from);
    });
    return out;
  }
};

/// A register file filled version by version, past the rules, and the same beliefs in a list.
class Beliefs {
 public:
  explicit Beliefs(Dice& dice) : m_dice(dice)
  {
    must(store::Store::create(path(), at(0)));
    m_store = must(store::Store::open(path(), store::Database::Mode::readWrite));
  }
  store::Database& database() { return m_store->database(); }
  SlowHoldings slow;

  /// One journal entry that opens some versions and closes some.
  void change()
  {
    store::Transaction transaction(database());
    store::EntryWriter writer(database(), {});
    for (std::size_t i = 0; i < 1 + m_dice.below(25); ++i) open(writer);
    for (std::size_t i = 0; i < m_dice.below(8) && !slow.all.empty(); ++i) {
      Belief& belief = m_dice.oneOf(slow.all);
      if (belief.closedBy != 0) continue;
      writer.close<Holding>(belief.holding.version);
      belief.closedBy = writer.number();
    }
    writer.finish({at(1), "tester", "host", "test", "change", {}, 0});
    transaction.commit();
  }

  Prefix prefix()
  {
    static const std::vector<int> kLengths = {0, 1, 8, 31, 32, 33, 36, 48, 64, 65, 127, 128};
    static const std::vector<net::Address> kPlaces = {{0x20010db800000000, 0},
                                                      {0x20010db800000000, 1},
                                                      {0x20010db880000000, 0},
                                                      {~0ULL, ~0ULL},
                                                      {0x20010db8f0000000, 0},
                                                      {0x2001000000000000, 0},
                                                      {0, 0},
                                                      {0x20010db800000001, 1ULL << 63}};
    return {m_dice.oneOf(kPlaces), m_dice.oneOf(kLengths)};
  }
  Period period(std::int64_t earliest)
  {
    const Instant from = m_dice.once(6) ? base::kSinceEver : at(m_dice.between(earliest, 40));
    Instant to = m_dice.once(3) ? base::kForEver : at(m_dice.between(earliest, 45));
    if (to <= from) to = {from.us == base::kSinceEver.us ? at(20).us : from.us + 1};
    return {from, to};
  }

 private:
  std::string path() const { return m_folder.filePath(QStringLiteral("a.sextant")).toStdString(); }

  void open(store::EntryWriter& writer)
  {
    Holding holding;
    holding.prefix = prefix();
    holding.valid = period(0);
    holding.kind = static_cast<model::Kind>(m_dice.below(5));
    holding.facts["remark"] = std::to_string(slow.all.size());
    const bool free = std::ranges::none_of(slow.all, [&holding](const Belief& other) {
      return other.closedBy == 0 && other.holding.prefix == holding.prefix &&
             other.holding.valid.meets(holding.valid);
    });
    if (!free) return;
    writer.open(holding);
    slow.all.push_back({holding, 0});
  }

  Dice& m_dice;
  QTemporaryDir m_folder;
  std::unique_ptr<store::Store> m_store;
};

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
    const Prefix prefix = beliefs.prefix();
    const auto after = m_dice.once(2) ? std::optional(beliefs.prefix()) : std::nullopt;
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
