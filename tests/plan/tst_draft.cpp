// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/codes.h"
#include "support.h"

#include <QObject>

#include <algorithm>

using namespace sextant;
using namespace sextant::plan;
using namespace sextant::plan::test;

namespace {

const std::string kTownships = TEST_DATA "/townships_45.csv";

int growthOf(const model::Draft& draft, std::string_view code)
{
  for (const model::Placement& placement : draft.placements) {
    if (draft.members[placement.member].code == code) return placement.growTo;
  }
  return -1;
}

}  // namespace

class TstDraft : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void placesGuangxiByItsCodes();
  void placesTheNation();
  void placesOnePrefixPerZoneOfTheAccessCategory();
  void givesDivisionsTheZonesOfTheUnitsBelow();
  void givesDivisionsEveryZoneInUseWithoutUnits();
  void keepsNumbersTheSameInEveryBlock();
  void bindsZonesToBlocks();
  void takesZonesByAnyOfTheirNames();
  void leavesTheOtherZonesToBlocksThatNameNone();
  void placesUnitsOfHigherLevelsInOwnSlots();
  void tellsHowFarPrefixesCanGrow();
  void tellsEveryCodeThatDoesNotFit();
  void tellsWhichNodeIsFull();
  void tellsWrongBlocks();
  void tellsUnknownAccessCategories();
  void takesTableCodesFirstAndNumbersTheRest();
  void numbersSparselyWhereTheSchemeSaysSo();
  void staysTheSameWhenMadeAgain();
};

void TstDraft::placesGuangxiByItsCodes()
{
  const model::Draft draft = must(draftOf({.units = {kTownships}}));
  same(prefixesOf(draft, "45"), "3fff:450::/28");
  same(prefixesOf(draft, "4503"), "3fff:453::/32");
  same(prefixesOf(draft, "450325"), "3fff:453:2500::/40");
  same(prefixesOf(draft, "450325100"), "3fff:453:2501::/48");
  QCOMPARE(draft.members.size(), std::size_t{1 + 14 + 111 + 1284});
  QCOMPARE(draft.placements.size(), draft.members.size());
  QCOMPARE(draft.leftOut, std::uint64_t{0});
  same(memberOf(draft, "450325100").division, "450325");
  same(memberOf(draft, "450325100").level, "unit");
  same(memberOf(draft, "45").level, "");
  QVERIFY(std::ranges::is_sorted(draft.placements, {}, &model::Placement::prefix));
}

void TstDraft::placesTheNation()
{
  const model::Draft draft = must(draftOf({.scheme = "nation-20",
                                           .blocks = {"3fff::/20"},
                                           .divisions = {"catalogue:all"},
                                           .units = {kTownships}}));
  same(prefixesOf(draft, "44"), "3fff:440::/28");
  same(prefixesOf(draft, "4419"), "3fff:441:9000::/36");
  same(prefixesOf(draft, "441900"), "3fff:441:9000::/44");
  same(prefixesOf(draft, "4190"), "3fff:419::/36");
  same(prefixesOf(draft, "450325100"), "3fff:450:3250:4000::/50");
  QCOMPARE(draft.members.size(), std::size_t{31 + 342 + 2978 + 1284});
}

void TstDraft::placesOnePrefixPerZoneOfTheAccessCategory()
{
  const Folder folder;
  const std::string units = folder.put("units.csv",
                                       "编码,单位名称,上级编码,接入类别\n"
                                       "u1,一,450325,\nu2,二,450325,D\nu3,三,450325,B\n");
  const model::Draft draft =
      must(draftOf({.scheme = "zone-32", .blocks = {"2001:db8::/32"}, .units = {units}}));
  same(prefixesOf(draft, "u1"), "2001:db8:1325:100::/56=public");
  same(prefixesOf(draft, "u2"),
       "2001:db8:1325:200::/56=public 2001:db8:2325:200::/56=internet "
       "2001:db8:3325:200::/56=dedicated");
  same(prefixesOf(draft, "u3"), "2001:db8:1325:300::/56=public 2001:db8:2325:300::/56=internet");
}

