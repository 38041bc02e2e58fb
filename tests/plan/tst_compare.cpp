// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/compare.h"
#include "support.h"

#include <QObject>

using namespace sextant;
using namespace sextant::plan;
using namespace sextant::plan::test;

namespace {

std::string differences(const model::Draft& a, const model::Draft& b)
{
  std::string text;
  for (const Difference& difference : compare(a, b)) {
    text += difference.code + (difference.zone.empty() ? "" : "=" + difference.zone) + " " +
            (difference.a ? net::toString(*difference.a) : "-") + " " +
            (difference.b ? net::toString(*difference.b) : "-") + " " +
            std::string(toString(difference.change)) + "\n";
  }
  return text;
}

}  // namespace

class TstCompare : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void findsNoDifferenceToItself();
  void tellsWhoMovedCameAndWent();
  void tellsOtherLengths();
  void comparesZoneByZone();
  void matchesCodesOfBothForms();
  void pairsWhatHasNoZoneWithTheFirst();
};

void TstCompare::findsNoDifferenceToItself()
{
  const model::Draft draft = must(draftOf({.scheme = "zone-28"}));
  same(differences(draft, draft), "");
}

void TstCompare::tellsWhoMovedCameAndWent()
{
  const Folder folder;
  const model::Draft a = must(draftOf(
      {.units = {folder.put("a.csv", "code,name,parent\nx,X,450325\ny,Y,450325\nz,Z,4503\n")}}));
  const model::Draft b = must(draftOf(
      {.units = {folder.put("b.csv", "code,name,parent\ny,Yy,450325\nz,Z,4503\nw,W,450326\n")}}));
  same(differences(a, b),
       "x 3fff:453:2501::/48 - gone\n"
       "y 3fff:453:2502::/48 3fff:453:2501::/48 moved\n"
       "w - 3fff:453:2601::/48 new\n");
  same(compare(a, b).at(1).name, "Yy");
}

void TstCompare::tellsOtherLengths()
{
  const Folder folder;
  const std::string one = folder.put("d.csv", "code,parent\n45,\n4503,45\n");
  const model::Draft a = must(draftOf({.divisions = {one}}));
  const model::Draft b =
      must(draftOf({.divisions = {one}, .pins = {{"4503", "", "3fff:452::/31"_p}}}));
  same(differences(a, b), "4503 3fff:453::/32 3fff:452::/31 resized\n");
}

void TstCompare::comparesZoneByZone()
{
  const Folder folder;
  const auto draft = [&](const char* category) {
    const std::string rows = std::string("code,parent,category\nu,450325,") + category + "\n";
    return must(draftOf(
        {.scheme = "zone-32", .blocks = {"2001:db8::/32"}, .units = {folder.put("u.csv", rows)}}));
  };
  same(differences(draft("B"), draft("E")),
       "4503=dedicated 2001:db8:2300::/40 2001:db8:3300::/40 moved\n"
       "450325=dedicated 2001:db8:2325::/48 2001:db8:3325::/48 moved\n"
       "u=dedicated 2001:db8:2325:100::/56 2001:db8:3325:100::/56 moved\n");
}

void TstCompare::matchesCodesOfBothForms()
{
  const Folder folder;
  const model::Draft a =
      must(draftOf({.divisions = {folder.put("a.csv", "code,parent\n45,\n4503,45\n")}}));
  const model::Draft b =
      must(draftOf({.divisions = {folder.put("b.csv", "code,parent\n450000,\n450300,450000\n")}}));
  same(differences(a, b), "");
}

void TstCompare::pairsWhatHasNoZoneWithTheFirst()
{
  const Folder folder;
  const std::string one = folder.put("d.csv", "code,parent\n45,\n4503,45\n");
  const model::Draft a =
      must(draftOf({.scheme = "region-32", .blocks = {"2001:db8::/32"}, .divisions = {one}}));
  const model::Draft b =
      must(draftOf({.scheme = "zone-32", .blocks = {"2001:db8::/32"}, .divisions = {one}}));
  same(differences(a, b),
       "4503=public 2001:db8:3000::/36 2001:db8:1300::/40 resized\n"
       "4503=internet - 2001:db8:2300::/40 new\n"
       "4503=dedicated - 2001:db8:3300::/40 new\n");
}

QTEST_GUILESS_MAIN(TstCompare)
#include "tst_compare.moc"
