// SPDX-License-Identifier: GPL-3.0-or-later
// The map under hands: the sample register on a canvas of 1000 × 700.
#include "desktop/look/palette.h"
#include "desktop/map/walk.h"
#include "map_desk.h"
#include "support/dice.h"

#include <cmath>
#include <QAccessible>
#include <QComboBox>
#include <QProxyStyle>
#include <QTest>
#include <set>

using namespace sextant;
using namespace sextant::desktop;
using sextant::test::MapDesk;
using sextant::test::operator""_p;
using sextant::test::sampleFile;

namespace {

constexpr auto kCity = "2001:db8:1100::/40";

net::Prefix prefixOf(const char* text)
{
  return test::must(net::parsePrefix(text));
}

void press(QWidget& widget, int key)
{
  QTest::keyClick(&widget, static_cast<Qt::Key>(key));
}

}  // namespace

class TestMap : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void labelsNeitherMeetNorLeaveTheirRectangles();
  void clickSelectsWhatIsThere();
  void captionSelectsWhatItNames();
  void clickOnFreeSpaceSelectsAPrefixOfTheNextLevel();
  void selectionOfOthersComesIntoView();
  void keyboardReachesEveryChild();
  void arrowsWalkRowsToo();
  void enterZoomsInAndBackspaceOut();
  void escapeShowsTheWhole();
  void keysChooseWhatColoursTell();
  void enterOnFreeSpaceAsksForAForm();
  void insertAsksForTheNextFreePrefix();
  void addressInASubnetIsRegistered();
  void readOnlyRegisterAsksForNoForm();
  void wheelZoomsAtThePointer();
  void dragMovesThePicture();
  void motionArrives();
  void tellsEarsWhatIsSeen();
};

void TestMap::initTestCase()
{
  QApplication::setStyle(new test::StillStyle(QStringLiteral("Fusion")));
  QApplication::setPalette(desktop::palette(false));
}

void TestMap::labelsNeitherMeetNorLeaveTheirRectangles()
{
  MapDesk desk(sampleFile());
  test::Dice dice;
  const Picture& picture = desk.canvas().picture();
  const QRectF canvas(desk.canvas().rect());
  std::size_t seen = 0;
  for (int i = 0; i < 40; ++i) {
    const auto node = static_cast<std::uint32_t>(dice.below(picture.size()));
    desk.canvas().zoomTo(picture.node(node).prefix);
    desk.canvas().zoomBy(std::pow(2.0, -0.01 * static_cast<double>(dice.below(400))));
    desk.canvas().grab();
    const std::vector<Labels::Drawn>& drawn = desk.canvas().labels().drawn();
    seen += drawn.size();
    for (std::size_t a = 0; a < drawn.size(); ++a) {
      QVERIFY(canvas.adjusted(-1, -1, 1, 1).contains(drawn[a].words));
      QVERIFY(drawn[a].place.adjusted(-1, -1, 1, 1).contains(drawn[a].words));
      for (std::size_t b = a + 1; b < drawn.size(); ++b) {
        const QRectF both = drawn[a].words & drawn[b].words;
        QVERIFY2(both.width() < 1 || both.height() < 1,
                 net::toString(picture.node(node).prefix).c_str());
      }
    }
  }
  QVERIFY(seen > 200);
}

void TestMap::clickSelectsWhatIsThere()
{
  MapDesk desk(sampleFile());
  const net::Prefix county = "2001:db8:1102::/48"_p;
  desk.canvas().zoomTo(prefixOf(kCity));
  desk.canvas().grab();
  const QPoint at = desk.rect(county).center().toPoint() - QPoint(0, 8);
  QTest::mouseClick(&desk.canvas(), Qt::LeftButton, {}, at);
  QVERIFY(desk.selection().place().has_value());
  QVERIFY(county.covers(desk.selection().place()->prefix));
}

void TestMap::captionSelectsWhatItNames()
{
  MapDesk desk(sampleFile());
  const net::Prefix zone = "2001:db8:1000::/36"_p;
  desk.canvas().grab();
  const QPointF corner = desk.rect(zone).bottomLeft() + QPointF(40, -8);
  QTest::mouseClick(&desk.canvas(), Qt::LeftButton, {}, corner.toPoint());
  QVERIFY(desk.selection().place() == (Place{zone, false}));
}

