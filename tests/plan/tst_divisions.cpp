// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/codes.h"
#include "sheet/writer.h"
#include "support.h"

#include <QObject>

using namespace sextant;
using namespace sextant::plan;
using namespace sextant::plan::test;

namespace {

constexpr const char* kOwn =
    "code,name,parentCode\n"
    "450325,Xing'an,4503\n"  // children before their parents
    "45,Region,\n4503,Guilin,450000\n4504,Wuzhou,45\n450403,Wanxiu,450400\n";

/// `code level parent` of every member.
std::string tree(const Result<model::Draft>& draft)
{
  if (!draft) return drawn(draft.error());
  std::string text;
  for (const model::Member& member : draft->members) {
    const bool top = member.parent == model::Member::kNobody;
    text += member.code + " " + (member.level.empty() ? "-" : member.level) + " " +
            (top ? "-" : draft->members[member.parent].code) + "\n";
  }
  return text;
}

}  // namespace

class TstDivisions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsOwnDivisionsInAnyOrder();
  void readsChineseHeadings();
  void readsXlsx();
  void readsSeveralFilesAsOneTree();
  void takesDivisionsBesideACatalogue();
  void keepsLevelsBesideRowsThatAreNoDivisions();
  void keepsUnitsBelowRowsThatAreNoDivisions();
  void tellsTheRowWhoseCodeHasNoNumber();
  void readsBareListsOfCodes();
  void goesByDepthWhereCodesAreNoDivisions();
  void choosesTheParentColumnOneLevelUp();
  void takesTheDeepestColumnWhereTheChosenOneIsBlank();
  void leavesRowsOutsideOut();
  void takesEveryRowWithOwnDivisions();
  void placesACityWithoutDistrictsInItsOwnSlot();
  void sharesTheOwnSlotWithUnitsOfTheCity();
  void givesUnitFilesTheNextFieldsDown();
  void tellsEveryWrongDivision();
  void tellsEveryWrongUnit();
  void tellsCircles();
  void tellsDivisionsWithoutAField();
  void tellsSeveralHolders();
  void tellsMissingOwnSlots();
  void tellsUnitFilesTooMany();
  void tellsTablesWithoutCodes();
  void tellsUnreadableFiles();
  void stopsWhenCancelled();
};

void TstDivisions::readsOwnDivisionsInAnyOrder()
{
  const Folder folder;
  same(tree(draftOf({.divisions = {folder.put("d.csv", kOwn)}})),
       "45 - -\n4503 city 45\n4504 city 45\n450325 county 4503\n450403 county 4504\n");
}

void TstDivisions::readsChineseHeadings()
{
  const Folder folder;
  const std::string units = folder.put("u.csv",
                                       "\xEF\xBB\xBF"
                                       "单位编码,单位名称,上级编码,接入类别\nu,某局, 450325 ,B\n");
  const model::Draft draft = must(draftOf({.units = {units}}));
  same(prefixesOf(draft, "u"), "3fff:453:2501::/48");
  same(memberOf(draft, "u").name + memberOf(draft, "u").access, "某局B");
}

void TstDivisions::readsXlsx()
{
  const Folder folder;
  const std::string file = folder.put("x", "") + ".xlsx";
  auto writer =
      must(sheet::openWriter(file, sheet::FileType::xlsx,
                             {{.heading = "编码"}, {.heading = "名称"}, {.heading = "上级"}}, {}));
  const std::vector<std::vector<sheet::Cell>> rows = {
      {{.text = "45", .number = true}, {.text = "广西"}, {}},
      {{.text = "4503", .number = true}, {.text = "桂林"}, {.text = "45", .number = true}}};
  for (const auto& row : rows) QVERIFY(writer->row(row).has_value());
  QVERIFY(writer->finish().has_value());
  same(tree(draftOf({.divisions = {file}})), "45 - -\n4503 city 45\n");
}

void TstDivisions::readsSeveralFilesAsOneTree()
{
  const Folder folder;
  const std::string p = folder.put("p.csv", "code,name\n45,R\n");
  const std::string c = folder.put("c.csv", "code,name,provinceCode\n4501,N,45\n4503,G,45\n");
  const std::string k =
      folder.put("k.csv", "code,name,cityCode,provinceCode\n450325,X,4503,45\n450102,Q,4501,45\n");
  const std::string expected =
      "45 - -\n4501 city 45\n4503 city 45\n450325 county 4503\n"
      "450102 county 4501\n";
  same(tree(draftOf({.divisions = {p, c, k}})), expected);
  QCOMPARE(must(draftOf({.divisions = {k, c, p}})).members.size(), std::size_t{5});
}

