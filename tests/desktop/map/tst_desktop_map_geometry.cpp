// SPDX-License-Identifier: GPL-3.0-or-later
// Where prefixes lie on the map, against the slow, obvious way there: halving from the root down.
#include "desktop/map/projection.h"
#include "support/dice.h"

#include <cmath>
#include <QTest>

using namespace sextant;
using namespace sextant::desktop;

namespace {

constexpr QSizeF kCanvas(1280, 800);

net::Prefix prefixOf(const char* text)
{
  return *net::parsePrefix(text);
}

/// Halves the root's rectangle bit by bit: the first two bits of a nibble choose above or below,
/// the others left or right.
QRectF halved(QRectF rect, net::Prefix root, net::Prefix prefix)
{
  for (int bit = root.length(); bit < prefix.length(); ++bit) {
    const bool second = prefix.address().field(bit, 1) != 0;
    if (bit % 4 < 2) {
      rect.setHeight(rect.height() / 2);
      if (second) rect.moveTop(rect.top() + rect.height());
    } else {
      rect.setWidth(rect.width() / 2);
      if (second) rect.moveLeft(rect.left() + rect.width());
    }
  }
  return rect;
}

class Chance {
 public:
  int below(int count) { return static_cast<int>(m_dice.below(static_cast<std::size_t>(count))); }
  net::Address address() { return {word(), word()}; }
  net::Prefix in(net::Prefix root)
  {
    const int length = root.length() + below(net::Address::kBits + 1 - root.length());
    const net::Address inside = address() & ~net::Address::mask(root.length());
    return {root.address() | inside, length};
  }

 private:
  std::uint64_t word() { return std::uint64_t{m_dice.below(1U << 31)} << 33 ^ m_dice.below(~0ULL); }
  test::Dice m_dice;
};

bool near(double a, double b, double size)
{
  return std::abs(a - b) <= 1e-9 * std::max(1.0, size);
}

}  // namespace

class TestMapGeometry : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void prefixLiesWhereHalvingPutsIt();
  void cellAndAddressAreEachOthersInverse();
  void halvesTileTheirParentExactly();
  void nibbleReadsLikeAPage();
  void pointOfAPrefixIsInsideIt();
  void pointKeepsItsPlaceUnderZoom();
  void singleAddressIsReachedAndSharp();
  void nothingBeyondTheRootsIsSeen();
  void severalRootsShareTheCanvas();
  void motionEndsWhereItShould();
};

void TestMapGeometry::prefixLiesWhereHalvingPutsIt()
{
  Chance chance;
  for (int i = 0; i < 3000; ++i) {
    const net::Prefix root(chance.address(), 4 + chance.below(60));
    const Projection projection({root}, kCanvas);
    const net::Prefix prefix =
        chance.in(root).widened(std::min(root.length() + 40, chance.in(root).length()));
    const QRectF got = projection.rect(0, prefix);
    const QRectF wanted = halved(projection.rect(0, root), root, prefix);
    QVERIFY2(near(got.left(), wanted.left(), 1280) && near(got.top(), wanted.top(), 800) &&
                 near(got.width(), wanted.width(), 0) && near(got.height(), wanted.height(), 0),
             net::toString(prefix).c_str());
  }
}

void TestMapGeometry::cellAndAddressAreEachOthersInverse()
{
  Chance chance;
  for (int i = 0; i < 3000; ++i) {
    const net::Prefix prefix(chance.address(), chance.below(129));
    const Cell cell = cellOf(prefix);
    QVERIFY(addressAt(cell.x, cell.y) == prefix.first());
    QVERIFY(addressAt(cell.lastX(), cell.lastY()) == prefix.last());
    QCOMPARE(cell.xBits + cell.yBits, prefix.length());
  }
}

void TestMapGeometry::halvesTileTheirParentExactly()
{
  Chance chance;
  for (int i = 0; i < 3000; ++i) {
    const net::Prefix parent(chance.address(), chance.below(128));
    const Cell whole = cellOf(parent);
    const Cell first = cellOf(parent.sub(parent.length() + 1, 0));
    const Cell second = cellOf(parent.sub(parent.length() + 1, 1));
    const bool rows = parent.length() % 4 < 2;
    QCOMPARE(first.x, whole.x);
    QCOMPARE(first.y, whole.y);
    QCOMPARE(second.lastX(), whole.lastX());
    QCOMPARE(second.lastY(), whole.lastY());
    QCOMPARE(rows ? first.lastX() : first.lastY(), rows ? whole.lastX() : whole.lastY());
    QCOMPARE(rows ? second.y - 1 : second.x - 1, rows ? first.lastY() : first.lastX());
  }
}

void TestMapGeometry::nibbleReadsLikeAPage()
{
  const net::Prefix root = prefixOf("2001:db8::/32");
  const Projection projection({root}, kCanvas);
  for (std::uint64_t nibble = 0; nibble < 16; ++nibble) {
    const QRectF cell = projection.rect(0, root.sub(36, nibble));
    QCOMPARE(cell, QRectF(320.0 * static_cast<double>(nibble % 4),
                          200.0 * static_cast<double>(nibble / 4), 320, 200));
  }
  QCOMPARE(projection.rect(0, root.sub(33, 1)), QRectF(0, 400, 1280, 400));
  QCOMPARE(projection.rect(0, root.sub(34, 1)), QRectF(0, 200, 1280, 200));
  QCOMPARE(projection.rect(0, root.sub(35, 1)), QRectF(640, 0, 640, 200));
}

