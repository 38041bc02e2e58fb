// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/codes.h"
#include "support.h"

#include <rapidcheck.h>

#include <QObject>

#include <algorithm>
#include <map>

using namespace sextant;
using namespace sextant::plan;
using namespace sextant::plan::test;

namespace {

std::string unitsOf(const std::vector<std::string>& codes)
{
  std::string text = "code,parent\n";
  for (const std::string& code : codes) text += code + ",450325\n";
  return text;
}

/// Every placement of a draft as a pin.
std::vector<model::Pin> pinsOf(const model::Draft& draft)
{
  std::vector<model::Pin> pins;
  for (const model::Placement& placement : draft.placements) {
    pins.push_back({draft.members[placement.member].code, placement.zone, placement.prefix});
  }
  return pins;
}

bool related(const model::Draft& draft, std::uint32_t a, std::uint32_t b);

/// The first pair that must not be, in words; looks at all pairs.
std::string clash(const model::Draft& draft)
{
  const auto& all = draft.placements;
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) {
      if (!all[k].prefix.overlaps(all[i].prefix)) continue;
      const bool bothInForce = all[k].pinned && all[i].pinned;
      const bool fine = all[k].prefix != all[i].prefix &&
                        (bothInForce || related(draft, all[k].member, all[i].member));
      if (!fine) {
        return draft.members[all[k].member].code + " " + net::toString(all[k].prefix) + ", " +
               draft.members[all[i].member].code + " " + net::toString(all[i].prefix);
      }
    }
  }
  return {};
}

bool isAncestor(const model::Draft& draft, std::uint32_t upper, std::uint32_t member)
{
  while (member != model::Member::kNobody && member != upper) member = draft.members[member].parent;
  return member == upper;
}

bool related(const model::Draft& draft, std::uint32_t a, std::uint32_t b)
{
  return isAncestor(draft, a, b) || isAncestor(draft, b, a);
}

}  // namespace

class TstPins : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsPinnedPrefixesAndTheirNumbers();
  void neverGivesAPinnedValueAgain();
  void keepsAMemberWhereItsCodeWouldNotPutIt();
  void placesChildrenUnderThePinnedParent();
  void keepsTheNumberInNewZonesAndBlocks();
  void keepsTheValuesOfMembersThatAreGone();
  void numbersAnAncestorWhereItsDescendantsAre();
  void keepsPrefixesThatGrew();
  void ignoresPinsOutsideTheBlocks();
  void tellsCodesWhoseValueIsPinned();
  void growsDraftsWithoutMovingAnybody();
  void tellsWhoHoldsThePlacesOfAnotherScheme();
  void neverOverlapsWhateverTheSchemes();
  void growsACountyThatPassedToAnotherCity();
  void numbersAroundWhatIsNobodys();
  void passesOverOnlyTheZonesAMemberIsIn();
  void passesOverWhatIsNobodysInEveryBlock();
  void fillsTablesAroundWhatIsNobodys();
  void takesOverWhatACodeLeadsTo();
  void tellsWhatLiesAroundAPlace();
  void growsOnlyUpToWhatIsNobodys();
};

void TstPins::keepsPinnedPrefixesAndTheirNumbers()
{
  const Folder folder;
  const std::string units = folder.put("u.csv", unitsOf({"a", "b", "c"}));
  const std::vector<model::Pin> pins = {{"b", "", "3fff:453:2501::/48"_p},
                                        {"450325", "", "3fff:453:2500::/40"_p}};
  const model::Draft draft = must(draftOf({.units = {units}, .pins = pins}));
  same(prefixesOf(draft, "a") + " " + prefixesOf(draft, "b") + " " + prefixesOf(draft, "c"),
       "3fff:453:2502::/48 3fff:453:2501::/48 3fff:453:2503::/48");
  for (const model::Placement& placement : draft.placements) {
    const std::string& code = draft.members[placement.member].code;
    QCOMPARE(placement.pinned, code == "b" || code == "450325");
  }
}

