// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/codes.h"
#include "plan/scheme_shape.h"
#include "support.h"

#include <QDir>
#include <QObject>

using namespace sextant;
using namespace sextant::plan;
using namespace sextant::plan::test;

namespace {

/// `name/length` of every field, `*` after a zone that multiplies prefixes.
std::string shape(const model::Scheme& scheme)
{
  std::string text = "/" + std::to_string(scheme.blockLength);
  for (std::size_t i = 0; i < scheme.fields.size(); ++i) {
    text += " " + scheme.fields[i].name + "/" + std::to_string(scheme.lengthAfter(i));
    if (i == zoneAbove(scheme)) text += "*";
  }
  return text;
}

std::string faults(std::string_view toml)
{
  const auto scheme = parseScheme(toml, "s.toml");
  return scheme ? "read" : drawn(scheme.error());
}

constexpr std::string_view kUnit = "[[field]]\nname = \"unit\"\nrole = \"level\"\nbits = 8\n";

std::string withHead(std::string_view fields)
{
  return "name = \"s\"\nblock = 32\n" + std::string(fields);
}

}  // namespace

class TstScheme : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void presetsHaveTheFieldsOfTheirLayouts_data();
  void presetsHaveTheFieldsOfTheirLayouts();
  void presetsGiveZonesByAccessCategory();
  void readsEveryKey();
  void tellsWhereTheTomlIsBroken();
  void tellsEveryWrongKeyAtOnce();
  void tellsEverySemanticMistakeAtOnce();
  void tellsMistakesOfZonesAndAccess();
  void tellsFieldsInTheWrongPlace();
  void refusesTooManyBits();
  void refusesASchemeWithoutLevels();
  void prefersAFileToAPreset();
  void namesThePresetsForAnUnknownScheme();
};

void TstScheme::presetsHaveTheFieldsOfTheirLayouts_data()
{
  QTest::addColumn<QString>("expected");
  const auto row = [](const char* name, const char* expected) {
    QTest::newRow(name) << QString::fromUtf8(expected);
  };
  row("nibble-28", "/28 city/32 county/40 unit/48 zone/52 subnet/64");
  row("zone-28", "/28 zone/32* city/36 county/44 unit/52 subnet/64");
  row("zone-32", "/32 zone/36* city/40 county/48 unit/56 subnet/64");
  row("region-32", "/32 city/36 county/44 unit/52 zone/56 subnet/64");
  row("nibble-36", "/36 city/40 county/48 unit/56 zone/60 subnet/64");
  row("table-32", "/32 zone/36* city/41 county/46 unit/56 subnet/64");
  row("byte-24", "/24 city/32 county/40 unit/48 subnet/64");
  row("nation-20", "/20 province/28 city/36 county/44 township/50 village/58 subnet/64");
}

void TstScheme::presetsHaveTheFieldsOfTheirLayouts()
{
  QFETCH(QString, expected);
  const std::string name = QTest::currentDataTag();
  const model::Scheme scheme = must(loadScheme(name));
  QCOMPARE(q(shape(scheme)), expected);
  QCOMPARE(q(scheme.name), q(name));
  QCOMPARE(presetNames().size(), std::size_t{8});
  QVERIFY(!scheme.titleZh.empty());
  same(shape(must(parseScheme(scheme.text, "again"))), shape(scheme));
}

void TstScheme::presetsGiveZonesByAccessCategory()
{
  const model::Scheme scheme = must(loadScheme("zone-32"));
  std::string text;
  for (const model::AccessCategory& category : scheme.access) {
    text += category.code;
    for (const std::string& zone : category.zones) text += " " + zone;
    text += "\n";
  }
  same(text,
       "A public\nB public internet\nC public\nD public internet dedicated\n"
       "E public dedicated\nF public\n");
  same(scheme.defaultAccess, "A");
  QCOMPARE(findCode(scheme.fields[0], "operations")->value, std::uint64_t{7});
  QVERIFY(isReserved(scheme.fields[0], 8));
}

void TstScheme::readsEveryKey()
{
  const model::Scheme scheme = must(parseScheme(withHead(R"(title = "T"
title_zh = "题"
[[field]]
name = "city"
title = "C"
title_zh = "市"
role = "level"
bits = 5
numbering = "table"
first = 3
own = 0
reserved = [0, 0x1f]
division = "city"
values = [{ value = 4, code = "4501", name = "N", name_zh = "南" }]
)"),
                                                "s.toml"));
  const model::SchemeField& field = scheme.fields.at(0);
  same(scheme.title + scheme.titleZh + field.title + field.titleZh + field.division, "T题C市city");
  QCOMPARE(field.bits, 5);
  QVERIFY(field.numbering == model::Numbering::table);
  QCOMPARE(field.first, std::uint64_t{3});
  QCOMPARE(field.own.value_or(9), std::uint64_t{0});
  QVERIFY((field.reserved == std::vector<std::uint64_t>{0, 31}));
  same(field.values.at(0).code + field.values.at(0).name + field.values.at(0).nameZh, "4501N南");
  QCOMPARE(field.values.at(0).value, std::uint64_t{4});
}

void TstScheme::tellsWhereTheTomlIsBroken()
{
  const auto broken = parseScheme("name = \"s\"\nblock = = 3\n", "s.toml");
  QVERIFY(!broken);
  QVERIFY(broken.error().code == kBadToml);
  same(broken.error().where.file, "s.toml");
  QCOMPARE(broken.error().where.line, std::size_t{2});
  QCOMPARE(broken.error().where.column, std::size_t{9});
}

