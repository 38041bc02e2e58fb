// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dice.h"
#include "support/small_register.h"

#include <QFile>
#include <QObject>
#include <QTest>

#include <atomic>
#include <thread>

using namespace sextant;
using namespace sextant::test;
using net::Prefix;
using registry::HoldingsView;
using registry::Registry;
using registry::SharedIndex;

namespace {

constexpr std::int64_t kDay = 86'400'000'000;

registry::Give give(model::Kind kind, Prefix prefix)
{
  return {kind, prefix, "甲局", true, {}, false};
}

/// A register, opened several times with one index.
struct Opened {
  explicit Opened(std::size_t doors)
  {
    reg.apply({registry::PutHolder{"甲局", {}}, registry::PutBlock{"2001:db8::/32"_p, {}}});
    for (std::size_t i = 0; i < doors; ++i) registries.push_back(open());
  }
  std::unique_ptr<Registry> open()
  {
    return must(Registry::open(reg.path("a.sextant"),
                               {{"tester", "host", "test"}, &reg.clock(), false, index, {}}));
  }
  Registry& operator[](std::size_t i) { return *registries[i]; }

  SmallRegister reg;  ///< stands for another program: its index is not the shared one
  std::shared_ptr<SharedIndex> index = std::make_shared<SharedIndex>();
  std::vector<std::unique_ptr<Registry>> registries;
};

/// Whatever the dice say, in a space where much is taken; may be refused.
registry::Operation wish(Dice& dice, Instant now)
{
  const Prefix city = "2001:db8::/32"_p.sub(40, dice.below(6));
  const Prefix unit = city.sub(56, dice.below(8));
  const Prefix prefix = dice.once(3) ? city : unit;
  model::Facts facts;
  if (dice.once(3)) facts["valid_from"] = base::toDate({now.us + dice.between(-20, 20) * kDay});
  if (dice.once(4)) facts["valid_to"] = base::toDate({now.us + dice.between(1, 40) * kDay});
  switch (dice.below(8)) {
    case 0:
      return registry::Release{prefix, {}};
    case 1:
      return registry::Amend{prefix, {{"remark", std::to_string(dice.below(9))}}, {}};
    case 2:
      return registry::Undo{};
    case 3:
      return registry::Release{prefix, Instant{now.us + dice.between(1, 30) * kDay}};
    default: {
      auto out = give(prefix == city ? model::Kind::allocation : model::Kind::assignment, prefix);
      out.facts = facts;
      return out;
    }
  }
}

std::string told(const registry::Branch& branch)
{
  const model::Holding& holding = branch.view.holding;
  std::string out = net::toString(holding.prefix) + " " + std::to_string(holding.version) + " " +
                    branch.view.holderName + " " + std::to_string(branch.inside) + " " +
                    net::toString(branch.taken) + (branch.whole ? "" : " and more");
  for (const auto& [name, value] : holding.facts) out += " " + name + "=" + value;
  return out;
}

std::string told(const registry::Stats& stats)
{
  std::string out = std::to_string(stats.unitLength) + " " + net::toString(stats.capacity) + " " +
                    net::toString(stats.used) + " " + stats.utilisation;
  out += stats.largestFree ? " " + net::toString(*stats.largestFree) : " full";
  for (const auto& [kind, count] : stats.holdings) out += " " + std::to_string(count);
  return out;
}

/// What a register says to all questions that an index may answer.
std::vector<std::string> answers(const Registry& registry, Dice dice)
{
  std::vector<std::string> out;
  const Prefix block = "2001:db8::/32"_p;
  const Prefix city = block.sub(40, dice.below(6));
  const Prefix unit = city.sub(56, dice.below(8));
  const Instant later{registry.now().us + dice.between(0, 30) * kDay};
  for (const Instant at : {registry.now(), later}) {
    for (const auto& view : must(registry.chain(unit, {at, {}})))
      out.push_back(net::toString(view.holding.prefix) + " " +
                    std::to_string(view.holding.version));
    for (const std::optional<Prefix>& parent : {std::optional<Prefix>(), {block}, {city}})
      for (const auto& branch : must(registry.branches(parent, {at, {}}, {}, 1 + dice.below(9))))
        out.push_back(told(branch));
    for (const auto& branch : must(registry.branchesAt(std::vector{unit, city}, {at, {}})))
      out.push_back(told(branch));
  }
  for (const Prefix prefix : {block, city, unit}) {
    out.push_back(told(must(registry.stats(prefix))));
    out.push_back(net::toString(must(registry.growsTo(prefix))));
  }
  out.push_back(told(must(registry.stats({}))));
  const auto placement = static_cast<net::FreePlacement>(dice.below(5));
  registry::NextFree wanted{dice.once(2) ? block : city, 56, 3, placement, {}};
  if (dice.once(2)) wanted.within = net::rangeOf(city);
  for (const Prefix prefix : must(registry.free(wanted))) out.push_back(net::toString(prefix));
  return out;
}

}  // namespace

