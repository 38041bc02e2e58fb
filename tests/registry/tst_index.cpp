// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/beliefs.h"
#include "registry/index/indexed_holdings.h"
#include "registry/index/journal_follow.h"

#include <QObject>
#include <QTest>

#include <set>

using namespace sextant;
using namespace sextant::test;
using net::IndexWalk;
using registry::HoldingsView;
using registry::IndexedHolding;

namespace {

std::string told(Prefix prefix, model::VersionId version)
{
  return net::toString(prefix) + " v" + std::to_string(version);
}

std::vector<std::string> told(const std::vector<IndexedHolding>& holdings)
{
  std::vector<std::string> out;
  for (const IndexedHolding& one : holdings) out.push_back(told(one.prefix, one.version));
  return out;
}

std::vector<std::string> told(const std::vector<Holding>& holdings)
{
  std::vector<std::string> out;
  for (const Holding& one : holdings) out.push_back(told(one.prefix, one.version));
  return out;
}

std::vector<std::string> told(const std::optional<IndexedHolding>& one)
{
  return one ? told(std::vector{*one}) : std::vector<std::string>();
}

/// Those strictly inside, or directly inside.
std::vector<Holding> inside(const SlowHoldings& slow, Prefix prefix, Instant t, Walk next)
{
  std::vector<Holding> out;
  const auto see = [&](const Holding& holding) {
    out.push_back(holding);
    return next;
  };
  must(slow.inside(prefix, {t, {t.us + 1}}, see, {}));
  return out;
}

std::vector<std::string> walked(const HoldingsView& view, Prefix under, Period during)
{
  std::vector<std::string> out;
  view.walk(under, {}, during, [&out](const IndexedHolding& one) {
    out.push_back(told(one.prefix, one.version));
    return IndexWalk::inside;
  });
  return out;
}

/// Every begin and end that lies behind `since`, of what is not over then.
Instant nextBoundary(const SlowHoldings& slow, Instant since)
{
  Instant next = base::kForEver;
  for (const auto& belief : slow.all) {
    if (belief.closedBy != 0 || belief.holding.valid.to <= since) continue;
    for (const Instant bound : {belief.holding.valid.from, belief.holding.valid.to})
      if (since < bound) next = std::min(next, bound);
  }
  return next;
}

}  // namespace

class TestIndex : public QObject {
  Q_OBJECT

  Dice m_dice;

  void compare(Beliefs& beliefs, const HoldingsView& view, Instant t)
  {
    const Prefix prefix = beliefs.prefix();
    const SlowHoldings& slow = beliefs.slow;
    const auto around = must(slow.covering(prefix, {t, {t.us + 1}}));
    const bool held = !around.empty() && around.back().prefix == prefix;
    QCOMPARE(lines(told(view.chain(prefix, t))), lines(told(around)));
    const auto last = around.empty() ? around : std::vector{around.back()};
    QCOMPARE(lines(told(view.holdingOf(prefix, t))), lines(told(last)));
    QCOMPARE(lines(told(view.exactly(prefix, t))),
             lines(told(held ? last : std::vector<Holding>())));
    const auto children = inside(slow, prefix, t, Walk::past);
    QCOMPARE(lines(told(view.children(prefix, t))), lines(told(children)));
    comparePages(view, prefix, t, children);
    compareCounts(view, prefix, t, children,
                  inside(slow, prefix, t, Walk::inside).size() + (held ? 1 : 0));
  }

  void comparePages(const HoldingsView& view, Prefix prefix, Instant t,
                    const std::vector<Holding>& children)
  {
    std::vector<IndexedHolding> paged;
    const std::size_t limit = 1 + m_dice.below(3);
    for (net::IndexPage page{{}, limit};;) {
      const auto more = view.children(prefix, t, page);
      if (more.empty()) break;
      QVERIFY(more.size() <= limit);
      paged.insert(paged.end(), more.begin(), more.end());
      page.after = more.back().prefix;
    }
    QCOMPARE(lines(told(paged)), lines(told(children)));
  }

  void compareCounts(const HoldingsView& view, Prefix prefix, Instant t,
                     const std::vector<Holding>& children, std::size_t count)
  {
    net::Count addresses = 0;
    for (const Holding& child : children) addresses += net::powerOfTwo(128 - child.prefix.length());
    const auto taken = view.taken(prefix, t);
    QCOMPARE(taken.entries, children.size());
    QVERIFY(taken.addresses == addresses);
    QCOMPARE(view.count(prefix, t), count);
  }