void TstDivisions::takesDivisionsBesideACatalogue()
{
  const Folder folder;
  const std::string more = folder.put(
      "m.csv", "code,name,parent\n450371,Zone,4503\n440171,Elsewhere,4401\n450372,Zone 2,450300\n");
  const model::Draft draft = must(draftOf({.divisions = {"catalogue:45", more}}));
  same(prefixesOf(draft, "450371"), "3fff:453:7100::/40");
  same(prefixesOf(draft, "450372"), "3fff:453:7200::/40");
  QCOMPARE(draft.leftOut, std::uint64_t{1});
  QCOMPARE(draft.members.size(), std::size_t{1 + 14 + 111 + 2});
}

void TstDivisions::keepsLevelsBesideRowsThatAreNoDivisions()
{
  const Folder folder;
  const std::string rows = "GXQ1,4503\n450371,4503\nP1,GXQ1\n";
  const std::string more = folder.put("m.csv", "code,parent\n" + rows);
  const auto levels = [](const Ask& ask) {
    const model::Draft draft = must(draftOf(ask));
    std::string text;
    for (const char* code : {"45", "4503", "450325", "GXQ1", "450371", "P1"}) {
      text += memberOf(draft, code).level + " ";
    }
    return text;
  };
  Ask ask{.scheme = "table-32", .blocks = {"3fff::/32"}, .divisions = {"catalogue:45", more}};
  same(levels(ask), " city county county county unit ");
  // Rows of an own file that holds divisions of China keep their levels too.
  ask.divisions = {folder.put("o.csv", "code,parent\n45,\n4503,45\n450325,4503\n" + rows)};
  same(levels(ask), " city county county county unit ");
  const std::string deep =
      folder.put("n.csv", "code,parent\nX72,4503\n450371,4503\nGXQ1,X72\nP1,GXQ1\n");
  same(
      levels({.scheme = "nation-20", .blocks = {"3fff::/20"}, .divisions = {"catalogue:45", deep}}),
      "province city county township county village ");
}

void TstDivisions::keepsUnitsBelowRowsThatAreNoDivisions()
{
  const Folder folder;
  const std::string more = folder.put("m.csv", "code,parent\nGXQ1,4503\n");
  const std::string units = folder.put("u.csv", "code,parent\nu,GXQ1\n");
  const model::Draft draft = must(draftOf({.scheme = "table-32",
                                           .blocks = {"3fff::/32"},
                                           .divisions = {"catalogue:45", more},
                                           .units = {units}}));
  same(memberOf(draft, "u").level + memberOf(draft, "u").division, "unitGXQ1");
}

void TstDivisions::tellsTheRowWhoseCodeHasNoNumber()
{
  const Folder folder;
  const std::string more =
      folder.put("m.csv", "code,name,parent\n450371,Real,4503\nGXQ1,Zone,4503\n");
  same(drawn(draftOf({.divisions = {"catalogue:45", more}})), "plan.misfit 3:1 GXQ1 county 255\n");
  same(drawn(draftOf(
           {.scheme = "byte-24", .blocks = {"3fff::/24"}, .divisions = {"catalogue:45", more}})),
       "plan.misfit 3:1 GXQ1 county 255\n");
}

void TstDivisions::readsBareListsOfCodes()
{
  const Folder folder;
  const std::string list =
      folder.put("l.csv", "行政区划代码,单位名称\n450000,R\n450300,G\n450325,X\n450400,W\n");
  const model::Draft draft = must(draftOf({.divisions = {list}}));
  same(drawn(draft),
       "450000 - 3fff:450::/28\n450300 city 3fff:453::/32\n"
       "450325 county 3fff:453:2500::/40\n450400 city 3fff:454::/32\n");
  same(memberOf(draft, "450325").division, "450325");
}

