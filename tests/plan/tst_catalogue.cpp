// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/catalogue.h"
#include "plan/codes.h"
#include "support.h"

#include <QObject>

#include <algorithm>

using namespace sextant;
using namespace sextant::plan;
using namespace sextant::plan::test;

class TstCatalogue : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void holdsEveryDivisionOfTheThreeLevels();
  void knowsTheRowsThatAreNotGbt2260();
  void findsRowsByShortAndFullCode();
  void everyParentIsThere();
  void givesOneProvince();
  void refusesUnknownProvinces();
  void readsCodesInBothForms();
};

void TstCatalogue::holdsEveryDivisionOfTheThreeLevels()
{
  const auto count = [](DivisionLevel level) {
    return std::ranges::count(catalogue(), level, &CatalogueRow::level);
  };
  QCOMPARE(count(DivisionLevel::province), 31);
  QCOMPARE(count(DivisionLevel::city), 342);
  QCOMPARE(count(DivisionLevel::county), 2978);
}

void TstCatalogue::knowsTheRowsThatAreNotGbt2260()
{
  const auto count = [](DivisionNature nature) {
    return std::ranges::count(catalogue(), nature, &CatalogueRow::nature);
  };
  QCOMPARE(count(DivisionNature::functionalZone), 124);
  QCOMPARE(count(DivisionNature::districtless), 3);
  QCOMPARE(count(DivisionNature::statistical), 9);
  QVERIFY(findDivision("130171")->nature == DivisionNature::functionalZone);
  QVERIFY(findDivision("460400")->nature == DivisionNature::districtless);
  QVERIFY(findDivision("5002")->nature == DivisionNature::statistical);
  QVERIFY(findDivision("450325")->nature == DivisionNature::gb2260);
}

void TstCatalogue::findsRowsByShortAndFullCode()
{
  same(std::string(findDivision("4503")->name), "桂林市");
  QCOMPARE(findDivision("450300"), findDivision("4503"));
  same(std::string(findDivision("450000")->name), "广西壮族自治区");
  same(std::string(findDivision("450325")->parent), "4503");
  QVERIFY(findDivision("441900")->level == DivisionLevel::county);
  QVERIFY(findDivision("") == nullptr);
  QVERIFY(findDivision("4533") == nullptr);
}

void TstCatalogue::everyParentIsThere()
{
  for (const CatalogueRow& row : catalogue()) {
    const CatalogueRow* found = findDivision(row.code);
    QCOMPARE(found, &row);
    if (row.level == DivisionLevel::province) continue;
    const CatalogueRow* parent = findDivision(row.parent);
    QVERIFY(parent != nullptr);
    QCOMPARE(static_cast<int>(parent->level), static_cast<int>(row.level) - 1);
  }
}

void TstCatalogue::givesOneProvince()
{
  QCOMPARE(must(catalogueRows("catalogue:45")).size(), std::size_t{1 + 14 + 111});
  QCOMPARE(must(catalogueRows("catalogue:450000")).size(), std::size_t{1 + 14 + 111});
  QCOMPARE(must(catalogueRows("catalogue:all")).size(), std::size_t{31 + 342 + 2978});
}

void TstCatalogue::refusesUnknownProvinces()
{
  for (const char* text : {"catalogue:99", "catalogue:", "catalogue:4503", "catalogue:ALL"}) {
    const auto rows = catalogueRows(text);
    QVERIFY(!rows);
    QVERIFY(rows.error().code == kUnknownProvince);
    same(rows.error().args.at(0), std::string(text).substr(10));
  }
}

void TstCatalogue::readsCodesInBothForms()
{
  QCOMPARE(q(shortCode("450000")), q("45"));
  QCOMPARE(q(shortCode("450300")), q("4503"));
  QCOMPARE(q(shortCode("450325")), q("450325"));
  QCOMPARE(q(shortCode("45000a")), q("45000a"));
  QCOMPARE(q(fullCode("45")), q("450000"));
  QCOMPARE(q(fullCode("450325001")), q("450325001"));
  QVERIFY(looksLikeDivision("4503") && !looksLikeDivision("450") && !looksLikeDivision("４５"));
  QVERIFY(divisionLevel("450300", "450000") == DivisionLevel::city);
  QVERIFY(divisionLevel("441900", "4419") == DivisionLevel::county);
  QVERIFY(!isDistrictless("441901", "4419"));
  QCOMPARE(q(upperDivision("450325")), q("4503"));
  QCOMPARE(q(upperDivision("450000")), q(""));
}

QTEST_GUILESS_MAIN(TstCatalogue)
#include "tst_catalogue.moc"