void TstScheme::tellsEveryWrongKeyAtOnce()
{
  same(
      faults("block = \"32\"\n[[field]]\nname = \"u\"\nrole = \"floor\"\nbits = 33\nbit = 1\n"),
      "plan.missing-key 1:1 name scheme\nplan.wrong-type 1:9 block number\n"
      "plan.bad-word 4:8 role floor zone, level, subnet\nplan.out-of-range 5:8 bits 33 1 32\n"
      "plan.unknown-key 6:1 bit field bits, division, first, name, numbering, own, reserved, role, "
      "title, title_zh, values\n");
}

void TstScheme::tellsEverySemanticMistakeAtOnce()
{
  same(faults(withHead("[[field]]\nname = \"u\"\nrole = \"level\"\nbits = 4\nown = 16\n"
                       "first = 17\nreserved = [1, 18]\ndivision = \"town\"\n"
                       "[[field]]\nname = \"u\"\nrole = \"level\"\nbits = 4\n"
                       "values = [{ value = 1, code = \"a\" }, { value = 20, code = \"a\" }]\n")),
       "plan.value-beyond-field 7:7 u 16 4 15\nplan.value-beyond-field 8:9 u 17 4 15\n"
       "plan.value-beyond-field 9:16 u 18 4 15\n"
       "plan.bad-word 10:12 division town province, city, county\n"
       "plan.scheme-twice 12:8 field u\nplan.value-beyond-field 15:48 u 20 4 15\n"
       "plan.scheme-twice 15:59 code a\n");
}

void TstScheme::tellsMistakesOfZonesAndAccess()
{
  const std::string zone =
      "[[field]]\nname = \"zone\"\nrole = \"zone\"\nbits = 4\nreserved = [3]\n"
      "values = [{ value = 1, code = \"a\" }, { value = 1, code = \"b\" }, { value = 3, code = "
      "\"c\" }]\n";
  same(faults(withHead(zone + std::string(kUnit) + "[[access]]\ncode = \"A\"\nzones = [\"x\"]\n" +
                       "[[access]]\ncode = \"A\"\nzones = [\"a\"]\n")),
       "plan.unknown-access 1:1  A\nplan.scheme-twice 8:48 value 1\nplan.reserved-zone 8:75 c\n"
       "plan.unknown-zone 15:10 x a, b, c\nplan.scheme-twice 17:8 access A\n");
  same(faults(withHead("[[field]]\nname = \"zone\"\nrole = \"zone\"\nbits = 4\n" +
                       std::string(kUnit))),
       "plan.no-access 1:1\nplan.missing-key 3:1 values zone\n");
}

void TstScheme::tellsFieldsInTheWrongPlace()
{
  const std::string zone = "role = \"zone\"\nbits = 2\nvalues = [{ value = 1, code = \"a\" }]\n";
  same(faults(withHead("default_access = \"A\"\n[[field]]\nname = \"z1\"\n" + zone +
                       "[[field]]\nname = \"s\"\nrole = \"subnet\"\nbits = 2\n"
                       "[[field]]\nname = \"z2\"\n" +
                       zone + std::string(kUnit) +
                       "division = \"city\"\n[[field]]\nname = \"p\"\nrole = \"level\"\nbits = 8\n"
                       "division = \"province\"\n[[field]]\nname = \"below\"\n" +
                       zone + "[[access]]\ncode = \"A\"\nzones = [\"a\"]\n")),
       "plan.subnet-above-level 11:8 s\nplan.second-zone 15:8 z2\n"
       "plan.division-order 27:12 province\n");
}

void TstScheme::refusesTooManyBits()
{
  std::string fields;
  for (int i = 0; i < 4; ++i) {
    fields += "[[field]]\nname = \"u" + std::to_string(i) + "\"\nbits = 25\n";
  }
  same(faults(withHead(fields)), "plan.too-many-bits 2:9 132\n");
}

void TstScheme::refusesASchemeWithoutLevels()
{
  same(faults(withHead("[[field]]\nname = \"s\"\nrole = \"subnet\"\nbits = 4\n")),
       "plan.no-level 1:1\n");
  same(faults(withHead("")), "plan.no-level 1:1\n");
}

void TstScheme::prefersAFileToAPreset()
{
  const Folder folder;
  const std::string file = folder.put("zone-28", withHead(kUnit));
  same(shape(must(loadScheme(file))), "/32 unit/40");
  const QString before = QDir::currentPath();
  QVERIFY(QDir::setCurrent(q(file.substr(0, file.rfind('/')))));
  same(shape(must(loadScheme("zone-28"))), "/32 unit/40");
  QVERIFY(QDir::setCurrent(before));
  same(shape(must(loadScheme("zone-28"))), "/28 zone/32* city/36 county/44 unit/52 subnet/64");
}

void TstScheme::namesThePresetsForAnUnknownScheme()
{
  const auto none = loadScheme("nibble-29");
  QVERIFY(!none);
  same(drawn(none.error()),
       "plan.unknown-scheme 0:0 nibble-29 byte-24, nation-20, nibble-28, nibble-36, region-32, "
       "table-32, zone-28, zone-32\n");
}

QTEST_GUILESS_MAIN(TstScheme)
#include "tst_scheme.moc"