void TstDivisions::goesByDepthWhereCodesAreNoDivisions()
{
  const Folder folder;
  const std::string scheme = folder.put("s.toml", R"(name = "isp"
block = 32
[[field]]
name = "region"
bits = 4
first = 1
[[field]]
name = "pop"
bits = 4
first = 1
[[field]]
name = "customer"
bits = 8
first = 1
)");
  const std::string tree3 =
      folder.put("t.csv", "code,name,parent\nEU,Europe,\nDE,Germany,EU\nB,Berlin,DE\n");
  const std::string units = folder.put("u.csv", "code,name,parent\nc,Customer,B\n");
  const Ask with{
      .scheme = scheme, .blocks = {"2001:db8::/32"}, .divisions = {tree3}, .units = {units}};
  same(tree(draftOf(with)), "EU - -\nDE region EU\nB pop DE\nc customer B\n");
  Ask without = with;
  without.units.clear();
  same(tree(draftOf(without)), "EU region -\nDE pop EU\nB customer DE\n");
}

void TstDivisions::choosesTheParentColumnOneLevelUp()
{
  const Folder folder;
  const std::string units = folder.put("u.csv",
                                       "name,phone,cityCode,provinceCode,areaCode,code\n"
                                       "A,110,4503,45,450325,a\nB,120,4503,45,450326,b\n");
  const model::Draft draft = must(draftOf({.units = {units}}));
  same(prefixesOf(draft, "a"), "3fff:453:2501::/48");
  same(prefixesOf(draft, "b"), "3fff:453:2601::/48");
}

void TstDivisions::takesTheDeepestColumnWhereTheChosenOneIsBlank()
{
  const Folder folder;
  const std::string units =
      folder.put("u.csv",
                 "code,house,provinceCode,cityCode,areaCode\na,1,45,4503,450325\n"
                 "b,4501,45,4503,\nc,2,45,,\nd,3,44,4401,\ne,4,,,\nf,5,45,4503,450326\n");
  const model::Draft draft = must(draftOf({.units = {units}}));
  std::string prefixes;
  for (const char* code : {"a", "b", "c", "e", "f"}) prefixes += prefixesOf(draft, code) + " ";
  same(prefixes,
       "3fff:453:2501::/48 3fff:453:1::/48 3fff:450:1::/48 3fff:450:2::/48 3fff:453:2601::/48 ");
  same(memberOf(draft, "b").division, "4503");
  QCOMPARE(draft.leftOut, std::uint64_t{1});  // d is another province's
}

void TstDivisions::leavesRowsOutsideOut()
{
  const Folder folder;
  const std::string units =
      folder.put("u.csv",
                 "code,name,parent\n450325001,by both,450325\n440103001,by none,440103\n"
                 "X1,by parent,4503\n110101001,outside,110101\nX2,no parent,\n");
  const model::Draft draft = must(draftOf({.units = {units}}));
  QCOMPARE(draft.leftOut, std::uint64_t{2});
  same(prefixesOf(draft, "X2"), "3fff:450:1::/48");
  same(
      drawn(draftOf({.units = {folder.put("v.csv", "code,parent\n450325001,110101\nZ,450399\n")}})),
      "plan.missing-parent 2:2 450325001 110101\nplan.missing-parent 3:2 Z 450399\n");
  const std::string all =
      folder.put("w.csv", "code,name,areaCode\n440103001,a,440103\n110101001,b,110101\n");
  QCOMPARE(must(draftOf({.units = {all}})).leftOut, std::uint64_t{2});
}

void TstDivisions::takesEveryRowWithOwnDivisions()
{
  const Folder folder;
  const std::string own = folder.put("d.csv", kOwn);
  const std::string units = folder.put("u.csv", "code,parent\na,450325\nb,110101\nc,110102\n");
  same(drawn(draftOf({.divisions = {own}, .units = {units}})),
       "plan.missing-parent 3:2 b 110101\nplan.missing-parent 4:2 c 110102\n");
  // Nothing lies outside the whole catalogue either.
  const std::string lost = folder.put("v.csv", "code,parent\na,450325\nb,110101\nc,110199\n");
  same(drawn(draftOf({.scheme = "nation-20",
                      .blocks = {"3fff::/20"},
                      .divisions = {"catalogue:all"},
                      .units = {lost}})),
       "plan.missing-parent 4:2 c 110199\n");
}

void TstDivisions::placesACityWithoutDistrictsInItsOwnSlot()
{
  const Folder folder;
  const std::string own =
      folder.put("d.csv", "code,name,parent\n44,G,\n4419,D,44\n441900,D,4419\n");
  same(drawn(draftOf({.scheme = "byte-24", .blocks = {"2001:d00::/24"}, .divisions = {own}})),
       "44 - 2001:d00::/24\n4419 city 2001:d19::/32\n441900 county 2001:d19::/40\n");
  const std::string table =
      drawn(draftOf({.scheme = "table-32", .blocks = {"2001:db8::/32"}, .divisions = {own}}));
  QVERIFY(
      q(table).startsWith(QLatin1String("44 - 2001:db8::/32\n4419 city 2001:db8:1080::/41 public\n"
                                        "441900 county 2001:db8:1080::/46 public\n")));
}

