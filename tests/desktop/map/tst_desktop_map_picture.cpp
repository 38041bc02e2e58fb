// SPDX-License-Identifier: GPL-3.0-or-later
// What the map draws from: the register's holdings, or a draft's placements, and the colours.
#include "desktop/look/palette.h"
#include "desktop/map/colours.h"
#include "desktop/map/picture_builder.h"
#include "desktop/map/walk.h"
#include "exchange/sample.h"
#include "plan/scheme_toml.h"
#include "support/dice.h"
#include "support/small_register.h"

#include <QTest>
#include <set>

using namespace sextant;
using namespace sextant::desktop;
using sextant::test::must;
using sextant::test::operator""_p;

namespace {

const auto always = [] { return true; };

QString line(net::Prefix prefix, model::Kind kind, model::Status status, std::string_view code)
{
  return test::q(net::toString(prefix) + ' ' + std::string(model::toString(kind)) + ' ' +
                 std::string(model::toString(status)) + ' ' + std::string(code));
}

std::vector<net::Prefix> childrenOf(const Picture& picture, std::uint32_t node)
{
  std::vector<net::Prefix> out;
  for (std::uint32_t i = node + 1; i < picture.node(node).end; i = picture.node(i).end) {
    out.push_back(picture.node(i).prefix);
  }
  return out;
}

/// Everything a picture tells, text for text.
QStringList told(const Picture& picture)
{
  QStringList out;
  for (const Node& node : picture.nodes()) {
    out << QStringList{line(node.prefix, node.kind, node.status, {}),
                       picture.text(node.name),
                       picture.text(node.code),
                       picture.holders()[node.holder],
                       picture.zones()[node.zone],
                       QString::number(node.level),
                       QString::number(node.end),
                       QString::number(node.share),
                       QString::number(node.freeCells),
                       node.group ? QStringLiteral("group") : QString()}
               .join(u'|');
  }
  return out;
}

/// A city with two counties, one of them in force before the draft.
model::Draft smallDraft()
{
  model::Draft draft;
  draft.name = "small";
  draft.scheme = must(plan::loadScheme("zone-32"));
  draft.blocks = {{"2001:db8::/32"_p, {}}};
  draft.members = {{"4501", "示例市", "city", model::Member::kNobody, false, "4501", {}},
                   {"450102", "示例区", "county", 0, false, "450102", {}},
                   {"450102001", "示例街道", "unit", 1, true, "450102", {}}};
  draft.placements = {{0, "2001:db8:1100::/40"_p, "public", 0, false},
                      {1, "2001:db8:1102::/48"_p, "public", 0, true},
                      {2, "2001:db8:1102:100::/56"_p, "public", 0, false}};
  return draft;
}

}  // namespace

class TestMapPicture : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void holdsWhatTheRegisterLists();
  void nodesAreSortedAndNested();
  void zonesHaveASpaceOfTheirOwn();
  void freeCellsAreThoseCoreCounts();
  void sharesAreThoseOfTheRegister();
  void freePrefixAtAnAddressIsFreeAndAsWideAsAsked();
  void draftTellsWhatIsInForce();
  void cancelledReadingFails();
  void redrawnIsAsReadAnew();
  void redrawnWithoutANameIsNothing();
  void everyStatusHasAPatternOfItsOwn();
  void legendCountsEveryHolding_data();
  void legendCountsEveryHolding();

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<registry::Registry> m_registry;
  PicturePtr m_picture;
};

void TestMapPicture::initTestCase()
{
  const std::string folder = m_folder.filePath(QStringLiteral("s")).toStdString();
  const registry::Operator who{"tester", "host", "test"};
  const exchange::Sample sample = must(exchange::makeSample(folder, who));
  m_registry = must(registry::Registry::open(sample.registerFile, {who, nullptr, true}));
  m_picture = must(pictureOf(*m_registry, wording::Language::en, base::noProgress()));
}

void TestMapPicture::holdsWhatTheRegisterLists()
{
  QStringList listed;
  must(m_registry->list({}, {m_registry->now(), {}}, [&listed](const registry::HoldingView& v) {
    listed.append(line(v.holding.prefix, v.holding.kind, v.holding.status, v.code));
    return true;
  }));
  QStringList drawn;
  for (const Node& node : m_picture->nodes()) {
    if (node.group) continue;
    drawn.append(
        line(node.prefix, node.kind, node.status, m_picture->text(node.code).toStdString()));
  }
  QVERIFY(listed.size() > 2000);
  QCOMPARE(drawn, listed);
}

