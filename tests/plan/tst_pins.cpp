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

bool isAncestor(const model::Draft& draft, std::uint32_t upper, std::uint32_t member)
{
  while (member != model::Member::kNobody && member != upper) member = draft.members[member].parent;
  return member == upper;
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

QTEST_GUILESS_MAIN(TstPins)
#include "tst_pins.moc"