void TstDivisions::sharesTheOwnSlotWithUnitsOfTheCity()
{
  const Folder folder;
  const std::string own =
      folder.put("d.csv", "code,name,parent\n44,G,\n4419,D,44\n441900,D,4419\n");
  const std::string units = folder.put("u.csv", "code,parent\na,4419\nb,441900\nc,4419\n");
  const model::Draft draft = must(draftOf(
      {.scheme = "byte-24", .blocks = {"2001:d00::/24"}, .divisions = {own}, .units = {units}}));
  same(prefixesOf(draft, "a") + " " + prefixesOf(draft, "b") + " " + prefixesOf(draft, "c"),
       "2001:d19:1::/48 2001:d19:2::/48 2001:d19:3::/48");
}

void TstDivisions::givesUnitFilesTheNextFieldsDown()
{
  const Folder folder;
  const std::string towns = folder.put("t.csv", "code,parent\nt1,450325\nt2,450325\n");
  const std::string villages =
      folder.put("v.csv", "code,town,county\nv1,t1,450325\nv2,t2,450325\nv3,t2,450325\n");
  const Ask ask{.scheme = "nation-20",
                .blocks = {"3fff::/20"},
                .divisions = {"catalogue:45"},
                .units = {towns, villages}};
  const model::Draft draft = must(draftOf(ask));
  same(prefixesOf(draft, "t2"), "3fff:450:3250:8000::/50");
  same(prefixesOf(draft, "v3"), "3fff:450:3250:8080::/58");
  // A city list alone leaves the field of counties to counties.
  const std::string cities = folder.put("c.csv", "code,name\n4503,G\n4504,W\n");
  const std::string units = folder.put("u.csv", "code,parent\na,4503\nb,4504\n");
  same(drawn(draftOf({.divisions = {cities}, .units = {units}})),
       "4503 city 3fff:453::/32\na unit 3fff:453:1::/48\n"
       "4504 city 3fff:454::/32\nb unit 3fff:454:1::/48\n");
}

void TstDivisions::tellsEveryWrongDivision()
{
  const Folder folder;
  const std::string own = folder.put("d.csv",
                                     "code,name,parent\n45,R,\n4503,G,46\n4503,Again,45\n,None,45\n"
                                     "450325,X,4509\n45,R,\n");
  same(
      drawn(draftOf({.divisions = {own}})),
      "plan.duplicate-code 4:1 4503 d.csv:3\nplan.no-code 5:1\nplan.duplicate-code 7:1 45 d.csv:2\n"
      "plan.missing-parent 3:3 4503 46\nplan.missing-parent 6:3 450325 4509\n");
  const std::string more = folder.put("m.csv", "code,name,parent\n4503,G,45\n");
  same(drawn(draftOf({.divisions = {"catalogue:45", more}})),
       "plan.duplicate-code 2:1 4503 catalogue:45\n");
}

void TstDivisions::tellsEveryWrongUnit()
{
  const Folder folder;
  const std::string one =
      folder.put("u.csv", "code,parent\na,450325\na,450326\n,4503\nb,450399\n450325,4503\nc,a\n");
  const std::string two = folder.put("v.csv", "code,parent\nb,a\n");
  same(drawn(draftOf({.units = {one}})),
       "plan.duplicate-code 3:1 a u.csv:2\nplan.no-code 4:1\nplan.missing-parent 5:2 b 450399\n"
       "plan.duplicate-code 6:1 450325 catalogue:45\nplan.missing-parent 7:2 c a\n");
  same(drawn(draftOf({.scheme = "nation-20",
                      .blocks = {"3fff::/20"},
                      .divisions = {"catalogue:45"},
                      .units = {one, two}})),
       "plan.duplicate-code 3:1 a u.csv:2\nplan.no-code 4:1\nplan.missing-parent 5:2 b 450399\n"
       "plan.duplicate-code 6:1 450325 catalogue:45\nplan.missing-parent 7:2 c a\n"
       "plan.duplicate-code 2:1 b u.csv:5\n");
  const std::string inner = folder.put("w.csv", "code,parent\na,450325\n450001,450325\nb,450001\n");
  same(drawn(draftOf({.units = {inner}})), "plan.missing-parent 4:2 b 450001\n");
}