void TstPins::neverGivesAPinnedValueAgain()
{
  const Folder folder;
  const std::string units = folder.put("u.csv", unitsOf({"a", "b", "c"}));
  // A wider prefix takes all its values, one inside another's unit takes that unit's value.
  const std::vector<model::Pin> pins = {{"c", "", "3fff:453:2502::/47"_p},
                                        {"gone", "", "3fff:453:2501:8000::/52"_p}};
  const model::Draft draft = must(draftOf({.units = {units}, .pins = pins}));
  same(prefixesOf(draft, "a") + " " + prefixesOf(draft, "b") + " " + prefixesOf(draft, "c"),
       "3fff:453:2504::/48 3fff:453:2505::/48 3fff:453:2502::/47");
}

void TstPins::keepsAMemberWhereItsCodeWouldNotPutIt()
{
  // 横县 450127 became 横州市 450181; its prefix stayed.
  const model::Draft draft = must(draftOf({.pins = {{"450181", "", "3fff:451:2700::/40"_p}}}));
  same(prefixesOf(draft, "450181"), "3fff:451:2700::/40");
}

void TstPins::placesChildrenUnderThePinnedParent()
{
  const Folder folder;
  const std::string units = folder.put("u.csv", unitsOf({"a"}));
  const model::Draft draft =
      must(draftOf({.units = {units}, .pins = {{"450325", "", "3fff:453:c500::/40"_p}}}));
  same(prefixesOf(draft, "a"), "3fff:453:c501::/48");
}

void TstPins::keepsTheNumberInNewZonesAndBlocks()
{
  const Folder folder;
  const std::string units = folder.put("u.csv", "code,parent,category\na,450325,\nb,450325,B\n");
  const model::Draft draft = must(draftOf({.scheme = "zone-32",
                                           .blocks = {"2001:db8::/32", "3fff::/32"},
                                           .units = {units},
                                           .pins = {{"b", "", "2001:db8:1325:900::/56"_p}}}));
  same(prefixesOf(draft, "b"),
       "2001:db8:1325:900::/56=public 2001:db8:2325:900::/56=internet "
       "3fff:0:1325:900::/56=public 3fff:0:2325:900::/56=internet");
  same(prefixesOf(draft, "a"), "2001:db8:1325:100::/56=public 3fff:0:1325:100::/56=public");
}

void TstPins::keepsTheValuesOfMembersThatAreGone()
{
  const Folder folder;
  const std::string units = folder.put("u.csv", unitsOf({"a"}));
  const model::Draft draft =
      must(draftOf({.scheme = "zone-32",
                    .blocks = {"2001:db8::/32"},
                    .units = {units},
                    .pins = {{"old", "video", "2001:db8:5325:100::/56"_p}}}));
  same(prefixesOf(draft, "a"), "2001:db8:1325:200::/56=public");
}

void TstPins::numbersAnAncestorWhereItsDescendantsAre()
{
  const Folder folder;
  const std::string scheme =
      folder.put("s.toml",
                 "name = \"s\"\nblock = 32\n[[field]]\nname = \"a\"\nbits = 8\n"
                 "[[field]]\nname = \"b\"\nbits = 8\n");
  const std::string tops = folder.put("t.csv", "code\nx\ny\nz\n");
  const std::string below = folder.put("b.csv", "code,parent\nu,z\nv,z\n");
  same(drawn(draftOf({.scheme = scheme,
                      .blocks = {"2001:db8::/32"},
                      .divisions = {tops},
                      .units = {below},
                      .pins = {{"v", "", "2001:db8:100::/48"_p}}})),
       "x a 2001:db8::/40\nz a 2001:db8:100::/40\nv b 2001:db8:100::/48 pinned\n"
       "u b 2001:db8:101::/48\ny a 2001:db8:200::/40\n");
}