void TestMapPicture::nodesAreSortedAndNested()
{
  for (std::uint32_t i = 0; i < m_picture->size(); ++i) {
    const Node& node = m_picture->node(i);
    QVERIFY(i == 0 || m_picture->node(i - 1).prefix < node.prefix);
    QVERIFY(node.end > i && node.end <= m_picture->size());
    QVERIFY(node.parent == Picture::kNone ||
            m_picture->node(node.parent).prefix.covers(node.prefix));
    QVERIFY(node.end == m_picture->size() || !node.prefix.covers(m_picture->node(node.end).prefix));
    QCOMPARE(m_picture->at(node.prefix), i);
    QCOMPARE(m_picture->covering({node.prefix.first(), node.prefix.length()}), i);
  }
}

void TestMapPicture::zonesHaveASpaceOfTheirOwn()
{
  const std::uint32_t zone = m_picture->at("2001:db8:1000::/36"_p);
  QVERIFY(zone != Picture::kNone);
  QVERIFY(m_picture->node(zone).group);
  QCOMPARE(m_picture->text(m_picture->node(zone).name), QStringLiteral("Public network zone"));
  QCOMPARE(m_picture->node(m_picture->at("2001:db8:1100::/40"_p)).parent, zone);
}

void TestMapPicture::freeCellsAreThoseCoreCounts()
{
  for (std::uint32_t i = 0; i < m_picture->size(); ++i) {
    const net::Prefix prefix = m_picture->node(i).prefix;
    if (!m_picture->hasInside(i) || prefix.length() >= 64) continue;
    const auto children = childrenOf(*m_picture, i);
    const net::Count free = net::freeCount(prefix, m_picture->nextLength(prefix), children);
    QCOMPARE(double{m_picture->node(i).freeCells}, free.convert_to<double>());
  }
}

void TestMapPicture::sharesAreThoseOfTheRegister()
{
  int compared = 0;
  for (std::uint32_t i = 0; i < m_picture->size(); ++i) {
    const Node& node = m_picture->node(i);
    if (node.group || !m_picture->hasInside(i) || node.prefix.length() > 48) continue;
    const auto stats = must(m_registry->stats(node.prefix));
    QVERIFY(std::abs(std::stod(stats.utilisation) - double{node.share}) < 0.0001);
    if (++compared == 40) break;
  }
  QCOMPARE(compared, 40);
}

void TestMapPicture::freePrefixAtAnAddressIsFreeAndAsWideAsAsked()
{
  test::Dice dice;
  int found = 0;
  for (int i = 0; i < 4000; ++i) {
    const std::uint32_t node = static_cast<std::uint32_t>(dice.below(m_picture->size()));
    const net::Prefix outer = m_picture->node(node).prefix;
    const net::Address inside = net::Address{dice.below(~0ULL), dice.below(~0ULL)};
    const net::Address address = outer.address() | (inside & ~net::Address::mask(outer.length()));
    const int wanted = outer.length() + 1 + static_cast<int>(dice.below(16));
    const Place place = freeAt(*m_picture, node, address, wanted);
    if (!place.free) continue;
    ++found;
    QVERIFY(place.prefix.covers(address) && outer.covers(place.prefix));
    for (const net::Prefix child : childrenOf(*m_picture, node)) {
      QVERIFY2(!child.overlaps(place.prefix), net::toString(place.prefix).c_str());
    }
    const net::Prefix wider = place.prefix.widened(place.prefix.length() - 1);
    bool taken = place.prefix.length() <= std::max(wanted, outer.length() + 1);
    for (const net::Prefix child : childrenOf(*m_picture, node)) taken |= child.overlaps(wider);
    QVERIFY2(taken, net::toString(place.prefix).c_str());
  }
  QVERIFY(found > 1000);
}

void TestMapPicture::draftTellsWhatIsInForce()
{
  const PicturePtr picture = pictureOf(smallDraft(), wording::Language::zh);
  QCOMPARE(picture->size(), 5U);
  QVERIFY(picture->ofDraft());
  QVERIFY(picture->node(0).kind == model::Kind::block);
  QVERIFY(picture->node(1).group);
  QCOMPARE(picture->text(picture->node(1).name), QStringLiteral("公用网络区"));
  QVERIFY(picture->node(2).kind == model::Kind::allocation);
  QVERIFY(!picture->node(2).pinned);
  QVERIFY(picture->node(3).pinned);
  QVERIFY(picture->node(4).kind == model::Kind::reservation);
  QCOMPARE(picture->levelTitle(picture->node(4).level), QStringLiteral("单位"));
}

