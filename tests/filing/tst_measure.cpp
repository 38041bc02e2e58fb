// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/level_names.h"
#include "filing/used_inside.h"
#include "plan/scheme_toml.h"
#include "support.h"

#include <QObject>

#include <rapidcheck.h>

#include <set>

using namespace sextant;
using namespace sextant::filing;
using namespace sextant::filing::test;

namespace {

/// The slow way: the sizes of all that lie inside with nothing between.
net::Count usedDirectly(net::Prefix outer, const std::set<net::Prefix>& all)
{
  net::Count used = 0;
  for (const net::Prefix inner : all) {
    if (inner == outer || !outer.covers(inner)) continue;
    const bool between = std::ranges::any_of(all, [&](net::Prefix p) {
      return p != outer && p != inner && outer.covers(p) && p.covers(inner);
    });
    if (!between) used += sizeOf(inner);
  }
  return used;
}

model::PlannedMember member(model::ObjectId object, const char* name, const char* level,
                            model::ObjectId parent)
{
  model::PlannedMember out;
  out.object = object;
  out.name = name;
  out.level = level;
  out.parent = parent;
  return out;
}

model::PublishedPlan planOf(const char* scheme)
{
  model::PublishedPlan plan;
  plan.name = scheme;
  plan.schemeText = must(plan::loadScheme(scheme)).text;
  return plan;
}

}  // namespace

class FilingMeasure : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sumsWhatLiesDirectlyInside()
  {
    const bool holds = rc::check("agrees with looking at every pair", [] {
      std::set<net::Prefix> all;
      const int count = *rc::gen::inRange(0, 20);
      for (int i = 0; i < count; ++i) {
        const net::Address address{0x2001'0db8'0000'0000U, *rc::gen::inRange<std::uint64_t>(0, 64)};
        all.insert(net::Prefix(address, *rc::gen::inRange(120, 129)));
      }
      UsedInside used;
      for (const net::Prefix prefix : all) used.add(prefix);
      used.finish();
      for (const net::Prefix prefix : all) RC_ASSERT(used.of(prefix) == usedDirectly(prefix, all));
    });
    QVERIFY(holds);
  }

  void writesPercentHalfUp()
  {
    QCOMPARE(percent(0, 8), std::string("0.00%"));
    QCOMPARE(percent(8, 8), std::string("100.00%"));
    QCOMPARE(percent(1, 3), std::string("33.33%"));
    QCOMPARE(percent(2, 3), std::string("66.67%"));
    QCOMPARE(percent(1, 32), std::string("3.13%"));
    QCOMPARE(percent(1, 20'000), std::string("0.01%"));
    QCOMPARE(percent(1, 20'001), std::string("<0.01%"));
    QCOMPARE(percent(1, net::powerOfTwo(128)), std::string("<0.01%"));
  }

  void namesEachLevelAbove()
  {
    const std::vector<model::PublishedPlan> plans = {planOf("zone-32")};
    const LevelNames names =
        must(LevelNames::of(plans,
                            {member(1, "广西", "", 0), member(2, "桂林", "city", 1),
                             member(3, "兴安县", "county", 2), member(4, "示例局", "unit", 3)},
                            Language::chinese));
    QCOMPARE(names.titles(), (std::vector<std::string>{"市级", "县级", "单位"}));
    QCOMPARE(names.namesOf(4), (std::vector<std::string>{"桂林", "兴安县", "示例局"}));
    QCOMPARE(names.namesOf(2), (std::vector<std::string>{"桂林", "", ""}));
    QCOMPARE(names.namesOf(0), (std::vector<std::string>{"", "", ""}));
    QCOMPARE(names.zone("public"), std::string("公用网络区"));
    QCOMPARE(names.zone("other"), std::string("other"));
  }

  void endsOnALoopOfParents()
  {
    const std::vector<model::PublishedPlan> plans = {planOf("zone-32")};
    const LevelNames names = must(LevelNames::of(
        plans, {member(1, "a", "city", 2), member(2, "b", "county", 1)}, Language::english));
    QCOMPARE(names.namesOf(1), (std::vector<std::string>{"a", "b", ""}));
    QCOMPARE(names.zone("public"), std::string("Public network zone"));
  }

  void joinsTheLevelsOfSeveralPlans()
  {
    const std::vector<model::PublishedPlan> plans = {planOf("zone-32"), planOf("nation-20")};
    const LevelNames names = must(LevelNames::of(plans, {}, Language::english));
    const std::vector<std::string> titles = names.titles();
    QCOMPARE(std::ranges::count(titles, "City"), 1);
    QVERIFY(std::ranges::find(titles, "Province") < std::ranges::find(titles, "City"));
  }
};

QTEST_APPLESS_MAIN(FilingMeasure)
#include "tst_measure.moc"