void TestMapGeometry::pointOfAPrefixIsInsideIt()
{
  Chance chance;
  for (int i = 0; i < 2000; ++i) {
    const net::Prefix root(chance.address(), 8 + chance.below(60));
    Projection projection({root}, kCanvas);
    const net::Prefix prefix = chance.in(root);
    projection.setView(projection.fitting(prefix));
    const QRectF rect = projection.rect(0, prefix);
    QVERIFY2(kCanvas.width() * 1.001 >= rect.width(), net::toString(prefix).c_str());
    const auto address = projection.addressAt(rect.center());
    QVERIFY(address.has_value());
    QVERIFY2(prefix.covers(*address), net::toString(prefix).c_str());
  }
}

void TestMapGeometry::pointKeepsItsPlaceUnderZoom()
{
  Chance chance;
  const net::Prefix root = prefixOf("2001:db8::/32");
  for (int i = 0; i < 300; ++i) {
    Projection projection({root}, kCanvas);
    const QPointF point(chance.below(1280), chance.below(800));
    const net::Address before = *projection.addressAt(point + QPointF(0.5, 0.5));
    for (int step = 0; step < 60; ++step) {
      projection.setView(projection.zoomed(point + QPointF(0.5, 0.5), 1.5));
    }
    const QRectF rect = projection.rect(0, {before, net::Address::kBits});
    QVERIFY(QLineF(rect.center(), point).length() < 2 + std::max(rect.width(), rect.height()));
  }
}

void TestMapGeometry::singleAddressIsReachedAndSharp()
{
  const net::Prefix root = prefixOf("3fff::/20");
  Projection projection({root}, kCanvas);
  const net::Prefix host = prefixOf("3fff:abc:1234:5678:9abc:def0:1234:5678/128");
  projection.setView(projection.fitting(host));
  const QRectF rect = projection.rect(0, host);
  QVERIFY(rect.width() >= 200);
  const net::Prefix neighbour = host.buddy();
  const QRectF beside = projection.rect(0, neighbour);
  QVERIFY(near(std::abs(beside.left() - rect.left()), rect.width(), 1280));
  const View moved = projection.moved({-1, 0});
  projection.setView(moved);
  QVERIFY(near(projection.rect(0, host).left(), rect.left() - 1, 1280));
}

void TestMapGeometry::nothingBeyondTheRootsIsSeen()
{
  Chance chance;
  Projection projection({prefixOf("2001:db8::/32")}, kCanvas);
  for (int i = 0; i < 500; ++i) {
    const QPointF point(chance.below(1280), chance.below(800));
    projection.setView(projection.zoomed(point, chance.below(2) == 0 ? 3 : 0.4));
    projection.setView(
        projection.moved({chance.below(2000) - 1000.0, chance.below(2000) - 1000.0}));
    const QRectF root = projection.rect(0, projection.roots()[0]);
    QVERIFY(root.adjusted(-1e-3, -1e-3, 1e-3, 1e-3).contains(projection.canvasRect()));
  }
}

void TestMapGeometry::severalRootsShareTheCanvas()
{
  Projection projection({prefixOf("2001:db8::/32"), prefixOf("2001:db9::/36"),
                         prefixOf("3fff::/20"), prefixOf("fd00::/8")},
                        kCanvas);
  double area = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    const QRectF rect = projection.rect(i, projection.roots()[i]);
    area += rect.width() * rect.height();
    QVERIFY(projection.canvasRect().adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(rect));
    QVERIFY(projection.roots()[i].covers(*projection.addressAt(rect.center())));
    projection.setView(projection.fitting(projection.roots()[i].sub(64, 7)));
    QCOMPARE(projection.view().root, i);
    projection.setView(projection.whole());
  }
  QVERIFY(near(area, 1280 * 800, 1280 * 800));
}

void TestMapGeometry::motionEndsWhereItShould()
{
  Chance chance;
  const net::Prefix root = prefixOf("2001:db8::/32");
  Projection projection({root}, kCanvas);
  for (int i = 0; i < 200; ++i) {
    const View from = projection.fitting(chance.in(root));
    const View to = projection.fitting(chance.in(root));
    QVERIFY(projection.between(from, to, 1) == to);
    const View start = projection.between(from, to, 0);
    QVERIFY(std::abs(start.zoom / from.zoom - 1) < 1e-9);
    const View nearEnd = projection.between(from, to, 1 - 1e-7);
    projection.setView(to);
    const QRectF there = projection.rect(0, root.sub(36, 3));
    projection.setView(nearEnd);
    const QRectF almost = projection.rect(0, root.sub(36, 3));
    QVERIFY(near(there.left(), almost.left(), 1e5 * std::max(there.width(), 1280.0)));
  }
}

QTEST_MAIN(TestMapGeometry)
#include "tst_desktop_map_geometry.moc"