void TstPins::keepsPrefixesThatGrew()
{
  const Folder folder;
  const std::string units = folder.put("u.csv", unitsOf({"a", "b"}));
  const model::Draft draft =
      must(draftOf({.units = {units}, .pins = {{"a", "", "3fff:453:2504::/46"_p}}}));
  same(prefixesOf(draft, "a") + " " + prefixesOf(draft, "b"),
       "3fff:453:2504::/46 3fff:453:2501::/48");
  for (const model::Placement& placement : draft.placements) {
    const std::string& code = draft.members[placement.member].code;
    if (code == "a") QCOMPARE(placement.growTo, 46);
    if (code == "b") QCOMPARE(placement.growTo, 48);
  }
}

void TstPins::ignoresPinsOutsideTheBlocks()
{
  const model::Draft draft =
      must(draftOf({.pins = {{"4503", "", "2001:db8::/32"_p}, {"45", "", "3fff:450::/28"_p}}}));
  same(prefixesOf(draft, "4503"), "3fff:453::/32");
  QVERIFY(std::ranges::none_of(draft.placements, &model::Placement::pinned));
}

void TstPins::tellsCodesWhoseValueIsPinned()
{
  same(drawn(draftOf({.pins = {{"4501", "", "3fff:453::/32"_p}, {"x", "", "3fff:454::/32"_p}}})),
       "plan.value-taken 0:0 4503 city 3 4501\nplan.value-taken 0:0 4504 city 4 -\n");
}

void TstPins::growsDraftsWithoutMovingAnybody()
{
  const bool held = rc::check("a later draft only adds", [] {
    const Folder folder;
    const auto count = *rc::gen::inRange<std::size_t>(1, 30);
    std::string categories = "code,parent,category\n";
    std::string before = categories;
    for (std::size_t i = 0; i < count; ++i) {
      const std::string row = "u" + std::to_string(i) + ",45032" +
                              std::to_string(*rc::gen::inRange(4, 9)) + "," +
                              std::string(1, *rc::gen::element('A', 'B', 'D')) + "\n";
      if (*rc::gen::inRange(0, 2) > 0) before += row;
      categories += row;
    }
    Ask ask{
        .scheme = "zone-32", .blocks = {"2001:db8::/32"}, .units = {folder.put("u.csv", before)}};
    const model::Draft first = must(draftOf(ask));
    ask.pins = pinsOf(first);
    std::erase_if(ask.pins, [](const model::Pin&) { return *rc::gen::inRange(0, 4) == 0; });
    ask.units = {folder.put("v.csv", categories)};
    const model::Draft second = must(draftOf(ask));

    for (const model::Pin& pin : ask.pins) {
      if (pin.code == "45") continue;
      RC_ASSERT(q(prefixesOf(second, pin.code)).contains(q(net::toString(pin.prefix))));
    }
    std::map<std::uint32_t, std::uint64_t> numbers;
    for (std::size_t i = 0; i < second.placements.size(); ++i) {
      const model::Placement& placement = second.placements[i];
      // The bits below the zone are the member's in every zone.
      const std::uint64_t number = placement.prefix.address().field(36, 20);
      RC_ASSERT(numbers.try_emplace(placement.member, number).first->second == number);
      if (i == 0) continue;
      for (std::size_t k = i; k-- > 0;) {
        if (!second.placements[k].prefix.overlaps(placement.prefix)) continue;
        RC_ASSERT(second.placements[k].prefix != placement.prefix);
        RC_ASSERT(isAncestor(second, second.placements[k].member, placement.member));
      }
    }
  });
  QVERIFY(held);
}

void TstPins::tellsWhoHoldsThePlacesOfAnotherScheme()
{
  Ask ask;
  ask.pins = pinsOf(must(draftOf(ask)));
  ask.scheme = "zone-28";
  const auto draft = draftOf(ask);
  QVERIFY(!draft);
  QVERIFY(draft.error().fault() == Fault::badInput);
  std::vector<Error> faults = draft.error().more;
  faults.push_back(draft.error());
  std::string of4501;
  for (const Error& fault : faults) {
    QVERIFY2(fault.code == kHeldPlace, drawn(fault).c_str());
    if (fault.args[4] == "4504" && fault.args[6] == "3fff:451:4000::/36") of4501 = drawn(fault);
  }
  same(of4501, "plan.held-place 0:0 4501 南宁市 32 zone-28 4504 梧州市 36\n");
}