class TestShared : public QObject {
  Q_OBJECT

  Dice m_dice;

 private Q_SLOTS:
  void answersAreThoseOfTheStore()
  {
    for (int round = 0; round < 5; ++round) {
      Opened opened(3);
      for (int step = 0; step < 60; ++step) {
        if (step == 10 || m_dice.once(40)) must(opened[1].loadIndex(base::noProgress()));
        Registry& writer = m_dice.once(4) ? *opened.reg : opened[m_dice.below(3)];
        static_cast<void>(writer.apply({"test", {}, {wish(m_dice, opened.reg.clock().now())}}));
        const std::int64_t hours = m_dice.once(3) ? m_dice.between(0, 400) : 0;
        opened.reg.clock().set({opened.reg.clock().now().us + hours * kDay / 24});
        const Dice same = m_dice;
        const QString expected = lines(answers(*opened.reg, same));
        for (std::size_t i = 0; i < 3; ++i) QCOMPARE(lines(answers(opened[i], same)), expected);
        m_dice.below(2);
      }
      QVERIFY(must(opened[2].verify({})).index == registry::Verdict::Index::matches);
    }
  }

  void viewsAreTrueBeforeApplyReturns()
  {
    Opened opened(2);
    QVERIFY(!opened.index->view());
    QVERIFY(!must(opened[0].view()));
    must(opened[0].loadIndex(base::noProgress()));
    for (std::uint64_t i = 0; i < 20; ++i) {
      const Prefix prefix = "2001:db8::/32"_p.sub(40, i);
      const auto applied =
          must(opened[i % 2].apply({"t", {}, {give(model::Kind::allocation, prefix)}}));
      const HoldingsView view = *opened.index->view();
      QCOMPARE(view.height(), applied.entry);
      QVERIFY(view.exactly(prefix, opened[0].now()));
      const auto batch = must(opened[1].applyEach({"t", {}, {registry::Undo{}}}, {}));
      QCOMPARE(opened.index->view()->height(), batch.applied->entry);
      QVERIFY(!opened.index->view()->exactly(prefix, opened[0].now()));
      QVERIFY(view.exactly(prefix, opened[0].now()));
    }
  }

  void othersChangesAreCaughtUpWith()
  {
    Opened opened(1);
    must(opened[0].loadIndex(base::noProgress()));
    const auto before = opened.index->view();
    opened.reg.apply({give(model::Kind::allocation, "2001:db8:100::/40"_p)});
    QCOMPARE(opened.index->view()->height(), before->height());
    QCOMPARE(must(opened[0].view())->height(), before->height() + 1);
    QCOMPARE(opened.index->view()->height(), before->height() + 1);
  }

  void countsAllOfWhatStandsInside()
  {
    Opened opened(1);
    registry::Load load;
    for (std::uint64_t i = 0; i < 5000; ++i) {
      model::Holding one;
      one.prefix = "2001:db8::/32"_p.sub(56, i);
      one.valid = {instant("2026-01-01"), base::kForEver};
      load.holdings.push_back(one);
    }
    opened.reg.apply({load});
    must(opened[0].loadIndex(base::noProgress()));
    const auto blocks = must(opened[0].branches({}, {opened[0].now(), {}}, {}, 10));
    QVERIFY(blocks[0].whole);
    QCOMPARE(blocks[0].inside, 5000U);
    QCOMPARE(blocks[0].taken, net::powerOfTwo(72) * 5000);
  }

