// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/bit_ruler.h"

#include "desktop/views/inspector/ruler_accessible.h"
#include "plan/scheme_toml.h"
#include "support/small_register.h"

#include <QSignalSpy>
#include <QTest>
#include <random>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;

namespace {

constexpr auto kEnglish = wording::Language::en;
const net::Prefix kBlock = "2001:db8::/32"_p;

RulerContent zoneRuler(net::Prefix prefix)
{
  const auto scheme = must(plan::loadScheme("zone-32"));
  const auto decoded =
      must(plan::decode(scheme, std::span(&kBlock, 1), prefix.address(), plan::lookupNowhere()));
  return rulerContent(prefix, scheme, decoded, kEnglish);
}

bool tiles(const RulerContent& content)
{
  int at = 0;
  for (const RulerField& field : content.fields) {
    if (field.from != at || field.bits < 1) return false;
    at = field.end();
  }
  return at == net::Address::kBits;
}

model::Scheme randomScheme(std::mt19937& dice, int blockLength)
{
  model::Scheme scheme;
  scheme.blockLength = blockLength;
  int room = 128 - blockLength;
  while (room > 0 && scheme.fields.size() < 9) {
    model::SchemeField field;
    field.bits = 1 + static_cast<int>(dice() % 32);
    if (field.bits > room) break;
    field.name = "f" + std::to_string(scheme.fields.size());
    room -= field.bits;
    scheme.fields.push_back(field);
  }
  return scheme;
}

}  // namespace

class TestRuler final : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void fieldsTileAllBitsForAnyScheme()
  {
    std::mt19937 dice(20260301);
    for (int i = 0; i < 500; ++i) {
      const int length = static_cast<int>(dice() % 65);
      const model::Scheme scheme = randomScheme(dice, length);
      const net::Prefix block(kBlock.address(), length);
      QVERIFY2(tiles(rulerContent(scheme, block, kEnglish)), qPrintable(QString::number(i)));
      const net::Prefix prefix(net::Address{dice() * 0x100000001ULL, dice()},
                               length + static_cast<int>(dice() % (129U - unsigned(length))));
      const net::Prefix around = prefix.widened(length);
      const auto decoded = must(
          plan::decode(scheme, std::span(&around, 1), prefix.address(), plan::lookupNowhere()));
      QVERIFY2(tiles(rulerContent(prefix, scheme, decoded, kEnglish)),
               qPrintable(QString::number(i)));
      QVERIFY(tiles(rulerContent(prefix)));
    }
  }

  void tellsValueAndMeaningOfEachFieldThatThePrefixFixes()
  {
    BitRuler ruler;
    ruler.setContent(zoneRuler("2001:db8:1325::/48"_p));
    QCOMPARE(ruler.fieldText(1), q("Zone, bits 32–35: 0x1, Public network zone"));
    QCOMPARE(ruler.fieldText(3), q("County, bits 40–47: 0x25 = 37"));
    QCOMPARE(ruler.fieldText(4), q("Unit, bits 48–55: open"));
  }

  void isWalkedFieldByFieldWithTheKeyboard()
  {
    BitRuler ruler;
    ruler.setContent(zoneRuler("2001:db8:1325::/48"_p));
    QSignalSpy moved(&ruler, &BitRuler::currentFieldChanged);
    QTest::keyClick(&ruler, Qt::Key_Home);
    QTest::keyClick(&ruler, Qt::Key_Right);
    QCOMPARE(ruler.currentField(), 1);
    QTest::keyClick(&ruler, Qt::Key_End);
    QCOMPARE(ruler.currentField(), static_cast<int>(ruler.content().fields.size()) - 1);
    QTest::keyClick(&ruler, Qt::Key_Right);
    QTest::keyClick(&ruler, Qt::Key_Left);
    QCOMPARE(ruler.currentField(), static_cast<int>(ruler.content().fields.size()) - 2);
    QCOMPARE(moved.count(), 4);
  }

  void breaksIntoTwoRowsWhereOneIsTooNarrow()
  {
    BitRuler ruler;
    ruler.setContent(zoneRuler("2001:db8:1325::/48"_p));
    ruler.setLegendShown(false);
    QVERIFY(ruler.heightForWidth(340) > ruler.heightForWidth(900) * 3 / 2);
  }

  void pointsAtTheFieldUnderTheMouse()
  {
    RulerGeometry geometry({.width = 340});
    QCOMPARE(geometry.rows(), 2);
    for (int bit = 0; bit < 128; ++bit) {
      QCOMPARE(geometry.bitAt(geometry.stretches(bit, bit + 1).front().center()), bit);
    }
    QCOMPARE(geometry.bitAt({-1, 20}), -1);
  }

  void speaksAllFieldsAndTheCurrentOne()
  {
    BitRuler ruler;
    ruler.setContent(zoneRuler("2001:db8:1325::/48"_p));
    ruler.setCurrentField(1);
    QAccessibleInterface* voice = QAccessible::queryAccessibleInterface(&ruler);
    QVERIFY(voice != nullptr);
    QCOMPARE(voice->role(), QAccessible::Grouping);
    QCOMPARE(voice->text(QAccessible::Name), q("Bits of 2001:db8:1325::/48"));
    QCOMPARE(voice->text(QAccessible::Value), ruler.fieldText(1));
    QVERIFY(voice->text(QAccessible::Description).contains(ruler.fieldText(3)));
  }
};

QTEST_MAIN(TestRuler)
#include "tst_ruler.moc"
