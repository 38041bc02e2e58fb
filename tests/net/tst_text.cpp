// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/codes.h"
#include "support.h"

#include <QObject>

#include <set>

using namespace sextant::net;
using namespace sextant::net::test;

class TstText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsEveryAddressForm_data();
  void readsEveryAddressForm();
  void refusesWhatIsNoAddress_data();
  void refusesWhatIsNoAddress();
  void readsOrRefusesPrefix_data();
  void readsOrRefusesPrefix();
  void namesTheMaskedPrefixOfHostBits();
  void errorKeepsInputAndOffendingPart();
  void writesTheExpandedForm();
  void writesShortestForm_data();
  void writesShortestForm();
  void everyFormReadsBack();
  void everyPrefixReadsBack();
  void expandedFormSortsAsTheAddress();
  void bytesAreNetworkOrder();
  void arithmeticCarriesBetweenHalves();
  void fieldsComeBackFromWhereTheyWerePut();
  void codesAreAllDifferent();
};

void TstText::readsEveryAddressForm_data()
{
  QTest::addColumn<QString>("input");
  QTest::addColumn<QString>("canonical");
  const auto row = [](const char* input, const char* canonical) {
    QTest::newRow(input) << q(input) << q(canonical);
  };
  // RFC 4291 section 2.2
  row("ABCD:EF01:2345:6789:ABCD:EF01:2345:6789", "abcd:ef01:2345:6789:abcd:ef01:2345:6789");
  row("2001:DB8:0:0:8:800:200C:417A", "2001:db8::8:800:200c:417a");
  row("FF01:0:0:0:0:0:0:101", "ff01::101");
  row("FF01::101", "ff01::101");
  row("0:0:0:0:0:0:0:1", "::1");
  row("::1", "::1");
  row("0:0:0:0:0:0:0:0", "::");
  row("::", "::");
  row("0:0:0:0:0:0:13.1.68.3", "::d01:4403");
  row("::13.1.68.3", "::d01:4403");
  row("0:0:0:0:0:FFFF:129.144.52.38", "::ffff:129.144.52.38");
  row("::FFFF:129.144.52.38", "::ffff:129.144.52.38");
  // RFC 5952 sections 2 and 4
  row("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
  row("2001:0db8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
  row("2001:db8::1:0:0:1", "2001:db8::1:0:0:1");
  row("2001:db8::0:1:0:0:1", "2001:db8::1:0:0:1");
  row("2001:0db8::1:0:0:1", "2001:db8::1:0:0:1");
  row("2001:db8:0:0:1::1", "2001:db8::1:0:0:1");
  row("2001:DB8:0:0:1::1", "2001:db8::1:0:0:1");
  row("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
  row("2001:db8::1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
  row("2001:0:0:1:0:0:0:1", "2001:0:0:1::1");
  row("2001:db8:0:0:0:0:2:1", "2001:db8::2:1");
  // RFC 6052
  row("64:ff9b::192.0.2.33", "64:ff9b::192.0.2.33");
  row("64:ff9b::c000:221", "64:ff9b::192.0.2.33");
  row("64:ff9b::", "64:ff9b::0.0.0.0");
  row("64:ff9b:1::c000:221", "64:ff9b:1::c000:221");
  row("2001:db8:122:344:c0:2:2100::", "2001:db8:122:344:c0:2:2100:0");
  row("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
  row("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8");
  row("1:2:3:4:5::1.2.3.4", "1:2:3:4:5:0:102:304");
}

void TstText::readsEveryAddressForm()
{
  QFETCH(QString, input);
  QFETCH(QString, canonical);
  QCOMPARE(verdict(parseAddress(input.toStdString())), QStringLiteral("read ") + canonical);
}

void TstText::refusesWhatIsNoAddress_data()
{
  QTest::addColumn<QString>("input");
  QTest::addColumn<QString>("reason");
  const auto row = [](const char* input, const char* reason) {
    QTest::addRow("'%s'", input) << q(input) << q(reason);
  };
  row("", "net.empty 1");
  row("g::1", "net.bad-character 1");
  row("2001:db8::x", "net.bad-character 11");
  row("2001：db8::1", "net.bad-character 5");
  row("２001:db8::1", "net.bad-character 1");
  row("2001:db8::1,", "net.bad-character 12");
  row("+1::", "net.bad-character 1");
  row("2001:db8::1 ", "net.blank 12");
  row(" 2001:db8::1", "net.blank 1");
  row("2001:db8: :1", "net.blank 10");
  row("2001:db8::1\t", "net.blank 12");
  row("fe80::1%eth0", "net.zone-id 8");
  row("fe80::1%", "net.zone-id 8");
  row("[2001:db8::1]", "net.bracket 1");
  row("[2001:db8::1]:80", "net.bracket 1");
  row("2001:db8::1]", "net.bracket 12");
  row("2001:db8::00001", "net.group-too-long 11");
  row("12345::", "net.group-too-long 1");
  row("1:2:3:4:5:6:7:8:9", "net.too-many-groups 17");
  row("1:2:3:4:5:6:7:1.2.3.4", "net.too-many-groups 15");
  row("1:2:3:4:5:6:7:8::9", "net.too-many-groups 18");
  row("1:2:3:4:5:6:7", "net.too-few-groups 14");
  row("1:2:3:4:5:1.2.3.4", "net.too-few-groups 18");
  row("2001", "net.too-few-groups 5");
  row("1::2::3", "net.second-double-colon 5");
  row("::1::", "net.second-double-colon 4");
  row("1::2:3:4:5:6:7:8", "net.idle-double-colon 2");
  row("1:2:3:4:5:6:7:8::", "net.idle-double-colon 16");
  row("::1:2:3:4:5:6:7:8", "net.idle-double-colon 1");
  row("1:2:3:4:5:6::1.2.3.4", "net.idle-double-colon 12");
  row(":", "net.stray-colon 1");
  row(":1::", "net.stray-colon 1");
  row("1:", "net.stray-colon 2");
  row("1:2:3:4:5:6:7:", "net.stray-colon 14");
  row(":::", "net.stray-colon 3");
  row("1:::2", "net.stray-colon 4");
  row("::1.2.3", "net.bad-dotted-quad 8");
  row("::1.2.3.", "net.bad-dotted-quad 9");
  row("::1.2.3.4.5", "net.bad-dotted-quad 10");
  row("::1.2.3.256", "net.bad-dotted-quad 9");
  row("::1.2.03.4", "net.bad-dotted-quad 7");
  row("::1.2.3.4:5", "net.bad-dotted-quad 10");
  row("::1..3.4", "net.bad-dotted-quad 5");
  row("::a.2.3.4", "net.bad-dotted-quad 3");
  row("::1.2.3.4%eth0", "net.zone-id 10");
  row("::1.2.3.4 ", "net.blank 10");
  row("::1.2.3.4/", "net.length-unwanted 10");
  row("192.0.2.1", "net.ipv4 1");
  row("2001:db8::/32", "net.length-unwanted 11");
  row("2001:db8::-2001:db8::f", "net.bad-character 11");
}

void TstText::refusesWhatIsNoAddress()
{
  QFETCH(QString, input);
  QFETCH(QString, reason);
  const auto result = parseAddress(input.toStdString());
  QCOMPARE(verdict(result), reason);
  QCOMPARE(q(result.error().input), input);
}

void TstText::readsOrRefusesPrefix_data()
{
  QTest::addColumn<QString>("input");
  QTest::addColumn<QString>("expected");
  const auto row = [](const char* input, const char* expected) {
    QTest::addRow("'%s'", input) << q(input) << q(expected);
  };
  // RFC 4291 section 2.3
  row("2001:0DB8:0000:CD30:0000:0000:0000:0000/60", "read 2001:db8:0:cd30::/60");
  row("2001:0DB8::CD30:0:0:0:0/60", "read 2001:db8:0:cd30::/60");
  row("2001:0DB8:0:CD30::/60", "read 2001:db8:0:cd30::/60");
  row("2001:0DB8:0:CD3/60", "net.too-few-groups 16");
  row("2001:0DB8::CD30/60", "net.host-bits 1");
  row("2001:0DB8::CD3/60", "net.host-bits 1");
  row("2001:db8:1300::/40", "read 2001:db8:1300::/40");
  row("2001:db8:13::/40", "net.host-bits 1");
  row("::/0", "read ::/0");
  row("::/128", "read ::/128");
  row("8000::/1", "read 8000::/1");
  row("::ffff:0:0/96", "read ::ffff:0:0/96");
  row("::ffff:192.0.2.0/120", "read ::ffff:192.0.2.0/120");
  row("64:ff9b::/96", "read 64:ff9b::/96");
  row("64:ff9b::192.0.2.0/120", "read 64:ff9b::192.0.2.0/120");
  row("2001:db8::", "net.length-missing 11");
  row("2001:db8::/", "net.length-missing 12");
  row("2001:db8::/032", "net.bad-length 12");
  row("2001:db8::/00", "net.bad-length 12");
  row("2001:db8::/+32", "net.bad-length 12");
  row("2001:db8::/-32", "net.bad-length 12");
  row("2001:db8::/3x", "net.bad-length 13");
  row("2001:db8::/32 ", "net.bad-length 14");
  row("2001:db8::/32/", "net.bad-length 14");
  row("2001:db8::/ffff::", "net.bad-length 12");
  row("2001:db8::/129", "net.length-too-large 12");
  row("2001:db8::/99999999999999999999", "net.length-too-large 12");
  row("/32", "net.empty 1");
  row("", "net.empty 1");
  row("fe80::%1/64", "net.zone-id 7");
  row("192.0.2.0/24", "net.ipv4 1");
}

void TstText::readsOrRefusesPrefix()
{
  QFETCH(QString, input);
  QFETCH(QString, expected);
  const auto result = parsePrefix(input.toStdString());
  QCOMPARE(verdict(result), expected);
  if (!result) {
    QCOMPARE(q(result.error().input), input);
  }
}

void TstText::namesTheMaskedPrefixOfHostBits()
{
  const auto result = parsePrefix("2001:db8:1325:100::1/56");
  QVERIFY(!result);
  QCOMPARE(q(result.error().args.at(0)), QStringLiteral("2001:db8:1325:100::/56"));
}

void TstText::errorKeepsInputAndOffendingPart()
{
  QCOMPARE(q(parseAddress("2001:db8::00001").error().args.at(0)), QStringLiteral("00001"));
  QCOMPARE(q(parseAddress("fe80::1%eth0").error().args.at(0)), QStringLiteral("%eth0"));
  QCOMPARE(q(parseAddress("2001：db8::1").error().args.at(0)), QStringLiteral("："));
  QCOMPARE(q(parseAddress("1:2:3").error().args.at(0)), QStringLiteral("3"));
  QCOMPARE(parseAddress("x").error().fault(), sextant::Fault::badInput);
}

void TstText::writesTheExpandedForm()
{
  QCOMPARE(q(toExpanded("2001:db8::1:0:0:1"_a)),
           QStringLiteral("2001:0db8:0000:0000:0001:0000:0000:0001"));
  QCOMPARE(q(toExpanded("::ffff:192.0.2.1"_a)),
           QStringLiteral("0000:0000:0000:0000:0000:ffff:c000:0201"));
}

void TstText::writesShortestForm_data()
{
  QTest::addColumn<quint64>("hi");
  QTest::addColumn<quint64>("lo");
  QTest::addColumn<QString>("text");
  const auto row = [](quint64 hi, quint64 lo, const char* text) {
    QTest::newRow(text) << hi << lo << q(text);
  };
  row(0, 0, "::");
  row(0, 0x10000, "::1:0");
  row(0x1, 0, "0:0:0:1::");
  row(0x0001000000000000, 0, "1::");
  row(0x0001000000000000, 0x0000000000010000, "1::1:0");
  row(0x0001000200000003, 0x0000000500060007, "1:2:0:3:0:5:6:7");
  row(0x0000000100020003, 0x0004000500060007, "0:1:2:3:4:5:6:7");
  row(0x0000000000020003, 0x0004000500000000, "::2:3:4:5:0:0");
  row(~0ULL, ~0ULL, "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
  row(0, 0x0000ffff00000000, "::ffff:0.0.0.0");
  row(0, 0x0000fffe00000000, "::fffe:0:0");
}

void TstText::writesShortestForm()
{
  QFETCH(quint64, hi);
  QFETCH(quint64, lo);
  QFETCH(QString, text);
  QCOMPARE(str(Address{hi, lo}), text);
}

void TstText::everyFormReadsBack()
{
  QVERIFY(rc::check("both forms of an address read back", [](Address address) {
    RC_ASSERT(must(parseAddress(toString(address))) == address);
    RC_ASSERT(must(parseAddress(toExpanded(address))) == address);
  }));
}

void TstText::everyPrefixReadsBack()
{
  QVERIFY(rc::check("a prefix reads back", [](Prefix prefix) {
    RC_ASSERT(must(parsePrefix(toString(prefix))) == prefix);
  }));
}

void TstText::expandedFormSortsAsTheAddress()
{
  QVERIFY(rc::check("expanded text sorts as the address", [](Address a, Address b) {
    RC_ASSERT((a < b) == (toExpanded(a) < toExpanded(b)));
  }));
}

void TstText::bytesAreNetworkOrder()
{
  const auto bytes = "2001:db8::ff"_a.toBytes();
  QCOMPARE(int(bytes[0]), 0x20);
  QCOMPARE(int(bytes[3]), 0xb8);
  QCOMPARE(int(bytes[15]), 0xff);
  QVERIFY(rc::check("bytes come back", [](Address address) {
    RC_ASSERT(Address::fromBytes(address.toBytes().data()) == address);
  }));
}

void TstText::arithmeticCarriesBetweenHalves()
{
  QCOMPARE(str("::ffff:ffff:ffff:ffff"_a + "::1"_a), QStringLiteral("0:0:0:1::"));
  QCOMPARE(str("0:0:0:1::"_a - "::1"_a), QStringLiteral("::ffff:ffff:ffff:ffff"));
  QCOMPARE(str(~Address{} + "::1"_a), QStringLiteral("::"));
  QVERIFY(rc::check("what is added can be taken away", [](Address a, Address b) {
    RC_ASSERT(a + b - b == a);
    RC_ASSERT(toCount(a + b) == (toCount(a) + toCount(b)) % powerOfTwo(128));
  }));
}

void TstText::fieldsComeBackFromWhereTheyWerePut()
{
  QCOMPARE(str(Address::fieldEndingAt(0x3fff, 16)), QStringLiteral("3fff::"));
  QCOMPARE(str(Address::fieldEndingAt(0x3fff, 8)), QStringLiteral("ff00::"));
  QCOMPARE(str(Address::fieldEndingAt(0x3fff, 0)), QStringLiteral("::"));
  QCOMPARE(str("::/0"_p.sub(0, 0)), QStringLiteral("::/0"));
  QVERIFY(rc::check("a field comes back", [](std::uint64_t value) {
    const int bits = *rc::gen::inRange(1, 65);
    const int end = *rc::gen::inRange(bits, 129);
    const std::uint64_t low = bits == 64 ? value : value & ((1ULL << bits) - 1);
    const Address placed = Address::fieldEndingAt(low, end);
    RC_ASSERT(placed.field(end - bits, bits) == low);
    RC_ASSERT((placed & Address::mask(end - bits)) == Address{});
    RC_ASSERT((low == 0 || placed.trailingZeros() == 128 - end + std::countr_zero(low)));
    RC_ASSERT((commonBits(placed, Address{}) == end - 64 + std::countl_zero(low) || low == 0));
  }));
}

void TstText::codesAreAllDifferent()
{
  std::set<std::string_view> ids;
  for (const auto& code : kCodes) {
    QVERIFY2(ids.insert(code.id).second, code.id.data());
    QVERIFY(code.id.starts_with("net."));
  }
}

QTEST_APPLESS_MAIN(TstText)
#include "tst_text.moc"