void TstDraft::givesDivisionsTheZonesOfTheUnitsBelow()
{
  const Folder folder;
  const std::string units = folder.put("units.csv", "code,name,parent,category\nu,U,450325,D\n");
  const model::Draft draft =
      must(draftOf({.scheme = "zone-32", .blocks = {"2001:db8::/32"}, .units = {units}}));
  const char* expected =
      "2001:db8:1325::/48=public 2001:db8:2325::/48=internet 2001:db8:3325::/48=dedicated";
  same(prefixesOf(draft, "450325"), expected);
  same(prefixesOf(draft, "4503"),
       "2001:db8:1300::/40=public 2001:db8:2300::/40=internet 2001:db8:3300::/40=dedicated");
  same(prefixesOf(draft, "4501"), "2001:db8:1100::/40=public");
  same(prefixesOf(draft, "45"), "2001:db8::/32");
}

void TstDraft::givesDivisionsEveryZoneInUseWithoutUnits()
{
  const model::Draft draft = must(draftOf({.scheme = "zone-32", .blocks = {"2001:db8::/32"}}));
  same(prefixesOf(draft, "4501"),
       "2001:db8:1100::/40=public 2001:db8:2100::/40=internet 2001:db8:3100::/40=dedicated");
  QCOMPARE(draft.placements.size(), std::size_t{1 + 3 * (14 + 111)});
}

void TstDraft::keepsNumbersTheSameInEveryBlock()
{
  const model::Draft draft =
      must(draftOf({.blocks = {"3fff:450::/28", "2001:db0::/28"}, .units = {kTownships}}));
  same(prefixesOf(draft, "450325101"), "2001:db3:2502::/48 3fff:453:2502::/48");
}

void TstDraft::bindsZonesToBlocks()
{
  DraftRequest request = requestOf({.scheme = "zone-32", .blocks = {"2001:db8::/32"}});
  request.blocks.front().zones = {"public"};
  request.blocks.push_back({"3fff::/32"_p, {"internet", "dedicated"}});
  const model::Draft draft = must(makeDraft(request, base::noProgress()));
  same(prefixesOf(draft, "4501"),
       "2001:db8:1100::/40=public 3fff:0:2100::/40=internet 3fff:0:3100::/40=dedicated");
  request.blocks.front().zones = {"publik"};
  same(drawn(makeDraft(request, base::noProgress())),
       "plan.unknown-zone 0:0 publik infrastructure, public, internet, dedicated, cloud, video, "
       "iot, operations\n");
}

void TstDraft::takesZonesByAnyOfTheirNames()
{
  DraftRequest request = requestOf({.scheme = "zone-32", .blocks = {"2001:db8::/32"}});
  request.blocks.front().zones = {" Public", "2", "专用网络区", "dedicated network ZONE", "1"};
  const model::Draft draft = must(makeDraft(request, base::noProgress()));
  const std::vector<std::string> names = {"public", "internet", "dedicated"};
  QCOMPARE(draft.blocks.front().zones, names);
  same(prefixesOf(draft, "4501"),
       "2001:db8:1100::/40=public 2001:db8:2100::/40=internet 2001:db8:3100::/40=dedicated");
  request.blocks.front().zones = {"9", "", "foo"};
  const std::string known =
      " infrastructure, public, internet, dedicated, cloud, video, iot, operations\n";
  same(drawn(makeDraft(request, base::noProgress())), "plan.unknown-zone 0:0 9" + known +
                                                          "plan.unknown-zone 0:0 " + known +
                                                          "plan.unknown-zone 0:0 foo" + known);
  DraftRequest without = requestOf({});
  without.blocks.front().zones = {"public"};
  same(drawn(makeDraft(without, base::noProgress())), "plan.no-zones 0:0 nibble-28\n");
}

void TstDraft::leavesTheOtherZonesToBlocksThatNameNone()
{
  DraftRequest request =
      requestOf({.scheme = "zone-32", .blocks = {"2001:db8::/32", "3fff::/32", "3fff:1::/32"}});
  request.blocks[1].zones = {"public"};
  const model::Draft draft = must(makeDraft(request, base::noProgress()));
  same(prefixesOf(draft, "4501"),
       "2001:db8:2100::/40=internet 2001:db8:3100::/40=dedicated 3fff:0:1100::/40=public "
       "3fff:1:2100::/40=internet 3fff:1:3100::/40=dedicated");
  QVERIFY(draft.blocks[0].zones.empty());
}

