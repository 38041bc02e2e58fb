// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/interface_id.h"
#include "support.h"

#include <QObject>

using namespace sextant::net;
using namespace sextant::net::test;

class TstInterfaceId : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsEveryMacForm_data();
  void readsEveryMacForm();
  void refusesWhatIsNoMac_data();
  void refusesWhatIsNoMac();
  void makesModifiedEui64();
  void tellsIdsThatCameFromNoMac();
  void everyMacComesBack();
  void knowsReservedIds_data();
  void knowsReservedIds();
  void reservedRangesAscend();
};

void TstInterfaceId::readsEveryMacForm_data()
{
  QTest::addColumn<QString>("input");
  for (const char* text : {"34:56:78:9a:bc:de", "34-56-78-9A-BC-DE", "3456.789a.bcde",
                           "3456-789A-BCDE", "3456789abcde", "3456789ABCDE"}) {
    QTest::newRow(text) << q(text);
  }
}

void TstInterfaceId::readsEveryMacForm()
{
  QFETCH(QString, input);
  const Mac mac = must(parseMac(input.toStdString()));
  QCOMPARE(q(toString(mac, MacStyle::colon)), QStringLiteral("34:56:78:9a:bc:de"));
}

void TstInterfaceId::refusesWhatIsNoMac_data()
{
  QTest::addColumn<QString>("input");
  QTest::addColumn<int>("column");
  const auto row = [](const char* input, int column) {
    QTest::addRow("'%s'", input) << q(input) << column;
  };
  row("", 1);
  row("34:56:78:9a:bc", 15);
  row("34:56:78:9a:bc:de:f0", 18);
  row("34:56-78:9a:bc:de", 6);
  row("34:56:78:9a:bc:dg", 17);
  row("34.56.78.9a.bc.de", 3);
  row("3456:789a:bcde", 5);
  row("3456.789abcde", 10);
  row("3456789abcd", 12);
  row("3456789abcdef", 13);
  row(" 3456789abcde", 1);
  row("34:56:78:9a:bc:de ", 18);
}

void TstInterfaceId::refusesWhatIsNoMac()
{
  QFETCH(QString, input);
  QFETCH(int, column);
  const auto result = parseMac(input.toStdString());
  QVERIFY(!result);
  QCOMPARE(q(result.error().code.id), QStringLiteral("net.bad-mac"));
  QCOMPARE(int(result.error().where.column), column);
}

void TstInterfaceId::makesModifiedEui64()
{
  // RFC 2464 section 4
  QCOMPARE(quint64(interfaceIdOf(must(parseMac("34-56-78-9a-bc-de")))),
           quint64(0x3656'78ff'fe9a'bcdeU));
  QCOMPARE(quint64(interfaceIdOf(must(parseMac("02-00-5e-10-00-00")))),
           quint64(0x0000'5eff'fe10'0000U));
}

void TstInterfaceId::tellsIdsThatCameFromNoMac()
{
  QVERIFY(macOf(0x3656'78ff'fe9a'bcdeU));
  const auto none = macOf(0x3656'78ff'ff9a'bcdeU);
  QVERIFY(!none);
  QCOMPARE(q(none.error().args.at(0)), QStringLiteral("3656:78ff:ff9a:bcde"));
}

void TstInterfaceId::everyMacComesBack()
{
  QVERIFY(rc::check("a MAC comes back from text and from its id", [](const Mac& mac) {
    for (const MacStyle style :
         {MacStyle::colon, MacStyle::dash, MacStyle::dot, MacStyle::quads, MacStyle::bare}) {
      RC_ASSERT(must(parseMac(toString(mac, style))) == mac);
    }
    RC_ASSERT(must(macOf(interfaceIdOf(mac))) == mac);
  }));
}

void TstInterfaceId::knowsReservedIds_data()
{
  QTest::addColumn<quint64>("id");
  QTest::addColumn<bool>("reserved");
  const auto row = [](const char* name, quint64 id, bool reserved) {
    QTest::newRow(name) << id << reserved;
  };
  row("subnet-router anycast", 0, true);
  row("one", 1, false);
  row("below the Ethernet block", 0x0200'5eff'fdff'ffffU, false);
  row("the Ethernet block begins", 0x0200'5eff'fe00'0000U, true);
  row("proxy mobile IPv6", 0x0200'5eff'fe00'5213U, true);
  row("the Ethernet block ends", 0x0200'5eff'feff'ffffU, true);
  row("above the Ethernet block", 0x0200'5eff'ff00'0000U, false);
  row("below subnet anycast", 0xfdff'ffff'ffff'ff7fU, false);
  row("subnet anycast begins", 0xfdff'ffff'ffff'ff80U, true);
  row("mobile IPv6 home agents", 0xfdff'ffff'ffff'fffeU, true);
  row("subnet anycast ends", 0xfdff'ffff'ffff'ffffU, true);
  row("above subnet anycast", 0xfe00'0000'0000'0000U, false);
  row("all ones", ~0ULL, false);
}

void TstInterfaceId::knowsReservedIds()
{
  QFETCH(quint64, id);
  QFETCH(bool, reserved);
  QCOMPARE(isReservedInterfaceId(id), reserved);
}

void TstInterfaceId::reservedRangesAscend()
{
  std::uint64_t last = 0;
  bool first = true;
  for (const auto& range : reservedInterfaceIds()) {
    QVERIFY(range.first <= range.last);
    QVERIFY(first || range.first > last);
    QVERIFY(isReservedInterfaceId(range.first) && isReservedInterfaceId(range.last));
    last = range.last;
    first = false;
  }
}

QTEST_APPLESS_MAIN(TstInterfaceId)
#include "tst_interface_id.moc"