void TstDivisions::tellsCircles()
{
  const Folder folder;
  const std::string own = folder.put("d.csv", "code,name,parent\na,A,b\nb,B,a\nc,C,c\nd,D,\n");
  same(drawn(draftOf({.divisions = {own}})),
       "plan.parent-cycle 2:3 a a\nplan.parent-cycle 4:3 c c\n");
}

void TstDivisions::tellsDivisionsWithoutAField()
{
  const Folder folder;
  const std::string scheme = folder.put("s.toml",
                                        "name = \"s\"\nblock = 32\n[[field]]\n"
                                        "name = \"city\"\nbits = 8\nown = 0\n"
                                        "numbering = \"code-number\"\n"
                                        "division = \"city\"\n");
  const std::string own =
      folder.put("d.csv", "code,parent\n45,\n4503,45\n450325,4503\n450326,4503\n4504,4503\n");
  same(drawn(draftOf({.scheme = scheme, .blocks = {"2001:db8::/32"}, .divisions = {own}})),
       "plan.no-field 4:1 county 450325 county\nplan.no-field 5:1 county 450326 county\n"
       "plan.not-below-parent 6:1 4504 4503\n");
}

void TstDivisions::tellsSeveralHolders()
{
  same(drawn(draftOf({.divisions = {"catalogue:45", "catalogue:46"}})),
       "plan.several-holders 0:0 45, 46 province\n");
}

void TstDivisions::tellsMissingOwnSlots()
{
  const Folder folder;
  const std::string units = folder.put("u.csv", "code,parent\na,\nb,45\n");
  const Ask ask{.scheme = "nation-20",
                .blocks = {"3fff::/20"},
                .divisions = {"catalogue:all"},
                .units = {units}};
  same(drawn(draftOf(ask)), "plan.parent-unsaid 2:1 a\n");
  const std::string scheme =
      folder.put("s.toml",
                 "name = \"s\"\nblock = 32\n[[field]]\nname = \"a\"\nbits = 8\n"
                 "[[field]]\nname = \"b\"\nbits = 8\n[[field]]\nname = \"c\"\nbits = 8\n");
  const std::string tree = folder.put("t.csv", "code,parent\nx,\ny,x\nz,\n");
  const std::string below = folder.put("b.csv", "code,parent\nu,x\nv,y\nw,z\n");
  same(drawn(draftOf(
           {.scheme = scheme, .blocks = {"2001:db8::/32"}, .divisions = {tree}, .units = {below}})),
       "plan.no-own-slot 2:1 u x b\nplan.no-own-slot 4:1 w z b\n");
}

void TstDivisions::tellsUnitFilesTooMany()
{
  const Folder folder;
  const std::string units = folder.put("u.csv", "code,parent\na,450325\n");
  same(drawn(draftOf({.units = {units, units}})), "plan.too-many-unit-files 0:0 2 1\n");
}

void TstDivisions::tellsTablesWithoutCodes()
{
  const Folder folder;
  same(drawn(draftOf({.units = {folder.put("u.csv", "naam,ouder\na,450325\n")}})),
       "plan.no-code-column 1:0 naam, ouder\n");
  same(drawn(draftOf({.units = {folder.put("v.csv", "\n")}})), "plan.no-rows 0:0\n");
}

void TstDivisions::tellsUnreadableFiles()
{
  const auto draft = draftOf({.units = {"/nowhere/units.csv"}});
  QVERIFY(!draft);
  same(draft.error().where.file, "/nowhere/units.csv");
  QVERIFY(draft.error().fault() == Fault::badInput);
  same(drawn(draftOf({.divisions = {"catalogue:99"}})), "plan.unknown-province 0:0 99\n");
}

void TstDivisions::stopsWhenCancelled()
{
  class Cancelled final : public base::Progress {
   public:
    void report(std::uint64_t, std::uint64_t) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
  };
  Cancelled progress;
  const auto draft = makeDraft(requestOf({}), progress);
  QVERIFY(!draft);
  QVERIFY(draft.error().code == base::kCancelled);
}

QTEST_GUILESS_MAIN(TstDivisions)
#include "tst_divisions.moc"