void TestMapPicture::cancelledReadingFails()
{
  class Cancelled final : public base::Progress {
   public:
    void report(std::uint64_t /*done*/, std::uint64_t /*total*/) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
  } progress;
  const auto picture = pictureOf(*m_registry, wording::Language::en, progress);
  QVERIFY(!picture);
  QVERIFY(picture.error().code == base::kCancelled);
}

void TestMapPicture::redrawnIsAsReadAnew()
{
  using namespace registry;
  test::Dice dice;
  test::SmallRegister small;
  small.apply({PutHolder{"甲局", {}}, PutBlock{"2001:db8::/32"_p, {}}});
  must(small->loadIndex(base::noProgress()));
  PicturePtr picture = must(pictureOf(*small, wording::Language::en, base::noProgress()));
  for (int round = 0; round < 60; ++round) {
    const auto before = must(small->head()).number;
    const net::Prefix city = "2001:db8::/32"_p.sub(40, dice.below(4));
    const net::Prefix unit = city.sub(56, dice.below(8));
    Give give{dice.once(3) ? model::Kind::allocation : model::Kind::assignment,
              dice.once(3) ? city : unit,
              "甲局",
              false,
              {},
              false};
    if (dice.once(2)) give.facts = {{"label", "网段" + std::to_string(round)}};
    const Operation what = dice.once(4) ? Operation(Release{unit, {}}) : Operation(give);
    static_cast<void>(small->apply({"test", {}, {what}}));
    const auto touched = must(small->touchedSince(before, 10));
    picture = must(pictureOf(*small, PictureChange{picture, *touched, *must(small->view())},
                             wording::Language::en));
    QVERIFY(picture);
    QCOMPARE(told(*picture),
             told(*must(pictureOf(*small, wording::Language::en, base::noProgress()))));
    const PictureSource source{*must(small->view()), must(HoldingNames::read(*small, {}, always))};
    QCOMPARE(told(*must(pictureOf(*small, source, wording::Language::en, base::noProgress()))),
             told(*picture));
  }
}

/// Something came into force that nobody told of: better read all than draw it without a name.
void TestMapPicture::redrawnWithoutANameIsNothing()
{
  test::SmallRegister small;
  small.apply({registry::PutBlock{"2001:db8::/32"_p, {}}});
  must(small->loadIndex(base::noProgress()));
  const auto before = must(pictureOf(*small, wording::Language::en, base::noProgress()));
  small.apply({registry::PutBlock{"3fff::/20"_p, {}}});
  const PictureChange change{before, {}, *must(small->view())};
  QVERIFY(!must(pictureOf(*small, change, wording::Language::en)));
}

void TestMapPicture::everyStatusHasAPatternOfItsOwn()
{
  std::set<Hatch> patterns;
  for (const auto status :
       {model::Status::active, model::Status::applied, model::Status::approved,
        model::Status::suspended, model::Status::returning, model::Status::quarantined}) {
    QVERIFY(patterns.insert(hatchOf(status)).second);
  }
  QVERIFY(!patterns.contains(Hatch::free));
}

void TestMapPicture::legendCountsEveryHolding_data()
{
  QTest::addColumn<int>("by");
  for (int by = 0; by < kColourings; ++by) QTest::addRow("colouring %d", by + 1) << by;
}

void TestMapPicture::legendCountsEveryHolding()
{
  QFETCH(const int, by);
  const wording::Words words(wording::Language::en);
  const Colours colours(*m_picture, static_cast<ColourBy>(by), desktop::palette(false), words);
  quint64 held = 0;
  for (const Node& node : m_picture->nodes()) held += node.group ? 0 : 1;
  quint64 counted = 0;
  bool others = false;
  for (const KeyEntry& entry : colours.key()) {
    if (entry.apart) break;
    counted += entry.count;
    others |= !entry.counted;
  }
  QVERIFY(others ? counted < held : counted == held);
  QVERIFY(colours.key().back().hatch == Hatch::free);
}

QTEST_MAIN(TestMapPicture)
#include "tst_desktop_map_picture.moc"
