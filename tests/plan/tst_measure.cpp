// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/measure.h"
#include "support.h"

#include <QObject>

using namespace sextant;
using namespace sextant::plan;
using namespace sextant::plan::test;

namespace {

const std::string kTownships = TEST_DATA "/townships_45.csv";

/// `level /length members slots reserved free hd routes` a line, then capacity and largest free.
std::string figures(const model::Draft& draft)
{
  const Measure measured = measure(draft);
  std::string text;
  for (const LevelMeasure& level : measured.levels) {
    text += level.level + " /" + std::to_string(level.length) + " " +
            std::to_string(level.members) + " " + net::toString(level.slots) + " " +
            net::toString(level.reserved) + " " + net::toString(level.free) + " " +
            (level.hd.empty() ? "-" : level.hd) + " " + std::to_string(level.routes) + "\n";
  }
  return text + net::toString(measured.capacity) + " " +
         (measured.largestFree ? net::toString(*measured.largestFree) : "-") + "\n";
}

}  // namespace

class TstMeasure : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void measuresGuangxi();
  void measuresEachZoneByItself();
  void countsAnOwnSlotInUseOnce();
  void countsLevelsThatNobodyIsIn();
  void findsNothingFreeInAFullBlock();
  void looksForTheLargestFreeInEveryBlock();
};

void TstMeasure::measuresGuangxi()
{
  // The region sees 14 cities and itself, Guilin 17 counties and itself (2 reserved values per
  // city field, 1 per county field, 2 per unit field).
  const model::Draft draft = must(draftOf({.units = {kTownships}}));
  same(figures(draft),
       "city /32 14 16 2 0 0.9518 15\n"
       "county /40 111 3584 14 3459 0.5662 18\n"
       "unit /48 1284 28416 222 26910 0.5163 28\n"
       "1048576 3fff:450::/32\n");
}

void TstMeasure::measuresEachZoneByItself()
{
  const model::Draft draft = must(draftOf({.scheme = "zone-32", .blocks = {"2001:db8::/32"}}));
  same(figures(draft),
       "city /40 42 48 6 0 0.6740 15\n"
       "county /48 333 10752 42 10377 0.5237 18\n"
       "unit /56 0 85248 666 84582 - 0\n"
       "16777216 2001:db8:8000::/33\n");
}

void TstMeasure::countsAnOwnSlotInUseOnce()
{
  const Folder folder;
  const std::string own = folder.put("d.csv", "code,parent\n44,\n4419,44\n441900,4419\n4420,44\n");
  const model::Draft draft =
      must(draftOf({.scheme = "byte-24", .blocks = {"2001:d00::/24"}, .divisions = {own}}));
  same(figures(draft),
       "city /32 2 256 1 253 0.1250 3\n"
       "county /40 1 512 1 510 0.0000 1\n"
       "unit /48 0 256 2 254 - 0\n"
       "16777216 2001:d80::/25\n");
}

void TstMeasure::countsLevelsThatNobodyIsIn()
{
  const Folder folder;
  const std::string top = folder.put("d.csv", "code\n4503\n");
  const std::string text = figures(must(draftOf({.divisions = {top}})));
  same(text,
       "city /32 1 16 2 13 0.0000 2\n"
       "county /40 0 256 1 255 - 0\n"
       "unit /48 0 0 0 0 - 0\n1048576 3fff:458::/29\n");
}

void TstMeasure::findsNothingFreeInAFullBlock()
{
  const Folder folder;
  const std::string scheme =
      folder.put("s.toml", "name = \"s\"\nblock = 32\n[[field]]\nname = \"a\"\nbits = 1\n");
  const std::string both = folder.put("d.csv", "code\nx\ny\n");
  const Ask ask{.scheme = scheme, .blocks = {"2001:db8::/32"}, .divisions = {both}};
  same(figures(must(draftOf(ask))), "a /33 2 2 0 0 1.0000 2\n2 -\n");
}

void TstMeasure::looksForTheLargestFreeInEveryBlock()
{
  const Folder folder;
  const std::string one = folder.put("d.csv", "code\n4503\n");
  DraftRequest request = requestOf({.divisions = {one}});
  request.blocks.push_back({"2001:db0::/28"_p, {}});
  const model::Draft draft = must(makeDraft(request, base::noProgress()));
  same(figures(draft).substr(0, 38), "city /32 2 32 4 26 0.2000 2\ncounty /40");
  same(figures(draft).substr(figures(draft).rfind("\n2") + 1), "2097152 2001:db8::/29\n");
}

QTEST_GUILESS_MAIN(TstMeasure)
#include "tst_measure.moc"