void TstPins::neverOverlapsWhateverTheSchemes()
{
  const Folder folder;
  const std::string before = folder.put("u.csv", unitsOf({"a", "b", "c"}));
  const std::string after = folder.put("v.csv", unitsOf({"d", "b", "c", "e"}));
  int refused = 0;
  for (const char* length : {"28", "32"}) {
    const std::vector<std::string> block = {std::string("3fff:450::/") + length};
    const auto schemes = presetsFor(std::stoi(length));
    for (const std::string& from : schemes) {
      for (const std::string& to : schemes) {
        const model::Draft first =
            must(draftOf({.scheme = from, .blocks = block, .units = {before}}));
        const auto second =
            draftOf({.scheme = to, .blocks = block, .units = {after}, .pins = pinsOf(first)});
        QVERIFY2(second || from != to, (from + " does not grow").c_str());
        if (second) same(clash(*second), "");
        if (!second) ++refused;
      }
    }
  }
  QVERIFY(refused > 0);
}

void TstPins::growsACountyThatPassedToAnotherCity()
{
  const Folder folder;
  const char* before = "code,parent\n45,\n4503,45\n4504,45\n450325,4503\n";
  const char* after = "code,parent\n45,\n4503,45\n4504,45\n450325,4504\n";
  Ask ask{.divisions = {folder.put("d.csv", before)},
          .units = {folder.put("u.csv", unitsOf({"a"}))}};
  ask.pins = pinsOf(must(draftOf(ask)));
  ask.divisions = {folder.put("e.csv", after)};
  ask.units = {folder.put("v.csv", unitsOf({"b", "a"}))};
  const model::Draft draft = must(draftOf(ask));
  same(prefixesOf(draft, "450325") + " " + prefixesOf(draft, "b"),
       "3fff:453:2500::/40 3fff:453:2502::/48");
}

void TstPins::numbersAroundWhatIsNobodys()
{
  const Folder folder;
  const std::string units = folder.put("u.csv", unitsOf({"a", "b", "c"}));
  const model::Draft draft = must(draftOf({.units = {units},
                                           .pins = {{"", "", "3fff:453:2501::/48"_p},
                                                    {"", "", "3fff:453:2502:8000::/52"_p},
                                                    {"", "", "3fff:453:2504::/46"_p}}}));
  same(prefixesOf(draft, "a") + " " + prefixesOf(draft, "b") + " " + prefixesOf(draft, "c"),
       "3fff:453:2503::/48 3fff:453:2508::/48 3fff:453:2509::/48");
}

void TstPins::passesOverOnlyTheZonesAMemberIsIn()
{
  const Folder folder;
  const std::string units = folder.put("u.csv", "code,parent,category\nb,450325,B\na,450325,A\n");
  const model::Draft draft = must(draftOf(
      {.scheme = "zone-32",
       .blocks = {"2001:db8::/32"},
       .units = {units},
       .pins = {{"", "", "2001:db8:2325:100::/56"_p}, {"", "", "2001:db8:7325:200::/56"_p}}}));
  same(prefixesOf(draft, "b"), "2001:db8:1325:200::/56=public 2001:db8:2325:200::/56=internet");
  same(prefixesOf(draft, "a"), "2001:db8:1325:100::/56=public");
}

void TstPins::passesOverWhatIsNobodysInEveryBlock()
{
  const Folder folder;
  const std::string units = folder.put("u.csv", unitsOf({"a"}));
  const model::Draft draft =
      must(draftOf({.blocks = {"3fff:450::/28", "2001:db0::/28"},
                    .units = {units},
                    .pins = {{"", "", "3fff:453:2501::/48"_p}, {"", "", "2001:db3:2502::/64"_p}}}));
  same(prefixesOf(draft, "a"), "2001:db3:2503::/48 3fff:453:2503::/48");
}