  void compareOccupied(Beliefs& beliefs, const HoldingsView& view)
  {
    const Period fromThen{view.since(), base::kForEver};
    std::set<std::string> expected;
    must(beliefs.slow.inside(Prefix{}, fromThen,
                             [&](const Holding& one) {
                               expected.insert(net::toString(one.prefix));
                               return Walk::inside;
                             },
                             {}));
    std::set<std::string> held;
    for (const auto& entry : view.prefixes().subtree({}))
      if (entry.prefix.length() > 0) held.insert(net::toString(entry.prefix));
    QVERIFY(held == expected);
  }

 private Q_SLOTS:
  void viewsAnswerAsTheListDoesWhileTimePasses()
  {
    for (int round = 0; round < 8; ++round) {
      Beliefs beliefs(m_dice);
      for (std::size_t i = 0; i < m_dice.below(12); ++i) beliefs.change();
      std::int64_t today = 5;
      const auto index =
          must(registry::readIndex(beliefs.database(), at(today), base::noProgress()));
      for (int step = 0; step < 20; ++step) {
        must(registry::followJournal(beliefs.database(), *index));
        index->advance(at(today));
        QCOMPARE(q(index->fault()), QString());
        const HoldingsView view = index->view();
        QVERIFY(view.since() <= at(today) && at(today) < view.nextBoundary());
        QCOMPARE(view.nextBoundary().us, nextBoundary(beliefs.slow, view.since()).us);
        compareOccupied(beliefs, view);
        for (int i = 0; i < 25 && !QTest::currentTestFailed(); ++i)
          compare(beliefs, view, at(m_dice.between(today, 46)));
        if (QTest::currentTestFailed()) return;
        today += m_dice.between(0, 3);
        for (std::size_t i = 0; i < m_dice.below(3); ++i) beliefs.change();
      }
    }
  }

  void oldViewsStayAsTheyWere()
  {
    Beliefs beliefs(m_dice);
    const auto index = must(registry::readIndex(beliefs.database(), at(3), base::noProgress()));
    std::vector<std::pair<HoldingsView, QString>> seen;
    for (std::int64_t day = 3; day < 40; ++day) {
      beliefs.change();
      must(registry::followJournal(beliefs.database(), *index));
      index->advance(at(day));
      const HoldingsView view = index->view();
      seen.emplace_back(view, lines(walked(view, {}, {})));
      for (const auto& [old, text] : seen) QCOMPARE(lines(walked(old, {}, {})), text);
    }
  }

  void aViewKnowsWhatItIsTrueOf()
  {
    Beliefs beliefs(m_dice);
    const auto index = must(registry::readIndex(beliefs.database(), at(3), base::noProgress()));
    const HoldingsView before = index->view();
    beliefs.change();
    QVERIFY(must(registry::followJournal(beliefs.database(), *index)) ==
            registry::Followed::further);
    QVERIFY(must(registry::followJournal(beliefs.database(), *index)) == registry::Followed::same);
    QCOMPARE(before.height(), 0);
    QCOMPARE(index->view().height(), 1);
    QVERIFY(must(registry::matches(index->view(), beliefs.database())));
    QVERIFY(must(registry::matches(before, beliefs.database())));  // as believed then
    QVERIFY(before.headHash() != index->view().headHash());
    QVERIFY(!HoldingsView().knows({at(0), base::kForEver}));
    QVERIFY(!HoldingsView().holdingOf("2001:db8::/128"_p, at(0)));
  }

  void findsOutThatTheIndexIsNotTheStore()
  {
    Beliefs beliefs(m_dice);
    std::vector<IndexedHolding> all;
    while (all.empty()) {
      beliefs.change();
      const auto read = must(registry::readIndex(beliefs.database(), at(0), base::noProgress()));
      read->view().everything([&all](const IndexedHolding& one) { all.push_back(one); });
    }
    const auto index = must(registry::readIndex(beliefs.database(), at(0), base::noProgress()));
    IndexedHolding wrong = m_dice.oneOf(all);
    index->remove(wrong.prefix, wrong.version);
    QVERIFY(!must(registry::matches(index->view(), beliefs.database())));
    wrong.holder = 7;
    index->add(wrong);
    QVERIFY(!must(registry::matches(index->view(), beliefs.database())));
    wrong.holder = 0;
    index->remove(wrong.prefix, wrong.version);
    index->add(wrong);
    QVERIFY(must(registry::matches(index->view(), beliefs.database())));
  }

  void anotherFilesJournalIsNotFollowed()
  {
    Beliefs one(m_dice);
    Beliefs other(m_dice);
    one.change();
    for (int i = 0; i < 3; ++i) other.change();
    const auto index = must(registry::readIndex(one.database(), at(0), base::noProgress()));
    QVERIFY(must(registry::followJournal(other.database(), *index)) == registry::Followed::astray);
  }
};

QTEST_GUILESS_MAIN(TestIndex)
#include "tst_index.moc"