void TstDraft::placesUnitsOfHigherLevelsInOwnSlots()
{
  const Folder folder;
  const std::string units =
      folder.put("units.csv",
                 "code,name,parent\nr,region's,45\nr2,region's too,450000\nc,city's,4503\n"
                 "c2,city's too,450300\nk,county's,450325\nn,no parent's,\n");
  const model::Draft draft = must(draftOf({.units = {units}}));
  same(prefixesOf(draft, "r"), "3fff:450:1::/48");
  same(prefixesOf(draft, "r2"), "3fff:450:2::/48");
  same(prefixesOf(draft, "n"), "3fff:450:3::/48");
  same(prefixesOf(draft, "c"), "3fff:453:1::/48");
  same(prefixesOf(draft, "c2"), "3fff:453:2::/48");
  same(prefixesOf(draft, "k"), "3fff:453:2501::/48");
  same(memberOf(draft, "c2").division, "4503");
  same(memberOf(draft, "n").division, "45");
  // Own slots that are nobody's are no holdings.
  QCOMPARE(draft.placements.size(), std::size_t{1 + 14 + 111 + 6});
}

void TstDraft::tellsHowFarPrefixesCanGrow()
{
  const Folder folder;
  const std::string units =
      folder.put("units.csv", "code,name,parent\na,A,450325\nb,B,450325\nc,C,450325\nd,D,450326\n");
  const model::Draft draft = must(draftOf({.units = {units}}));
  QCOMPARE(growthOf(draft, "45"), 28);
  QCOMPARE(growthOf(draft, "4501"), 32);    // beside the own slot 0
  QCOMPARE(growthOf(draft, "450325"), 40);  // 24 is beside it
  QCOMPARE(growthOf(draft, "a"), 48);       // 1 beside the reserved 0
  QCOMPARE(growthOf(draft, "b"), 48);       // 2 beside 3
  QCOMPARE(growthOf(draft, "d"), 48);
  const std::string sparse = folder.put("sparse.toml", R"(name = "sparse"
block = 32
[[field]]
name = "unit"
role = "level"
bits = 4
numbering = "leftmost"
reserved = [0, 15]
[[field]]
name = "village"
role = "level"
bits = 4
)");
  const std::string two = folder.put("two.csv", "code,name\na,A\nb,B\nc,C\n");
  const std::string one = folder.put("one.csv", "code,name,parent\nv,V,a\n");
  const model::Draft wide = must(
      draftOf({.scheme = sparse, .blocks = {"2001:db8::/32"}, .divisions = {two}, .units = {one}}));
  same(drawn(wide),
       "b unit 2001:db8:4000::/36\na unit 2001:db8:8000::/36\n"
       "v village 2001:db8:8000::/40\nc unit 2001:db8:c000::/36\n");
  QCOMPARE(growthOf(wide, "a"), 34);  // 8-b, c is another's
  QCOMPARE(growthOf(wide, "b"), 34);  // 4-7, 0 is reserved
  QCOMPARE(growthOf(wide, "c"), 35);  // c-d, f is reserved
  QCOMPARE(growthOf(wide, "v"), 37);  // alone, but not its whole parent
}

void TstDraft::tellsEveryCodeThatDoesNotFit()
{
  const std::string faults = drawn(draftOf({.divisions = {"catalogue:44"}}));
  QCOMPARE(q(faults).count(QLatin1String("plan.misfit")), 8);  // 4416-4420, 4451-4453
  QCOMPARE(q(faults).count(QLatin1String("plan.reserved-value")), 1);
  QVERIFY(q(faults).contains(QLatin1String("plan.misfit 0:0 4453 city 15\n")));
  QVERIFY(q(faults).contains(QLatin1String("plan.reserved-value 0:0 4415 city 15\n")));
  const Folder folder;
  const std::string own = folder.put("own.csv",
                                     "code,name,parent\n45,R,\n4503,C,45\n4504,D,45\n"
                                     "450325,E,4503\n4513,F,45\n4599,G,45\n4515,H,45\n4500,I,45\n");
  same(drawn(draftOf({.divisions = {own}})),
       "plan.misfit 7:1 4599 city 15\nplan.reserved-value 8:1 4515 city 15\n"
       "plan.reserved-value 9:1 4500 city 0\n");
}

