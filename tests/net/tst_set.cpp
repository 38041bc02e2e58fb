// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/prefix_set.h"
#include "support.h"

#include <QObject>

#include <bitset>

using namespace sextant::net;
using namespace sextant::net::test;

namespace {

constexpr std::size_t kSize = 128;
constexpr Address kOne{0, 1};

/// Which half of the address space's edge the small space lies at: arithmetic must not wrap.
struct Space {
  Address base;
  [[nodiscard]] Range range(std::size_t first, std::size_t last) const
  {
    return {base + Address{0, first}, base + Address{0, last}};
  }
};

const Space kSpaces[] = {{Address{}}, {~Address{} - Address{0, kSize - 1}}, {{1, ~0ULL - 63}}};

struct Step {
  bool adds;
  std::size_t first;
  std::size_t last;
};

rc::Gen<Step> aStep()
{
  return rc::gen::map(
      rc::gen::tuple(rc::gen::arbitrary<bool>(), rc::gen::inRange<std::size_t>(0, kSize),
                     rc::gen::inRange<std::size_t>(0, kSize)),
      [](const std::tuple<bool, std::size_t, std::size_t>& t) {
        const auto [adds, a, b] = t;
        return Step{adds, std::min(a, b), std::max(a, b)};
      });
}

/// The set, and beside it the plain truth: one bit for each address.
struct Twin {
  explicit Twin(Space where) : space(where) {}
  void apply(const Step& step)
  {
    const Range range = space.range(step.first, step.last);
    step.adds ? set.add(range) : set.remove(range);
    for (std::size_t i = step.first; i <= step.last; ++i) {
      truth[i] = step.adds;
    }
  }
  [[nodiscard]] bool agrees() const
  {
    bool same = set.count() == truth.count() && set.empty() == truth.none();
    for (std::size_t i = 0; i < kSize; ++i) {
      same = same && set.contains(space.range(i, i).first) == truth[i];
    }
    return same;
  }

  Space space;
  PrefixSet set;
  std::bitset<kSize> truth;
};

Twin twinOf(Space space, const std::vector<Step>& steps)
{
  Twin twin(space);
  for (const Step& step : steps) {
    twin.apply(step);
  }
  return twin;
}

std::vector<Step> someSteps()
{
  return *rc::gen::container<std::vector<Step>>(aStep());
}

}  // namespace

class TstSet : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void agreesWithOneBitPerAddress();
  void coversAndOverlapsAgreeWithOneBitPerAddress();
  void rangesNeitherOverlapNorTouch();
  void unitesAndSubtractsSets();
  void holdsTheWholeSpace();
  void addingToItselfChangesNothing();
};

void TstSet::agreesWithOneBitPerAddress()
{
  QVERIFY(rc::check("a set agrees with one bit for each address", [] {
    const auto steps = someSteps();
    for (const Space& space : kSpaces) {
      RC_ASSERT(twinOf(space, steps).agrees());
    }
  }));
}

void TstSet::coversAndOverlapsAgreeWithOneBitPerAddress()
{
  QVERIFY(rc::check("covers and overlaps", [] {
    const auto steps = someSteps();
    const Step asked = *aStep();
    for (const Space& space : kSpaces) {
      const Twin twin = twinOf(space, steps);
      std::size_t inside = 0;
      for (std::size_t i = asked.first; i <= asked.last; ++i) {
        inside += twin.truth[i] ? 1U : 0U;
      }
      const Range range = space.range(asked.first, asked.last);
      RC_ASSERT(twin.set.overlaps(range) == (inside > 0));
      RC_ASSERT(twin.set.covers(range) == (inside == asked.last - asked.first + 1));
    }
  }));
}

void TstSet::rangesNeitherOverlapNorTouch()
{
  QVERIFY(rc::check("ranges are in order with a gap between, prefixes the fewest", [] {
    const Twin twin = twinOf(kSpaces[2], someSteps());
    const auto ranges = twin.set.ranges();
    for (std::size_t i = 1; i < ranges.size(); ++i) {
      RC_ASSERT(ranges[i - 1].last + kOne < ranges[i].first);
    }
    const auto prefixes = twin.set.prefixes();
    RC_ASSERT(fewest(prefixes) == prefixes);
    RC_ASSERT(PrefixSet(prefixes) == twin.set);
  }));
}

void TstSet::unitesAndSubtractsSets()
{
  QVERIFY(rc::check("union and difference of two sets", [] {
    Twin a = twinOf(kSpaces[1], someSteps());
    const Twin b = twinOf(kSpaces[1], someSteps());
    Twin less = a;
    a.set.add(b.set);
    a.truth |= b.truth;
    less.set.remove(b.set);
    less.truth &= ~b.truth;
    RC_ASSERT(a.agrees());
    RC_ASSERT(less.agrees());
  }));
}

void TstSet::holdsTheWholeSpace()
{
  PrefixSet set({"::/0"_p});
  QCOMPARE(str(set.count()), QStringLiteral("340282366920938463463374607431768211456"));
  QCOMPARE(joined(set.prefixes()), QStringLiteral("::/0"));
  set.remove("2001:db8::/32"_p);
  QCOMPARE(set.ranges().size(), std::size_t(2));
  QVERIFY(!set.overlaps("2001:db8:1::/48"_p));
  QVERIFY(set.covers("2001:db9::/32"_p));
  set.add("2001:db8::/32"_p);
  QCOMPARE(joined(set.prefixes()), QStringLiteral("::/0"));
  set.remove("::/0"_p);
  QVERIFY(set.empty());
}

void TstSet::addingToItselfChangesNothing()
{
  PrefixSet set({"2001:db8::/33"_p, "2001:db8:c000::/34"_p});
  const PrefixSet before = set;
  set.add(set);
  QVERIFY(set == before);
  set.remove(set);
  QVERIFY(set.empty());
}

QTEST_APPLESS_MAIN(TstSet)
#include "tst_set.moc"