void TstPins::fillsTablesAroundWhatIsNobodys()
{
  const Folder folder;
  const std::string own = folder.put("d.csv", "code,parent\n45,\n4503,45\n450325,4503\nX,4503\n");
  Ask ask{.scheme = "table-32", .blocks = {"3fff::/32"}, .divisions = {own}};
  const auto publics = [&] {
    std::string text;
    const model::Draft draft = must(draftOf(ask));
    for (const model::Placement& placement : draft.placements) {
      if (placement.zone == "public") text += net::toString(placement.prefix) + " ";
    }
    return text;
  };
  same(publics(), "3fff:0:1080::/41 3fff:0:1084::/46 3fff:0:1088::/46 ");
  ask.pins = {{"", "", "3fff:0:2086::/48"_p}};  // in the first county of the first city
  same(publics(), "3fff:0:1100::/41 3fff:0:1104::/46 3fff:0:1108::/46 ");
  ask.pins.push_back({"4503", "public", "3fff:0:1080::/41"_p});
  same(publics(), "3fff:0:1080::/41 3fff:0:1088::/46 3fff:0:108c::/46 ");
}

void TstPins::takesOverWhatACodeLeadsTo()
{
  const Folder folder;
  const std::string units = folder.put("u.csv", unitsOf({"a"}));
  const model::Draft draft = must(draftOf({.units = {units},
                                           .pins = {{"", "", "3fff:453::/32"_p},
                                                    {"", "", "3fff:453:2500::/40"_p},
                                                    {"", "", "3fff:454:300::/48"_p}}}));
  std::string pinned;
  for (const model::Placement& placement : draft.placements) {
    if (placement.pinned) pinned += draft.members[placement.member].code + " ";
  }
  same(pinned, "4503 450325 ");
  same(prefixesOf(draft, "4503") + " " + prefixesOf(draft, "a"),
       "3fff:453::/32 3fff:453:2501::/48");
}

void TstPins::tellsWhatLiesAroundAPlace()
{
  same(drawn(draftOf({.pins = {{"", "", "3fff:452::/31"_p}}})),
       "plan.foreign-place 0:0 31 nibble-28 4502 柳州市 32\n"
       "plan.foreign-place 0:0 31 nibble-28 4503 桂林市 32\n");
  // Who is counted to a number in one zone has it in the others, where somebody may be.
  const Folder folder;
  const std::string units = folder.put("u.csv", "code,parent,category\nb,450325,B\n");
  same(drawn(draftOf({.scheme = "zone-32",
                      .blocks = {"2001:db8::/32"},
                      .units = {units},
                      .pins = {{"b", "public", "2001:db8:1325:900::/56"_p},
                               {"", "", "2001:db8:2325:900::/56"_p}}})),
       "plan.foreign-place 2:1 56 zone-32 b b 56\n");
}

void TstPins::growsOnlyUpToWhatIsNobodys()
{
  const Folder folder;
  const std::string units = folder.put("u.csv", unitsOf({"a"}));
  Ask ask{.units = {units}, .pins = {{"a", "", "3fff:453:2510::/48"_p}}};
  const auto growth = [&] {
    const model::Draft draft = must(draftOf(ask));
    for (const model::Placement& placement : draft.placements) {
      if (draft.members[placement.member].code == "a") return placement.growTo;
    }
    return -1;
  };
  QCOMPARE(growth(), 44);
  ask.pins.push_back({"", "", "3fff:453:2516::/56"_p});
  QCOMPARE(growth(), 46);
  ask.pins.push_back({"", "", "3fff:453:250f::/48"_p});
  QCOMPARE(growth(), 46);
  ask.pins.push_back({"", "", "3fff:453:2511:ff::/64"_p});
  QCOMPARE(growth(), 48);
}

QTEST_GUILESS_MAIN(TstPins)
#include "tst_pins.moc"