void TstDraft::tellsWhichNodeIsFull()
{
  const Folder folder;
  std::string rows = "code,name,parent\n";
  for (int i = 0; i < 300; ++i) {
    rows += "a" + std::to_string(i) + ",A,450325\n";
    rows += "b" + std::to_string(i) + ",B,4504\n";
    if (i < 254) rows += "c" + std::to_string(i) + ",C,450326\n";
  }
  const std::string units = folder.put("units.csv", rows);
  same(drawn(draftOf({.units = {units}})),
       "plan.field-full 0:0 450325 兴安县 unit 300 254\nplan.field-full 0:0 4504 梧州市 unit 300 "
       "254\n");
}

void TstDraft::tellsWrongBlocks()
{
  same(drawn(draftOf({.blocks = {"2001:db8::/32"}})),
       "plan.block-length 0:0 32 nibble-28 28 32 region-32, table-32, zone-32\n");
  same(drawn(draftOf({.blocks = {}})), "plan.no-block 0:0\n");
  same(drawn(draftOf({.blocks = {"3fff:450::/28", "3fff:450::/28"}})),
       "plan.blocks-overlap 0:0 28 28\n");
  same(drawn(draftOf({.divisions = {}})), "plan.no-members 0:0\n");
}

void TstDraft::tellsUnknownAccessCategories()
{
  const Folder folder;
  const std::string units =
      folder.put("units.csv", "code,name,category,parent\na,A,X,4503\nb,B,F,4503\nc,C,甲,4503\n");
  same(drawn(draftOf({.scheme = "zone-28", .units = {units}})),
       "plan.unknown-access 2:3 X A, B, C, D, E, F\nplan.unknown-access 4:3 甲 A, B, C, D, E, F\n");
  // A scheme without access categories keeps the word and asks nothing of it.
  same(memberOf(must(draftOf({.units = {units}})), "a").access, "X");
}

void TstDraft::takesTableCodesFirstAndNumbersTheRest()
{
  const Folder folder;
  const std::string scheme = folder.put("s.toml", R"(name = "s"
block = 32
[[field]]
name = "city"
role = "level"
bits = 4
numbering = "table"
first = 1
reserved = [0]
values = [{ value = 2, code = "4403" }, { value = 1, code = "4401" }]
)");
  const std::string cities =
      folder.put("c.csv", "code,name\n440200,b\n440400,d\n440300,c\n440100,a\n4405,e\n");
  same(drawn(draftOf({.scheme = scheme, .blocks = {"2001:db8::/32"}, .divisions = {cities}})),
       "440100 city 2001:db8:1000::/36\n440300 city 2001:db8:2000::/36\n"
       "440200 city 2001:db8:3000::/36\n440400 city 2001:db8:4000::/36\n"
       "4405 city 2001:db8:5000::/36\n");
}

void TstDraft::numbersSparselyWhereTheSchemeSaysSo()
{
  const Folder folder;
  const std::string files = folder.put("u.csv", "code,name\na,A\nb,B\nc,C\nd,D\n");
  const auto draw = [&](const char* numbering) {
    const std::string toml = std::string("name = \"s\"\nblock = 32\n[[field]]\nname = \"u\"\n") +
                             "role = \"level\"\nbits = 4\nreserved = [0]\nnumbering = \"" +
                             numbering + "\"\n";
    std::string text;
    const model::Draft draft = must(draftOf(
        {.scheme = folder.put("s.toml", toml), .blocks = {"2001:db8::/32"}, .divisions = {files}}));
    for (const char* code : {"a", "b", "c", "d"}) text += prefixesOf(draft, code) + " ";
    return text;
  };
  same(draw("leftmost"),
       "2001:db8:8000::/36 2001:db8:4000::/36 2001:db8:c000::/36 2001:db8:2000::/36 ");
  same(draw("centermost"),
       "2001:db8:2000::/36 2001:db8:4000::/36 2001:db8:6000::/36 2001:db8:1000::/36 ");
  same(draw("rightmost"),
       "2001:db8:1000::/36 2001:db8:2000::/36 2001:db8:3000::/36 2001:db8:4000::/36 ");
}

void TstDraft::staysTheSameWhenMadeAgain()
{
  const Ask ask{.scheme = "zone-28", .units = {kTownships}};
  same(drawn(draftOf(ask)), drawn(draftOf(ask)));
}

QTEST_GUILESS_MAIN(TstDraft)
#include "tst_draft.moc"
