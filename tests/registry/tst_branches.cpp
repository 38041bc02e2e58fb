// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dice.h"
#include "support/small_register.h"

#include <QObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace sextant;
using namespace sextant::test;
using net::Prefix;
using registry::Branch;

namespace {

registry::Give give(model::Kind kind, Prefix prefix, const std::string& holder = "甲局")
{
  return {kind, prefix, holder, true, {}, false};
}

std::vector<Prefix> prefixesOf(const std::vector<Branch>& branches)
{
  std::vector<Prefix> out;
  for (const Branch& branch : branches) out.push_back(branch.view.holding.prefix);
  return out;
}

/// Some nested holdings in a /32, by chance.
void fill(SmallRegister& reg, Dice& dice)
{
  reg.apply({registry::PutHolder{"甲局", {}}, registry::PutBlock{"2001:db8::/32"_p, {}}});
  for (std::size_t i = 0; i < 40; ++i) {
    const Prefix city = "2001:db8::/32"_p.sub(40, dice.below(6));
    const Prefix unit = city.sub(56, dice.below(8));
    const auto kind = dice.once(3) ? model::Kind::allocation : model::Kind::assignment;
    const Prefix prefix = kind == model::Kind::allocation ? city : unit;
    static_cast<void>(reg->apply({"test", {}, {give(kind, prefix)}}));
  }
}

/// All holdings, by the holding directly around them.
std::map<std::optional<Prefix>, std::vector<Prefix>> nested(SmallRegister& reg)
{
  std::map<std::optional<Prefix>, std::vector<Prefix>> out;
  std::vector<Prefix> around;
  must(reg->list({}, {reg->now(), {}}, [&](const registry::HoldingView& view) {
    const Prefix prefix = view.holding.prefix;
    while (!around.empty() && !around.back().covers(prefix)) around.pop_back();
    out[around.empty() ? std::nullopt : std::optional(around.back())].push_back(prefix);
    around.push_back(prefix);
    return true;
  }));
  return out;
}

}  // namespace

class BranchesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void equalsAWalkOverTheList()
  {
    Dice dice;
    SmallRegister reg;
    fill(reg, dice);
    const registry::Moment now{reg->now(), {}};
    for (const auto& [parent, children] : nested(reg)) {
      QCOMPARE(prefixesOf(must(reg->branches(parent, now, {}, 1000))), children);
      std::vector<Prefix> paged;
      std::optional<Prefix> after;
      for (;;) {
        const auto page = prefixesOf(must(reg->branches(parent, now, after, 3)));
        if (page.empty()) break;
        paged.insert(paged.end(), page.begin(), page.end());
        after = page.back();
      }
      QCOMPARE(paged, children);
    }
  }

  void countsWhatStandsDirectlyInside()
  {
    Dice dice;
    SmallRegister reg;
    fill(reg, dice);
    const registry::Moment now{reg->now(), {}};
    auto tree = nested(reg);
    for (const auto& [parent, children] : nested(reg)) {
      for (const Branch& branch : must(reg->branches(parent, now, {}, 1000))) {
        const Prefix prefix = branch.view.holding.prefix;
        double share = 0;
        for (const Prefix inner : tree[prefix])
          share += std::ldexp(1, prefix.length() - inner.length());
        QVERIFY(branch.whole);
        QCOMPARE(branch.inside, tree[prefix].size());
        QCOMPARE(branch.share(), share);
      }
    }
  }

  void endsCountingWhereThereIsMuch()
  {
    SmallRegister reg;
    reg.apply({registry::PutHolder{"甲局", {}}, registry::PutBlock{"2001:db8::/32"_p, {}}});
    registry::Load load;
    for (std::uint64_t i = 0; i < 5000; ++i) {
      model::Holding one;
      one.prefix = "2001:db8::/32"_p.sub(56, i);
      one.valid = {instant("2026-01-01"), base::kForEver};
      load.holdings.push_back(one);
    }
    reg.apply({load});
    const auto blocks = must(reg->branches({}, {reg->now(), {}}, {}, 10));
    QCOMPARE(blocks.size(), 1U);
    QVERIFY(!blocks[0].whole);
    QVERIFY(blocks[0].inside >= 1000 && blocks[0].inside < 5000);
  }

  void answersForExactPrefixesOnly()
  {
    SmallRegister reg;
    reg.apply({registry::PutHolder{"甲局", {}}, registry::PutBlock{"2001:db8::/32"_p, {}},
               give(model::Kind::allocation, "2001:db8:100::/40"_p)});
    const std::vector<Prefix> asked{"2001:db8:100::/40"_p, "2001:db8:200::/40"_p,
                                    "2001:db8::/32"_p};
    const auto found = must(reg->branchesAt(asked, {reg->now(), {}}));
    QCOMPARE(prefixesOf(found), (std::vector<Prefix>{asked[0], asked[2]}));
    QCOMPARE(found[1].share(), 1.0 / 256);
  }

  void tellsWhichPrefixesChanged()
  {
    SmallRegister reg;
    reg.apply({registry::PutHolder{"甲局", {}}, registry::PutBlock{"2001:db8::/32"_p, {}}});
    const auto first = must(reg->head()).number;
    reg.apply({give(model::Kind::allocation, "2001:db8:100::/40"_p)});
    const auto second = must(reg->head()).number;
    reg.clock().set({reg.clock().now().us + 1'000'000});
    reg.apply({registry::Release{"2001:db8:100::/40"_p, {}},
               give(model::Kind::allocation, "2001:db8:200::/40"_p)});
    const std::vector<Prefix> both{"2001:db8:100::/40"_p, "2001:db8:200::/40"_p};
    QCOMPARE(must(reg->touchedSince(second, 10)), std::optional(both));
    QCOMPARE(must(reg->touchedSince(first, 10)), std::optional(both));
    QCOMPARE(must(reg->touchedSince(must(reg->head()).number, 10)),
             std::optional(std::vector<Prefix>{}));
    QCOMPARE(must(reg->touchedSince(first, 1)), std::nullopt);
    QCOMPARE(must(reg->touchedSince(0, 10)), std::nullopt);  // a holder came as well
  }

  void findsWhatIsFreeInPartOfAParent()
  {
    SmallRegister reg;
    reg.apply({registry::PutHolder{"甲局", {}}, registry::PutBlock{"2001:db8::/32"_p, {}},
               give(model::Kind::allocation, "2001:db8:100::/40"_p),
               give(model::Kind::allocation, "2001:db8:300::/40"_p)});
    registry::NextFree wanted{
        "2001:db8::/32"_p, 40, 2, net::FreePlacement::first,
        net::Range{"2001:db8:200::/40"_p.first(), "2001:db8:200::/40"_p.last()}};
    QCOMPARE(must(reg->free(wanted)), std::vector{"2001:db8:200::/40"_p});
    wanted.within = net::Range{"2001:db8:400::/40"_p.first(), "2001:db8::/32"_p.last()};
    QCOMPARE(must(reg->free(wanted)), (std::vector{"2001:db8:400::/40"_p, "2001:db8:500::/40"_p}));
  }

  void whatReachesOutOfThePartIsTakenInIt()
  {
    SmallRegister reg;
    reg.apply({registry::PutHolder{"甲局", {}}, registry::PutBlock{"2001:db8::/32"_p, {}},
               give(model::Kind::allocation, "2001:db8:100::/40"_p),
               give(model::Kind::allocation, "2001:db8:300::/40"_p)});
    const registry::NextFree wanted{
        "2001:db8::/32"_p, 48, 300, net::FreePlacement::first,
        net::Range{"2001:db8:180::/48"_p.first(), "2001:db8:37f::/48"_p.last()}};
    for (const bool loaded : {false, true}) {
      if (loaded) must(reg->loadIndex(base::noProgress()));
      const auto free = must(reg->free(wanted));
      QCOMPARE(free.size(), std::size_t{256});
      QVERIFY(free.front() == "2001:db8:200::/48"_p);
      QVERIFY(free.back() == "2001:db8:2ff::/48"_p);
    }
  }
};

QTEST_GUILESS_MAIN(BranchesTest)
#include "tst_branches.moc"