void TestMap::clickOnFreeSpaceSelectsAPrefixOfTheNextLevel()
{
  MapDesk desk(sampleFile());
  desk.canvas().zoomTo(prefixOf(kCity));
  desk.canvas().grab();
  const net::Prefix cell = "2001:db8:11c5::/48"_p;
  const QPoint at = desk.rect(cell).center().toPoint();
  QTest::mouseClick(&desk.canvas(), Qt::LeftButton, {}, at);
  QVERIFY(desk.selection().place() == (Place{cell, true}));
}

void TestMap::selectionOfOthersComesIntoView()
{
  MapDesk desk(sampleFile());
  const net::Prefix unit = "2001:db8:1102:300::/56"_p;
  desk.selection().select(unit);
  const QRectF rect = desk.rect(unit);
  QVERIFY(desk.canvas().projection().canvasRect().contains(rect));
  QVERIFY(std::min(rect.width(), rect.height()) >= 20);
}

void TestMap::keyboardReachesEveryChild()
{
  MapDesk desk(sampleFile());
  const Picture& picture = desk.canvas().picture();
  for (const char* const parent : {"2001:db8:1000::/36", kCity, "2001:db8:1102::/48"}) {
    const std::uint32_t node = picture.at(prefixOf(parent));
    std::set<net::Prefix> wanted;
    for (std::uint32_t i = node + 1; i < picture.node(node).end; i = picture.node(i).end) {
      wanted.insert(picture.node(i).prefix);
    }
    desk.selection().select(*firstPart(picture, node));
    for (const int key : {Qt::Key_Left, Qt::Key_Right}) {
      std::set<net::Prefix> reached;
      for (Place before; before != *desk.selection().place();) {
        before = *desk.selection().place();
        if (!before.free) reached.insert(before.prefix);
        press(desk.canvas(), key);
      }
      if (key == Qt::Key_Right) QVERIFY(reached == wanted);
    }
  }
}

void TestMap::arrowsWalkRowsToo()
{
  MapDesk desk(sampleFile());
  desk.selection().select("2001:db8:1500::/40"_p);
  press(desk.canvas(), Qt::Key_Down);
  QVERIFY(desk.selection().place() == (Place{"2001:db8:1900::/40"_p, false}));
  press(desk.canvas(), Qt::Key_Up);
  press(desk.canvas(), Qt::Key_Up);
  QVERIFY(desk.selection().place() == (Place{"2001:db8:1100::/40"_p, false}));
  press(desk.canvas(), Qt::Key_Left);
  QVERIFY(desk.selection().place() == (Place{"2001:db8:1000::/40"_p, true}));
}

void TestMap::enterZoomsInAndBackspaceOut()
{
  MapDesk desk(sampleFile());
  const net::Prefix city = prefixOf(kCity);
  desk.selection().select(city);
  press(desk.canvas(), Qt::Key_Return);
  QVERIFY(desk.rect(city).width() > 900);
  press(desk.canvas(), Qt::Key_Return);
  QVERIFY(desk.selection().place() == (Place{"2001:db8:1102::/48"_p, false}));
  press(desk.canvas(), Qt::Key_Backspace);
  QVERIFY(desk.selection().place() == (Place{city, false}));
  QVERIFY(desk.rect(city).width() < 300);
}

void TestMap::escapeShowsTheWhole()
{
  MapDesk desk(sampleFile());
  desk.canvas().zoomTo("2001:db8:1102:10a::/64"_p);
  QVERIFY(!desk.canvas().isWhole());
  press(desk.canvas(), Qt::Key_Escape);
  QVERIFY(desk.canvas().isWhole());
  QVERIFY(desk.rect("2001:db8::/32"_p).toRect() == desk.canvas().rect());
}

void TestMap::keysChooseWhatColoursTell()
{
  MapDesk desk(sampleFile());
  auto* const box = desk.map().findChild<QComboBox*>(QStringLiteral("mapColourBy"));
  QVERIFY(box != nullptr);
  press(desk.canvas(), Qt::Key_2);
  QCOMPARE(desk.canvas().colourBy(), ColourBy::status);
  QCOMPARE(box->currentIndex(), 1);
  box->setCurrentIndex(3);
  QCOMPARE(desk.canvas().colourBy(), ColourBy::zone);
}

void TestMap::enterOnFreeSpaceAsksForAForm()
{
  MapDesk desk(sampleFile());
  std::optional<FormRequest> asked;
  connect(&desk.requests(), &Requests::formWanted, this,
          [&asked](const FormRequest& form) { asked = form; });
  const net::Prefix free = "2001:db8:1102:c500::/56"_p;
  desk.selection().select(Place{free, true});
  press(desk.canvas(), Qt::Key_Return);
  QVERIFY(asked.has_value());
  QCOMPARE(asked->kind, FormKind::assign);
  QVERIFY(asked->prefix == free);
}