  void aLargeChangeIsTakenInAsManySmallOnesAre()
  {
    Opened opened(2);
    must(opened[0].loadIndex(base::noProgress()));
    registry::Load load;
    for (std::uint64_t i = 0; i < 6000; ++i) {
      model::Holding holding;
      holding.prefix = "2001:db8::/32"_p.sub(56, 7 * i);
      holding.valid = {opened[0].now(), base::kForEver};
      load.holdings.push_back(holding);
    }
    const auto held = [&](Registry& registry) {
      return must(registry.view())->count("2001:db8::/32"_p, registry.now());
    };
    const auto isTrue = [&](Registry& registry) {
      return must(registry.verify({})).index == registry::Verdict::Index::matches;
    };
    must(opened[0].apply({"t", {}, {load}}));
    QCOMPARE(held(opened[0]), 6001U);
    QVERIFY(isTrue(opened[1]));
    must(opened[0].apply({"undo", {}, {registry::Undo{}}}));
    QCOMPARE(held(opened[1]), 1U);
    QVERIFY(isTrue(opened[0]));
    must(opened[0].apply({"redo", {}, {registry::Redo{}}}));
    opened.reg.apply({give(model::Kind::assignment, "2001:db8:ffff::/56"_p)});
    QCOMPARE(held(opened[1]), 6002U);
    QVERIFY(isTrue(opened[1]));
  }

  void anotherFileInTheSamePlaceIsReadAnew()
  {
    Opened opened(1);
    opened.reg.apply({give(model::Kind::allocation, "2001:db8:100::/40"_p)});
    must(opened[0].loadIndex(base::noProgress()));
    Opened other(0);
    other.reg.apply({give(model::Kind::allocation, "2001:db8:200::/40"_p)});
    const std::string path = opened.reg.path("a.sextant");
    must(other.reg->backup(opened.reg.path("b.sextant")));
    QVERIFY(QFile::remove(q(path)));
    QVERIFY(QFile::rename(q(opened.reg.path("b.sextant")), q(path)));
    for (const char* more : {"-wal", "-shm"}) QFile::remove(q(path + more));
    const auto registry = opened.open();
    const Instant now = registry->now();
    const auto view = must(registry->view());
    QVERIFY(!view->exactly("2001:db8:100::/40"_p, now));
    QVERIFY(view->exactly("2001:db8:200::/40"_p, now));
    QVERIFY(must(registry->verify({})).index == registry::Verdict::Index::matches);
  }

  void aQuestionInsideAnotherIsAnsweredAsOfThen()
  {
    Opened opened(1);
    must(opened[0].loadIndex(base::noProgress()));
    const auto height = opened.index->view()->height();
    must(opened[0].list({}, {opened[0].now(), {}}, [&](const auto&) {
      opened.reg.apply({give(model::Kind::allocation, "2001:db8:100::/40"_p)});
      return must(opened[0].chain("2001:db8:100::/40"_p, {opened[0].now(), {}})).size() == 1;
    }));
    QCOMPARE(must(opened[0].view())->height(), height + 1);
    QVERIFY(must(opened[0].verify({})).index == registry::Verdict::Index::matches);
  }

  /// Readers see each state whole: a prefix and the next one are always given together.
  void readersSeeOneStateWhileOthersChangeIt()
  {
    Opened opened(2);
    must(opened[0].loadIndex(base::noProgress()));
    const Instant now = opened[0].now();
    std::atomic<bool> done = false;
    std::atomic<std::uint64_t> torn = 0;
    std::atomic<std::uint64_t> looks = 0;
    const auto look = [&] {
      while (!done) {
        const HoldingsView view = *opened.index->view();
        for (std::uint64_t i = 0; i < 60; i += 2) {
          const auto one = view.holdingOf("2001:db8::/32"_p.sub(40, i), {now.us + kDay});
          const auto next = view.holdingOf("2001:db8::/32"_p.sub(40, i + 1), {now.us + kDay});
          if ((one->prefix.length() == 40) != (next->prefix.length() == 40)) ++torn;
        }
        if (view.taken("2001:db8::/32"_p, {now.us + kDay}).entries % 2 != 0) ++torn;
        ++looks;
      }
    };
    std::thread reader(look);
    std::thread asker([&] {
      while (!done) {
        const auto found =
            must(opened[1].branches("2001:db8::/32"_p, {opened[1].now(), {}}, {}, 99));
        if (found.size() % 2 != 0) ++torn;
      }
    });
    for (std::uint64_t i = 0; i < 60; i += 2) {
      must(opened[0].apply({"t",
                            {},
                            {give(model::Kind::allocation, "2001:db8::/32"_p.sub(40, i)),
                             give(model::Kind::allocation, "2001:db8::/32"_p.sub(40, i + 1))}}));
      if (i % 10 == 0) must(opened[0].apply({"t", {}, {registry::Undo{}}}));
      if (i % 16 == 0) must(opened[0].loadIndex(base::noProgress()));
    }
    while (looks < 3) std::this_thread::yield();
    done = true;
    reader.join();
    asker.join();
    QCOMPARE(torn.load(), 0U);
  }
};

QTEST_GUILESS_MAIN(TestShared)
#include "tst_shared.moc"