void TestMap::insertAsksForTheNextFreePrefix()
{
  MapDesk desk(sampleFile());
  std::optional<FormRequest> asked;
  connect(&desk.requests(), &Requests::formWanted, this,
          [&asked](const FormRequest& form) { asked = form; });
  desk.selection().select("2001:db8:1102::/48"_p);
  press(desk.canvas(), Qt::Key_Insert);
  QVERIFY(asked.has_value());
  QVERIFY(asked->parent == "2001:db8:1102::/48"_p);
  QVERIFY(asked->length == 56);
}

void TestMap::addressInASubnetIsRegistered()
{
  MapDesk desk(sampleFile());
  std::optional<FormRequest> asked;
  connect(&desk.requests(), &Requests::formWanted, this,
          [&asked](const FormRequest& form) { asked = form; });
  desk.selection().select(Place{"2001:db8:1102:10a:8000::/68"_p, true});
  press(desk.canvas(), Qt::Key_Insert);
  QVERIFY(asked.has_value());
  QCOMPARE(asked->kind, FormKind::registration);
  QVERIFY(asked->parent == "2001:db8:1102:10a:8000::/68"_p);
  QVERIFY(asked->length == 128);
}

void TestMap::readOnlyRegisterAsksForNoForm()
{
  MapDesk desk(sampleFile(), true);
  QSignalSpy asked(&desk.requests(), &Requests::formWanted);
  QSignalSpy told(&desk.requests(), &Requests::messageWanted);
  desk.selection().select(Place{"2001:db8:1102:c500::/56"_p, true});
  press(desk.canvas(), Qt::Key_Insert);
  QCOMPARE(asked.count(), 0);
  QCOMPARE(told.count(), 1);
}

void TestMap::wheelZoomsAtThePointer()
{
  MapDesk desk(sampleFile());
  const QPointF at(321.5, 123.5);
  const net::Address before = *desk.canvas().projection().addressAt(at);
  for (int i = 0; i < 20; ++i) {
    QWheelEvent turn(at, desk.canvas().mapToGlobal(at), {}, {0, 120}, Qt::NoButton, {},
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(&desk.canvas(), &turn);
  }
  QVERIFY(desk.canvas().projection().view().zoom > 1000);
  const QRectF rect = desk.rect({before, 128});
  QVERIFY(QLineF(rect.center(), at).length() < 2);
}

void TestMap::dragMovesThePicture()
{
  MapDesk desk(sampleFile());
  desk.canvas().zoomTo(prefixOf(kCity));
  const double before = desk.rect(prefixOf(kCity)).left();
  QTest::mousePress(&desk.canvas(), Qt::LeftButton, {}, {500, 300});
  for (const QPointF at : {QPointF(440, 310), QPointF(400, 320)}) {
    QMouseEvent move(QEvent::MouseMove, at, desk.canvas().mapToGlobal(at), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(&desk.canvas(), &move);
  }
  QTest::mouseRelease(&desk.canvas(), Qt::LeftButton, {}, {400, 320});
  const double moved = desk.rect(prefixOf(kCity)).left() - before;
  QVERIFY(std::abs(moved + 100) < 1e-6);
  QVERIFY(!desk.selection().place());
}

void TestMap::motionArrives()
{
  MapDesk desk(sampleFile());
  desk.canvas().setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  desk.canvas().zoomTo("2001:db8:1102:10a::/64"_p);
  QTRY_VERIFY(desk.rect("2001:db8:1102:10a::/64"_p).width() > 900);
}

void TestMap::tellsEarsWhatIsSeen()
{
  MapDesk desk(sampleFile());
  QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(&desk.canvas());
  QVERIFY(spoken != nullptr);
  QCOMPARE(spoken->role(), QAccessible::Graphic);
  QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Address map"));
  desk.canvas().zoomTo(prefixOf(kCity));
  QVERIFY(spoken->text(QAccessible::Description).contains(u"南宁市"));
  desk.selection().select("2001:db8:1102:300::/56"_p);
  QVERIFY(spoken->text(QAccessible::Value).contains(u"2001:db8:1102:300::/56"));
  QVERIFY(spoken->text(QAccessible::Value).contains(u"reservation"));
  QVERIFY(spoken->text(QAccessible::Name).contains(u"2001:db8:1102:300::/56"));
}

QTEST_MAIN(TestMap)
#include "tst_desktop_map.moc"
